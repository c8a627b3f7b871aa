import type {ComputedWords} from './computed-words.js';

export const words: ComputedWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'computed.empty': 'Worked out as you answer the other questions.',
};
