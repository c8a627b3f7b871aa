import type {DateWords} from './date-words.js';

export const words: DateWords = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  'date.between': (first, last) => `من ${first} إلى ${last}.`,
  'date.from': (first) => `${first} أو بعده.`,
  'date.until': (last) => `${last} أو قبله.`,
};
