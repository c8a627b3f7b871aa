import type {ConsentWords} from './consent-words.js';

export const words: ConsentWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'consent.refused': 'Su respuesta es no. Marque la casilla si finalmente está de acuerdo.',
};
