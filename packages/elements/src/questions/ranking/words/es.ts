import type {RankingWords} from './ranking-words.js';

export const words: RankingWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'ranking.yours': 'Su clasificación',
  'ranking.unranked': 'Sin clasificar todavía',
  'ranking.no-opinion': 'Sin opinión',
  'ranking.take-back': 'Recuperar',
  'ranking.empty': 'Todavía no hay nada clasificado. Añada primero lo que más importa; después podrá cambiar el orden.',
  'ranking.count': (ranked, total) => `${ranked} de ${total}`,
  'ranking.add': (place) => `Añadir como n.º ${place}`,
  'ranking.own': 'Añadir una propuesta propia',
  'ranking.own-add': 'Añadir',
  'ranking.find': 'Buscar en la lista',
  'ranking.at-least': (_min, shown) => `Clasifique al menos ${shown}.`,
  'ranking.at-most': (_max, shown) => `Puede clasificar hasta ${shown}.`,
  'ranking.exactly': (_count, shown) => `Clasifique exactamente ${shown}.`,
  'ranking.between': (min, max) => `Clasifique de ${min} a ${max}.`,
  'ranking.ties-offered': 'Varios pueden compartir un puesto.',
  'ranking.too-few': (_min, shown) => `Por favor, clasifique al menos ${shown}.`,
  'ranking.too-many': (_max, shown) => `Por favor, clasifique como máximo ${shown}.`,
};
