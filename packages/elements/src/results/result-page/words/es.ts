import type {ResultPageWords} from './result-page-words.js';

const plural = (one: string, more: string) => (count: number, shown: string) =>
  (count === 1 ? one : more).replace('#', shown);

export const words: ResultPageWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'result.loading': 'Leyendo las respuestas…',
  'result.failed': 'No se pudieron leer las respuestas.',
  'result.not-counted': 'No se pudieron contar estas respuestas.',
  'result.try-again': 'Reintentar',
  'result.nobody': 'Aún no hay respuestas. Aparecen por sí solas a medida que llegan.',
  'result.answers': plural('# respuesta', '# respuestas'),
  'result.new-answers': plural('Se cuenta # respuesta nueva.', 'Se cuentan # respuestas nuevas.'),
  'result.late': plural(
    '# respuesta llegó después del cierre de la consulta.',
    '# respuestas llegaron después del cierre de la consulta.',
  ),
  'result.without-late': 'Dejar fuera las respuestas que llegaron tarde',
  'result.came-late': 'llegó tarde',
  'result.versions': plural(
    '# respuesta a otra versión de esta consulta, que pregunta otras cosas, se mantiene aparte.',
    '# respuestas a otras versiones de esta consulta, que preguntan otras cosas, se mantienen aparte.',
  ),
  'result.version': 'Mostrar la versión',
  'result.version-of': (version, answers, date) =>
    [`${version} (${answers})`, ...(date ? [`la última el ${date}`] : [])].join(', '),
  'result.present': 'Presentar',
  'result.print': 'Imprimir o guardar como PDF',
  'result.next': 'Siguiente',
  'result.back': 'Anterior',
  'result.leave': 'Cerrar',
  'result.page-of': (page, of) => `${page} de ${of}`,
  'result.groups-compare': 'Comparar por',
  'result.groups-nothing': 'No comparar',
  'result.groups-answered-in': 'Dónde se respondió',
  'result.groups-everybody': 'Todas las personas',
  'result.groups-other': 'Otro',
  'result.groups-none-of-these': 'Ninguno de estos',
  'result.groups-withheld': (groups, shownGroups, answers, minimum) =>
    groups === 1
      ? `Un grupo no se muestra aparte, para que no se reconozca a nadie: hacen falta al menos ${minimum} respuestas, también en lo que queda junto a los demás. Cuenta en «Todas las personas».`
      : `${shownGroups} grupos con ${answers} respuestas en total no se muestran aparte, para que no se reconozca a nadie: hacen falta al menos ${minimum} respuestas, también en lo que queda junto a los demás. Cuentan en «Todas las personas».`,
  'result.groups-none': (minimum) => `Ningún grupo tiene todavía ${minimum} respuestas.`,
  'result.said-show-all': plural('Mostrar # más', 'Mostrar # más'),
  'result.said-times': plural('una vez', '# veces'),
};
