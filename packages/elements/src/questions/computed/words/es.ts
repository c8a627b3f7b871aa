import type {ComputedWords} from './computed-words.js';

export const words: ComputedWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'computed.empty': 'Se calcula a medida que usted responde a las demás preguntas.',
};
