import type {ComputedWords} from './computed-words.js';

export const words: ComputedWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'computed.empty': 'Calculé à mesure que vous répondez aux autres questions.',
};
