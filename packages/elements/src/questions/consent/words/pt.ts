import type {ConsentWords} from './consent-words.js';

export const words: ConsentWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'consent.refused': 'A sua resposta é não. Assinale a caixa se afinal concordar.',
};
