import type {ComputedWords} from './computed-words.js';

export const words: ComputedWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'computed.empty': 'Calculado à medida que responde às outras perguntas.',
};
