import type {DateWords} from './date-words.js';

export const words: DateWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'date.between': (first, last) => `De ${first} a ${last}.`,
  'date.from': (first) => `${first} ou depois.`,
  'date.until': (last) => `${last} ou antes.`,
};
