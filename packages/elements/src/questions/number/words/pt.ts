import type {NumberWords} from './number-words.js';

export const words: NumberWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'number.between': (min, max) => `De ${min} a ${max}.`,
  'number.at-least': (min) => `${min} ou mais.`,
  'number.at-most': (max) => `${max} ou menos.`,
  'number.whole': 'Um número inteiro.',
  'number.steps': (step) => `Em intervalos de ${step}.`,
};
