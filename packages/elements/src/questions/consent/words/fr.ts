import type {ConsentWords} from './consent-words.js';

export const words: ConsentWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'consent.refused': 'Votre réponse est non. Cochez la case si vous êtes finalement d’accord.',
};
