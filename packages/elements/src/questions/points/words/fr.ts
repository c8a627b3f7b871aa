import type {PointsWords} from './points-words.js';

export const words: PointsWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'points.left': (count, shown, total) => `Il reste ${shown} ${count < 2 ? 'point' : 'points'} sur ${total}`,
  'points.all-given': (total) => `Les ${total} points sont répartis`,
  'points.too-many': (count, shown) => `${shown} ${count < 2 ? 'point' : 'points'} en trop`,
  'points.more': (step) => `${step} de plus`,
  'points.less': (step) => `${step} de moins`,
  'points.given': (title, points) => `${title}\u00A0: ${points}.`,
  'points.ranks': 'Plus il y a de points, plus la place est haute. Ce qui n’a pas de points n’est pas classé.',
  'points.equal': (titles) =>
    `${titles} ont le même nombre de points. Donnez-en plus ou moins à l’un d’eux, afin que chacun ait une place.`,
};
