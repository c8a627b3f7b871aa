import type {NumberWords} from './number-words.js';

export const words: NumberWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'number.between': (min, max) => `From ${min} to ${max}.`,
  'number.at-least': (min) => `${min} or more.`,
  'number.at-most': (max) => `${max} or less.`,
  'number.whole': 'A whole number.',
  'number.steps': (step) => `In steps of ${step}.`,
};
