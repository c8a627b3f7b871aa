import type {RankingResultWords} from './ranking-result-words.js';

const plural = (one: string, more: string) => (count: number, shown: string) =>
  (count === 1 ? one : more).replace('#', shown);

export const words: RankingResultWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'result.method-unreadable': (method) =>
    `Estas respuestas no contienen nada que pueda contarse con ${method}. Elija un método que se base en el orden.`,
  'result.no-question': 'Este cuestionario no tiene ninguna pregunta en la que se ordene algo.',
  'result.nobody-ranked': 'Nadie ha ordenado nada aquí todavía.',
  'result.first': (item) => `${item} queda en primer lugar`,
  'result.first-not-clear': (items) => `Sin ventaja clara: el primer lugar también podría ser para ${items}.`,
  'result.share-first': (items) => `${items} comparten el primer lugar`,
  'result.all-tied': 'Todo está empatado: estas respuestas no prefieren ningún elemento',
  'result.one-answer': 'Este es el orden de una sola respuesta.',
  'result.basis': (answers, organisations) => `${answers} de ${organisations}`,
  'result.organisations': plural('# organización', '# organizaciones'),
  'result.unnamed': plural('# sin nombre de organización', '# sin nombre de organización'),
  'result.unanswered': plural('# más no ordenó nada aquí', '# más no ordenaron nada aquí'),

  'result.order-title': 'El orden',
  'result.order-place': (place) => `Lugar ${place}`,
  'result.order-between': (low, high) => `entre los lugares ${low} y ${high}`,
  'result.order-always': (place) => `siempre en el lugar ${place}`,
  'result.order-in-top': (top, percent) => `entre los ${top} primeros en el ${percent} de los casos`,
  'result.order-first-in': (percent) => `en primer lugar en el ${percent} de los casos`,
  'result.order-open': (from, to) => `Los lugares ${from} a ${to} no se pueden distinguir entre sí`,
  'result.order-legend':
    'El punto es el lugar contado. La línea muestra dónde puede acabar el elemento: en el 95 % de los casos si se sortean de nuevo tantas personas entre quienes respondieron.',
  'result.order-working': (percent) => `Calculando la seguridad del orden: ${percent}`,
  'result.order-not-sure': 'No se pudo calcular la seguridad de este orden.',
  'result.order-why': (a, b) => `¿Por qué «${a}» está por delante de «${b}»?`,
  'result.order-item': 'Elemento',
  'result.order-column-place': 'Lugar',
  'result.order-column-interval': 'En el 95 % de los casos',
  'result.order-column-top': (top) => `Entre los ${top} primeros`,
  'result.order-column-first': 'En primer lugar',
  'result.order-column-ranked': 'Ordenado por',

  'result.why-majority': (a, b, most, fewer) => `${most} ponen «${a}» por delante de «${b}» y ${fewer} al revés.`,
  'result.why-neither': plural('# no ve diferencia o no los compara.', '# no ven diferencia o no los comparan.'),
  'result.why-path': (a, b, path, strength, against) =>
    `«${a}» gana a «${b}» paso a paso: ${path}. Cada paso tiene al menos ${strength} personas detrás; el camino contrario, ${against} como mucho.`,
  'result.why-score': (a, b, scoreOfA, scoreOfB) => `El método da ${scoreOfA} a «${a}» y ${scoreOfB} a «${b}».`,
  'result.why-direct': (a, b, most, fewer) =>
    `En comparación directa, ${most} ponen «${a}» por delante de «${b}» y ${fewer} al revés.`,
  'result.why-round': (_a, b, round, votesOfA, votesOfB) =>
    `En la ronda ${round}, a «${b}» le quedaban ${votesOfB} primeros lugares frente a ${votesOfA}, y quedó eliminado.`,
  'result.why-tied': (a, b, most, fewer) =>
    `«${a}» y «${b}» comparten lugar: ${most} prefieren el primero y ${fewer} el segundo.`,

  'result.unranked-title': 'Lo que alguien no ordenó cuenta como',
  'result.unranked-last': 'empatado al final',
  'result.unranked-no-opinion': 'sin opinión',
  'result.unranked-same': 'Contado de la otra manera, los primeros lugares no cambian.',
  'result.unranked-other-winner': (items) => `Contado de la otra manera, el primer lugar sería para: ${items}.`,
  'result.unranked-other-top': (top) =>
    `Contado de la otra manera, cambiarían los ${top} primeros lugares, pero no el primero.`,
  'result.unranked-complete': 'Todas las personas ordenaron todos los elementos.',

  'result.places-title': 'Dónde pone la gente cada elemento',
  'result.places-legend': 'Cuántas personas ponen el elemento en qué lugar.',
  'result.places-one': (place) => `Lugar ${place}`,
  'result.places-from-to': (low, high) => `Lugares ${low} a ${high}`,
  'result.places-unranked': 'Sin ordenar',
  'result.places-no-opinion': 'Sin opinión',
  'result.places-average': 'Lugar medio',
  'result.places-divided': (item, high, low) =>
    `Las opiniones se dividen sobre «${item}»: ${high} lo ponen en la mitad superior y ${low} en la inferior.`,
  'result.places-not-divided': 'Ningún elemento divide a la gente en dos bandos.',

  'result.pairs-title': 'Cara a cara',
  'result.pairs-legend': 'Cuántas personas ponen el elemento de la fila por delante del de la columna.',
  'result.pairs-show-all': plural('Mostrar el elemento', 'Mostrar los # elementos'),

  'result.groups-title': 'Grupo por grupo',
  'result.groups-common': 'Terreno común',
  'result.groups-common-lead': 'En la mitad superior de todos los grupos:',
  'result.groups-common-item': (item, place) => `${item} (lugar ${place} o mejor en todos)`,
  'result.groups-no-common': 'Ningún elemento está en la mitad superior de todos los grupos.',

  'result.counted-title': 'Cómo se ha contado',
  'result.counted-fixed': (method) => `El método de este cuestionario: ${method}.`,
  'result.counted-chosen': (method, fixed) =>
    `Contado para comparar: ${method}. El método de este cuestionario es ${fixed}.`,
  'result.counted-another': 'Contar de otra manera',
  'result.counted-use': (method) => `Contar con ${method}`,
  'result.counted-back': (method) => `Volver a ${method}`,
  'result.counted-same-top': (top) => `Los mismos ${top} primeros lugares`,
  'result.counted-same-winner': 'El mismo primer lugar',
  'result.counted-other-winner': (items) => `En primer lugar: ${items}`,
  'result.counted-agree': (agree, of) => `${agree} de los otros ${of} métodos dan el mismo primer lugar.`,
  'result.counted-change': (ballots, shown, winner, exact) =>
    `Haría falta que ${exact ? 'al menos' : 'como mucho'} ${shown} ${ballots === 1 ? 'respuesta fuera distinta' : 'respuestas fueran distintas'} para que «${winner}» quedara en primer lugar.`,
  'result.counted-not-proved': 'Este es el mejor orden encontrado; no está demostrado que no haya otro mejor.',
  'result.counted-united': 'Cuánto coinciden las opiniones',
  'result.counted-kendall': (value) => `La W de Kendall es ${value}, de 0 (ningún acuerdo) a 1 (acuerdo total).`,
  'result.counted-pairwise': (percent) =>
    `Dos personas coinciden sobre dos elementos en el ${percent} de los casos; al azar sería la mitad.`,
  'result.counted-strong': 'Las opiniones coinciden en gran parte.',
  'result.counted-fair': 'Las opiniones coinciden en parte.',
  'result.counted-weak': 'Las opiniones apenas coinciden.',
  'result.counted-small-print': (resamples, seed) =>
    `${resamples} sorteos con la semilla «${seed}». Las mismas respuestas y la misma semilla dan los mismos intervalos.`,

  'result.said-title': 'Con sus propias palabras',
  'result.said-own-items': 'Elementos que añadió la gente',
  'result.said-comments': 'Comentarios sobre el orden',
  'result.said-nothing': 'Nadie escribió nada.',

  'method.borda': 'la regla de Borda',
  'method.dowdall': 'la regla de Dowdall',
  'method.first-preferences': 'las primeras preferencias',
  'method.approval': 'los primeros lugares',
  'method.average-place': 'el lugar medio',
  'method.copeland': 'el método de Copeland',
  'method.minimax': 'minimax',
  'method.schulze': 'el método de Schulze',
  'method.ranked-pairs': 'los pares ordenados',
  'method.kemeny': 'Kemeny–Young',
  'method.instant-runoff': 'la segunda vuelta instantánea',
  'method.best-worst': 'la puntuación mejor-peor',
  'method.bradley-terry': 'Bradley–Terry',
  'method.points': 'la suma de puntos',
  'rewards.borda': 'Premia lo que muchas personas ponen bastante arriba, aunque pocas lo pongan en primer lugar.',
  'rewards.dowdall': 'Premia sobre todo los primeros lugares, y los siguientes cada vez menos.',
  'rewards.first-preferences': 'Solo cuenta quién encabeza cada lista; lo demás queda fuera.',
  'rewards.approval': 'Premia lo que la mayoría tiene entre sus primeros lugares, en cualquier orden.',
  'rewards.average-place': 'Premia un buen lugar medio entre quienes ordenaron el elemento.',
  'rewards.copeland': 'Premia lo que gana más duelos contra los demás elementos.',
  'rewards.minimax': 'Premia lo que nunca pierde por mucho.',
  'rewards.schulze': 'Premia lo que gana sus duelos contra los demás elementos, directamente o a través de otros.',
  'rewards.ranked-pairs': 'Resuelve primero los duelos más claros y conserva lo que no los contradice.',
  'rewards.kemeny': 'Busca el orden que menos contradice al conjunto de las personas.',
  'rewards.instant-runoff':
    'Retira ronda a ronda el elemento con menos primeros lugares; sus apoyos pasan al siguiente.',
  'rewards.best-worst': 'Premia lo que se elige como mejor más veces que como peor.',
  'rewards.bradley-terry': 'Estima con todas las comparaciones cuántas veces ganaría cada elemento.',
  'rewards.points': 'Premia lo que recibe más puntos.',
};
