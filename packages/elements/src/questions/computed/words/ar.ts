import type {ComputedWords} from './computed-words.js';

export const words: ComputedWords = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  'computed.empty': 'تُحسب القيمة كلما أجبتم عن الأسئلة الأخرى.',
};
