import type {FeedbackResultWords} from './feedback-result-words.js';

const plural = (one: string, more: string) => (count: number, shown: string) =>
  (count === 1 ? one : more).replace('#', shown);

export const words: FeedbackResultWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'feedback.eyebrow': 'Lo que dijeron las personas',
  'feedback.working': 'Calculando…',
  'feedback.reading': plural('Leyendo las respuestas… #', 'Leyendo las respuestas… #'),
  'feedback.no-questions': 'Este cuestionario no pregunta nada que se pueda resumir.',
  'feedback.responses': plural('# respuesta', '# respuestas'),
  'feedback.of-responses': (shown, all) => `${shown} de ${all} respuestas`,
  'feedback.withheld': (minimum) =>
    `No se muestra nada, para que no se reconozca a nadie: quedarían menos de ${minimum} respuestas, aquí o entre las demás. Elija menos filtros.`,
  'feedback.withheld-question': (minimum) =>
    `No se muestra, para que no se reconozca a nadie: respondieron menos de ${minimum} personas, aquí o entre las demás.`,
  'feedback.answered': plural('# respuesta', '# respuestas'),
  'feedback.unanswered': plural('# sin contestar', '# sin contestar'),
  'feedback.not-applicable': plural('# no aplica', '# no aplica'),
  'feedback.do-not-know': plural('# no sabe', '# no saben'),
  'feedback.not-asked': plural('# sin preguntar', '# sin preguntar'),
  'feedback.no-answers': 'Nadie respondió a esta pregunta.',

  'feedback.filters': 'Qué respuestas',
  'feedback.filter-add': 'Mostrar solo',
  'feedback.filter-choose': 'Elija una respuesta',
  'feedback.filter-set': 'Mostrar',
  'feedback.filter-remove': (filter) => `Quitar el filtro «${filter}»`,
  'feedback.filter-is': (question, answer) => `${question} ${answer}`,
  'feedback.group-count': (group, count) => `${group} (${count})`,
  'feedback.first-group': 'Primer grupo',
  'feedback.second-group': 'Segundo grupo',
  'feedback.no-pair': (minimum) => `No hay dos grupos con ${minimum} respuestas o más.`,
  'feedback.in-both': plural(
    '# respuesta está en ambos grupos, por lo que no se puede decir qué es azar.',
    '# respuestas están en ambos grupos, por lo que no se puede decir qué es azar.',
  ),

  'feedback.share': (title, count, of, percent) => `${title}: ${count} de ${of} (${percent}).`,
  'feedback.most': (title, count, of, percent) => `Lo más frecuente: ${title}, ${count} de ${of} (${percent}).`,
  'feedback.count-percent': (count, percent) => `${count} (${percent})`,
  'feedback.mean': (mean) => `Media ${mean}.`,
  'feedback.mean-between': (mean, low, high) => `Media ${mean} (intervalo del 95 % de ${low} a ${high}).`,
  'feedback.median': (median) => `Mediana ${median}.`,
  'feedback.median-between': (median, low, high) => `Mediana ${median} (intervalo del 95 % de ${low} a ${high}).`,
  'feedback.half-between': (low, high) => `La mitad central está entre ${low} y ${high}.`,
  'feedback.promoter-score': (score) => `Índice de recomendación (NPS) ${score}.`,
  'feedback.promoter-score-between': (score, low, high) =>
    `Índice de recomendación (NPS) ${score} (intervalo del 95 % de ${low} a ${high}).`,
  'feedback.promoters': 'Promotores (9 y 10)',
  'feedback.passives': 'Pasivos (7 y 8)',
  'feedback.detractors': 'Detractores (0 a 6)',
  'feedback.several': 'Se podían dar varias respuestas. Los porcentajes son de quienes respondieron.',
  'feedback.own-texts': 'Otro, en palabras propias',
  'feedback.best-row': (row, mean) => `Lo más alto: «${row}» (media ${mean}).`,
  'feedback.worst-row': (row, mean) => `Lo más bajo: «${row}» (media ${mean}).`,
  'feedback.most-points': (item, points, total) => `Más puntos: ${item}, ${points} de ${total} de media.`,
  'feedback.first': (items) => `En primer lugar: ${items}.`,
  'feedback.ranking-method': (method) =>
    `Contado con ${method}. La página del resultado del orden dice qué tan seguro es y en qué difieren los grupos.`,
  'feedback.dates': (first, last) => `Del ${first} al ${last}.`,
  'feedback.entries': (entries, shown, people) => `${shown} ${entries === 1 ? 'entrada' : 'entradas'}, en ${people}.`,
  'feedback.entries-each': 'Entradas por respuesta',
  'feedback.from-below': (from, to) => `de ${from} a menos de ${to}`,
  'feedback.other-value': 'Otros valores',

  'feedback.comments': 'Lo que las personas anotaron al lado',
  'feedback.texts-identity': 'Estos textos dicen quién es la persona. Se cuentan, pero no se muestran aquí.',
  'feedback.texts-search': 'Buscar en estos textos',
  'feedback.texts-found': plural('# texto encontrado', '# textos encontrados'),
  'feedback.texts-copy': 'Copiar estos textos',
  'feedback.texts-copied': 'Copiado',
  'feedback.texts-not-copied': 'Este navegador no permitió copiar los textos. Selecciónelos en la lista.',

  'feedback.column-answer': 'Respuesta',
  'feedback.column-count': 'Número',
  'feedback.column-percent': 'Porcentaje',
  'feedback.column-interval': 'Intervalo del 95 %',
  'feedback.column-answers': 'Respuestas',
  'feedback.column-mean': 'Media',
  'feedback.column-median': 'Mediana',
  'feedback.column-deviation': 'Desviación estándar',
  'feedback.column-row': 'Afirmación',
  'feedback.column-item': 'Elemento',
  'feedback.column-firsts': 'En primer lugar',
  'feedback.column-place': 'Lugar',
  'feedback.column-value': 'Valor',
  'feedback.column-when': 'Cuándo',
  'feedback.column-difference': 'Diferencia',
  'feedback.column-chance': '¿Azar?',

  'feedback.differences': 'Diferencias',
  'feedback.percent-points': (points) => `${points} puntos`,
  'feedback.clear': 'más que azar',
  'feedback.chance': 'puede ser azar',
  'feedback.unknown': 'no se puede decir',
  'feedback.chance-note':
    '«Más que azar»: si quienes respondieron se hubieran elegido por sorteo, una diferencia así aparecería por sí sola en menos de 5 de cada 100 preguntas. Entre muchas preguntas, algunas difieren igualmente por azar.',
  'feedback.how-title': 'Cómo se calculan estos números',
  'feedback.how-interval':
    'Un intervalo del 95 % dice hasta dónde llega el azar si quienes respondieron se hubieran elegido por sorteo entre todas las personas que podían hacerlo. No dice nada de quienes no respondieron.',
  'feedback.how-shares':
    'Los porcentajes son de quienes respondieron: «no aplica», «no sabe», sin contestar y sin preguntar se cuentan aparte. Sus intervalos son los de Wilson; para las diferencias, los de Newcombe.',
  'feedback.how-means':
    'Los intervalos de las medias son los de Student; para las diferencias, los de Welch. Los de las medianas van de una respuesta a otra, sea cual sea la distribución. Con muy pocas respuestas no los hay.',
  'feedback.how-promoters':
    'El índice de recomendación (NPS) es el porcentaje de 9 y 10 menos el de 0 a 6; su intervalo es el de Wald ajustado.',
  'feedback.how-groups': (minimum) =>
    `Un grupo, y cada pregunta dentro de él, se muestra a partir de ${minimum} respuestas, y solo donde números menores no se deducen por resta.`,
};
