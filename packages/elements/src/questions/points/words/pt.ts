import type {PointsWords} from './points-words.js';

export const words: PointsWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'points.left': (count, shown, total) => `${count === 1 ? 'Resta' : 'Restam'} ${shown} de ${total} pontos`,
  'points.all-given': (total) => `Os ${total} pontos estão distribuídos`,
  'points.too-many': (count, shown) => (count === 1 ? '1 ponto a mais' : `${shown} pontos a mais`),
  'points.more': (step) => `Mais ${step}`,
  'points.less': (step) => `Menos ${step}`,
  'points.given': (title, points) => `${title}: ${points}.`,
  'points.ranks': 'Quanto mais pontos, mais alto o lugar. O que não tem pontos não é ordenado.',
  'points.equal': (titles) =>
    `${titles} têm os mesmos pontos. Dê mais ou menos a um deles, para que cada um tenha um lugar.`,
};
