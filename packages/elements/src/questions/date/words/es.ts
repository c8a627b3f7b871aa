import type {DateWords} from './date-words.js';

export const words: DateWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'date.between': (first, last) => `Del ${first} al ${last}.`,
  'date.from': (first) => `El ${first} o después.`,
  'date.until': (last) => `El ${last} o antes.`,
};
