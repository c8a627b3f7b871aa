import type {PointsWords} from './points-words.js';

export const words: PointsWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'points.left': (count, shown, total) => `${count === 1 ? 'Queda' : 'Quedan'} ${shown} de ${total} puntos`,
  'points.all-given': (total) => `Los ${total} puntos están repartidos`,
  'points.too-many': (count, shown) => (count === 1 ? 'Sobra 1 punto' : `Sobran ${shown} puntos`),
  'points.more': (step) => `${step} más`,
  'points.less': (step) => `${step} menos`,
  'points.given': (title, points) => `${title}: ${points}.`,
  'points.ranks': 'Cuantos más puntos, más alto el puesto. Lo que no tiene puntos no se clasifica.',
  'points.equal': (titles) =>
    `${titles} tienen los mismos puntos. Dé más o menos a uno de ellos, para que cada uno tenga un puesto.`,
};
