import type {RankingWords} from './ranking-words.js';

export const words: RankingWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'ranking.yours': 'Votre classement',
  'ranking.unranked': 'Pas encore classé',
  'ranking.no-opinion': 'Sans avis',
  'ranking.take-back': 'Reprendre',
  'ranking.empty':
    'Rien n’est encore classé. Ajoutez d’abord ce qui compte le plus\u00A0; vous pourrez changer l’ordre ensuite.',
  'ranking.count': (ranked, total) => `${ranked} sur ${total}`,
  'ranking.add': (place) => `Ajouter en n°\u00A0${place}`,
  'ranking.own': 'Ajouter une proposition personnelle',
  'ranking.own-add': 'Ajouter',
  'ranking.find': 'Chercher dans la liste',
  'ranking.at-least': (_min, shown) => `Veuillez en classer au moins ${shown}.`,
  'ranking.at-most': (_max, shown) => `Vous pouvez en classer jusqu’à ${shown}.`,
  'ranking.exactly': (_count, shown) => `Veuillez en classer exactement ${shown}.`,
  'ranking.between': (min, max) => `Veuillez en classer de ${min} à ${max}.`,
  'ranking.ties-offered': 'Plusieurs peuvent partager une place.',
  'ranking.too-few': (_min, shown) => `Veuillez en classer au moins ${shown}.`,
  'ranking.too-many': (_max, shown) => `Veuillez en classer au plus ${shown}.`,
};
