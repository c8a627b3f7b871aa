import type {NumberWords} from './number-words.js';

export const words: NumberWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'number.between': (min, max) => `De ${min} à ${max}.`,
  'number.at-least': (min) => `${min} ou plus.`,
  'number.at-most': (max) => `${max} ou moins.`,
  'number.whole': 'Un nombre entier.',
  'number.steps': (step) => `Par pas de ${step}.`,
};
