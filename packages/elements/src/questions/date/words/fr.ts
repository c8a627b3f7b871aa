import type {DateWords} from './date-words.js';

export const words: DateWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'date.between': (first, last) => `Du ${first} au ${last}.`,
  'date.from': (first) => `Le ${first} ou plus tard.`,
  'date.until': (last) => `Le ${last} ou plus tôt.`,
};
