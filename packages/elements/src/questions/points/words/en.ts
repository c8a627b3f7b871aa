import type {PointsWords} from './points-words.js';

export const words: PointsWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'points.left': (_count, shown, total) => `${shown} of ${total} points left`,
  'points.all-given': (total) => `All ${total} points shared out`,
  'points.too-many': (count, shown) => (count === 1 ? '1 point too many' : `${shown} points too many`),
  'points.more': (step) => `${step} more`,
  'points.less': (step) => `${step} less`,
  'points.given': (title, points) => `${title}: ${points}.`,
  'points.ranks': 'The more points, the higher the place. What has no points is not ranked.',
  'points.equal': (titles) =>
    `${titles} have the same number of points. Give one of them more or less, so that each has a place.`,
};
