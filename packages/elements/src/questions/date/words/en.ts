import type {DateWords} from './date-words.js';

export const words: DateWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'date.between': (first, last) => `From ${first} to ${last}.`,
  'date.from': (first) => `${first} or later.`,
  'date.until': (last) => `${last} or earlier.`,
};
