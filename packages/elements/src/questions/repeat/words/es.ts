import type {RepeatWords} from './repeat-words.js';

export const words: RepeatWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'repeat.entry': (number) => `Elemento ${number}`,
  'repeat.empty': 'Todavía no se ha añadido nada.',
  'repeat.add': 'Añadir un elemento',
  'repeat.add-named': (title) => `Añadir: ${title}`,
  'repeat.full': (max, shown) => (max === 1 ? 'Solo se puede añadir uno.' : `No se pueden añadir más de ${shown}.`),
  'repeat.remove': 'Quitar',
  'repeat.up': 'Subir',
  'repeat.down': 'Bajar',
  'repeat.keys': 'También se mueve con Alt y la flecha arriba o abajo.',
  'repeat.moved': (title, place, count) => `${title}: ahora ${place} de ${count}.`,
  'repeat.removed': (title) => `Quitado: ${title}.`,
  'repeat.restored': (title) => `Recuperado: ${title}.`,
  'repeat.undo': 'Deshacer',
  'repeat.at-least': (min, shown) => (min === 1 ? 'Añada al menos uno.' : `Añada al menos ${shown}.`),
  'repeat.at-most': (max, shown) => (max === 1 ? 'Puede añadir uno.' : `Puede añadir hasta ${shown}.`),
  'repeat.exactly': (count, shown) => (count === 1 ? 'Añada uno.' : `Añada ${shown}.`),
  'repeat.between': (min, max) => `Añada de ${min} a ${max}.`,
  'repeat.too-many': (max, shown) =>
    max === 1 ? 'Deje solo uno y quite los demás.' : `Deje ${shown} y quite los demás.`,
};
