import type {NumberWords} from './number-words.js';

export const words: NumberWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'number.between': (min, max) => `De ${min} a ${max}.`,
  'number.at-least': (min) => `${min} o más.`,
  'number.at-most': (max) => `${max} o menos.`,
  'number.whole': 'Un número entero.',
  'number.steps': (step) => `A intervalos de ${step}.`,
};
