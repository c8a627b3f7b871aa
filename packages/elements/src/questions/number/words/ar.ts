import type {NumberWords} from './number-words.js';

export const words: NumberWords = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  'number.between': (min, max) => `من ${min} إلى ${max}.`,
  'number.at-least': (min) => `${min} أو أكثر.`,
  'number.at-most': (max) => `${max} أو أقل.`,
  'number.whole': 'عدد صحيح.',
  'number.steps': (step) => `بخطوات من ${step}.`,
};
