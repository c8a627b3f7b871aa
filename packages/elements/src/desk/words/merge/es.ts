import {pluralIn} from '../plural-in.js';
import type {DeskMergeWords} from './desk-merge-words.js';

const plural = pluralIn('es');

export const words: DeskMergeWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'import.not-yet': 'Todavía no se ha guardado nada.',
  'import.add': (n, shown) => plural(n, {one: 'Añadir esta respuesta', other: `Añadir ${shown} respuestas`}),
  'import.leave': 'No añadir nada',
  'import.left': 'No se ha añadido nada.',
  'import.take-back': 'Deshacer esta importación',
  'import.erased': (n, shown) =>
    plural(n, {
      one: `${shown} se eliminó aquí definitivamente y queda fuera`,
      other: `${shown} se eliminaron aquí definitivamente y quedan fuera`,
    }),
  'import.conflict-kept': (ids) =>
    `Llegaron con respuestas distintas bajo el mismo número: ${ids}. Se conservan ambas y cuenta la que se envió primero. Pregunte al remitente cuál es válida; puede elegirla en esta página.`,
  'import.pooled': (title, versions) =>
    `«${title}»: las versiones ${versions} solo difieren en la redacción, así que sus respuestas se cuentan juntas.`,
  'import.apart': (title, versions) =>
    `«${title}»: las versiones ${versions} no preguntan lo mismo, así que sus respuestas se mantienen separadas.`,
  'import.differences': 'Qué cambia en la redacción',

  'conflicts.title': (n, shown) =>
    plural(n, {
      one: `${shown} respuesta llegó con contenidos distintos`,
      other: `${shown} respuestas llegaron con contenidos distintos`,
    }),
  'conflicts.hint':
    'El mismo número con otras respuestas: alguien modificó un archivo o se copió un dispositivo. Se conserva todo. Pregunte a la persona qué respuestas son válidas y haga que cuenten esas.',
  'conflicts.counts': 'cuenta',
  'conflicts.settled': 'decidido aquí',
  'conflicts.choose': 'Que cuenten estas',
  'conflicts.chosen': (name, moment) => `Ahora cuentan las respuestas de ${name}, enviadas el ${moment}.`,
  'conflicts.submitted': (moment) => `enviada el ${moment}`,
  'conflicts.differ': (questions) => `otras respuestas a: ${questions}`,
  'conflicts.differ-elsewhere': 'las mismas respuestas, pero otros datos',

  'erase.button': 'Eliminar definitivamente…',
  'erase.title': (n, shown) =>
    plural(n, {
      one: '¿Eliminar definitivamente esta respuesta?',
      other: `¿Eliminar definitivamente ${shown} respuestas?`,
    }),
  'erase.hint':
    'Para cuando lo piden las personas que respondieron. No se puede deshacer. Aquí solo quedan los números, para que un archivo añadido más tarde no traiga de vuelta las respuestas. Los archivos recibidos o exportados aún las contienen: elimínelos también.',
  'erase.chain': (n, shown) =>
    plural(n, {
      one: `Con ella se elimina ${shown} versión anterior o posterior de las mismas respuestas.`,
      other: `Con ella se eliminan ${shown} versiones anteriores o posteriores de las mismas respuestas.`,
    }),
  'erase.confirm': (n, shown) =>
    plural(n, {one: 'Eliminar definitivamente', other: `Eliminar ${shown} definitivamente`}),
  'erase.done': (n, shown) =>
    plural(n, {
      one: `${shown} respuesta eliminada definitivamente.`,
      other: `${shown} respuestas eliminadas definitivamente.`,
    }),
};
