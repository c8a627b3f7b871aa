import type {AimsWords} from './aims-words.js';

export const words: AimsWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'aims.label': 'À côté de la réponse',
  'aims.target': 'Cible',
  'aims.importance': 'Importance',
  'aims.confidence': 'Degré de certitude',
  'aims.none': 'non précisé',
  'aims.low': 'faible',
  'aims.normal': 'normale',
  'aims.high': 'élevée',
  'aims.unsure': 'peu sûr',
  'aims.fairly-sure': 'assez sûr',
  'aims.sure': 'sûr',
  'aims.ticked': 'Coché',
  'aims.checks': 'Qu’est-ce qui existe à ce niveau ? Cochez tout ce qui est vrai.',
  'aims.counts-as': (level) => `Compte pour « ${level} » tant que tout n’est pas coché.`,
  'aims.counts': 'Tout est coché : la réponse compte telle quelle.',
  'aims.said': (name, text) => `${name} : ${text}`,
  'aims.step': (value, title) => (title === '' ? value : `${value} – ${title}`),
};
