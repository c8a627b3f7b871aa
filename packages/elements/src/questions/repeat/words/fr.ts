import type {RepeatWords} from './repeat-words.js';

export const words: RepeatWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'repeat.entry': (number) => `Élément ${number}`,
  'repeat.empty': 'Rien n’a encore été ajouté.',
  'repeat.add': 'Ajouter un élément',
  'repeat.add-named': (title) => `Ajouter\u202F: ${title}`,
  'repeat.full': (max, shown) =>
    max < 2 ? 'Un seul ajout est possible.' : `Il n’est pas possible d’en ajouter plus de ${shown}.`,
  'repeat.remove': 'Retirer',
  'repeat.up': 'Monter',
  'repeat.down': 'Descendre',
  'repeat.keys': 'Alt avec la flèche haut ou bas le déplace aussi.',
  'repeat.moved': (title, place, count) => `${title}\u202F: maintenant ${place} sur ${count}.`,
  'repeat.removed': (title) => `Retiré\u202F: ${title}.`,
  'repeat.restored': (title) => `Rétabli\u202F: ${title}.`,
  'repeat.undo': 'Annuler',
  'repeat.at-least': (min, shown) =>
    min < 2 ? 'Veuillez en ajouter au moins un.' : `Veuillez en ajouter au moins ${shown}.`,
  'repeat.at-most': (max, shown) =>
    max < 2 ? 'Vous pouvez en ajouter un.' : `Vous pouvez en ajouter jusqu’à ${shown}.`,
  'repeat.exactly': (count, shown) => (count < 2 ? 'Veuillez en ajouter un.' : `Veuillez en ajouter ${shown}.`),
  'repeat.between': (min, max) => `Veuillez en ajouter de ${min} à ${max}.`,
  'repeat.too-many': (max, shown) =>
    max < 2
      ? 'Veuillez n’en garder qu’un et retirer les autres.'
      : `Veuillez en garder ${shown} et retirer les autres.`,
};
