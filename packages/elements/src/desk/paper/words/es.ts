import {pluralIn} from '../../words/plural-in.js';
import type {PaperWords} from './paper-words.js';

const plural = pluralIn('es');

export const words: PaperWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'paper.title': 'Formulario para rellenar en papel',
  'paper.language': 'Idioma',
  'paper.print': 'Imprimir',
  'paper.keys': 'n: no procede · ?: no sabe',
  'paper.one': 'Marque una.',
  'paper.several': 'Marque todas las que correspondan.',
  'paper.order': 'Escriba 1 junto al primero, 2 junto al segundo, etc.',
  'paper.amounts': 'Escriba un número junto a cada uno.',
  'paper.number': 'Escriba un número.',
  'paper.date': 'Escriba una fecha.',
  'paper.text': 'Escriba aquí.',
  'paper.not-applicable': 'No procede',
  'paper.do-not-know': 'No sabe',
  'paper.yes': 'Sí',
  'paper.no': 'No',
  'paper.none': 'Ninguna de estas',
  'paper.not-on-paper': 'Esta pregunta no se puede responder en papel.',
  'paper.enter-title': 'Introducir respuestas en papel',
  'paper.enter-hint':
    'Escriba un código y su respuesta, y luego las respuestas que siguen en el formulario: B1 3 n 4 - 2. Un guion omite una. Varias se escriben 1,3; un orden 3,1,2; las palabras entre comillas: A1 "Ciudad de Lyon".',
  'paper.many-hint':
    'Muchas hojas a la vez: pegue las celdas de una hoja de cálculo. La primera fila contiene los códigos; cada una de las demás es una hoja.',
  'paper.typed': 'Respuestas por código',
  'paper.understood': 'Entendido',
  'paper.save': (n, shown) => plural(n, {one: 'Guardar esta hoja', other: `Guardar ${shown} hojas`}),
  'paper.saved': (n, shown) =>
    plural(n, {one: 'Guardado. Ya se puede introducir la siguiente hoja.', other: `${shown} hojas guardadas.`}),
  'paper.sheet': (number) => `Hoja ${number}:`,
  'paper.answers': (n, shown) => plural(n, {one: `${shown} respuesta`, other: `${shown} respuestas`}),
  'paper.problem-code': (code) => `No hay ${code} en este formulario.`,
  'paper.problem-value': (code, typed) => `${code}: «${typed}» no es una respuesta posible.`,
  'paper.incomplete': (count) => `Obligatorias y aún sin respuesta: ${count}. La hoja se puede guardar de todos modos.`,
  'paper.group': 'Grupo, si lo hay',
  'paper.nothing': 'Aún no se ha escrito nada',
};
