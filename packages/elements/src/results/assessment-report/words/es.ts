import type {GroupReportWords} from './group-report-words.js';

export const words: GroupReportWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'view.choose': 'Qué se muestra',
  'view.one': 'Una por una',
  'view.group': 'El grupo',
  'view.compare': 'Comparar dos',
  'group.answers': (count, shown) => (count === 1 ? 'Respuestas de una persona' : `Respuestas de ${shown} personas`),
  'group.consensus': 'y lo que acordaron después',
  'group.left-out': (count, shown) =>
    count === 1
      ? 'Unas respuestas son a otra versión del cuestionario y no están en esta imagen. «Comparar dos» puede mostrarlas.'
      : `${shown} respuestas son a otra versión del cuestionario y no están en esta imagen. «Comparar dos» puede mostrarlas.`,
  'group.small': (minimum) =>
    `Las respuestas individuales se muestran a partir de ${minimum} personas. Con menos solo hay medias, y ninguna de una o dos personas, para que nadie pueda ser reconocido.`,
  'group.names': 'Mostrar los nombres',
  'group.nameless': (number) => `N.º ${number}`,
  'group.by': 'Lado a lado según',
  'group.by-nothing': 'Todas las personas en una imagen',
  'group.by-group': 'Grupo en el que se respondió',
  'group.everybody': 'Todas las personas',
  'group.add-everybody': 'Añadir la media de todas las personas',
  'group.hidden': (groups, shown, minimum) =>
    groups === 1
      ? `Un grupo no se muestra, para que nadie pueda ser reconocido: un grupo necesita ${minimum} personas, y también lo que queda junto a los demás.`
      : `${shown} grupos no se muestran, para que nadie pueda ser reconocido: un grupo necesita ${minimum} personas, y también lo que queda junto a los demás.`,
  'group.other': 'Otro',
  'group.none-of-these': 'Ninguno de estos',
  'group.differ': 'Donde más difieren las opiniones',
  'group.differ-lead':
    'Hablen primero de esto. El porcentaje dice cuánto se separan las opiniones: 0 cuando todas coinciden, 100 cuando hay una mitad en cada extremo.',
  'group.differ-none': 'Nadie difiere: donde dos o más personas dieron un valor, es el mismo.',
  'group.differ-groups': 'Donde más difieren los grupos',
  'group.differ-groups-lead': 'El grupo con la media más alta y el de la más baja; primero la mayor diferencia.',
  'group.disagreement': (percent) => `separación del ${percent}`,
  'group.mean': (value) => `media ${value}`,
  'group.agreed': (value) => `valor acordado: ${value}`,
  'group.mark-answer': 'la respuesta de una persona',
  'group.mark-mean': 'media',
  'group.mark-agreed': 'lo que acordó el grupo',
  'group.said': (values, of) => `${values} de ${of} dieron un valor`,
  'group.rounded': (step) => `redondeado a ${step}: más exacto diría lo que respondieron una o dos personas`,
  'group.few': (minimum) => `menos de ${minimum} respuestas: no se muestra`,
  'group.tells-few': (minimum) => `no se muestra: revelaría lo que respondieron menos de ${minimum} personas`,
  'group.confidence': (high, medium, low) => `seguridad: alta ${high}, media ${medium}, baja ${low}`,
  'group.means': 'Las medias y lo que hay detrás',
  'group.means-lead':
    'El resultado de cada persona cuenta una vez. La línea bajo una barra va del más bajo al más alto.',
  'group.mean-rule': 'La media: el resultado de cada persona, sumado y dividido por cuántas tienen uno.',
  'group.value-rule': 'La media: los valores dados, sumados y divididos por cuántos son.',
  'group.apart-rule':
    'La separación: dos veces la desviación típica de estos valores, dividida por la longitud de la escala.',
  'group.no-figures': (minimum) =>
    `Los resultados de cada persona y su suma no se muestran: dirían qué respondieron menos de ${minimum} personas.`,
  'group.statements': 'Enunciado por enunciado',
  'group.heat-people': 'Quién ve qué y cómo',
  'group.heat-levels': 'Cuántas personas dieron cada valor',
  'group.heat-groups': 'Grupo por grupo',
  'group.statement': 'Enunciado',
  'group.values': 'Valores',
  'group.who': 'Quién lo dijo',
  'group.not-applicable': 'no aplicable',
  'group.do-not-know': 'no sabe',
  'group.not-asked': 'no se preguntó',
  'compare.first': 'Comparar',
  'compare.second': 'con',
  'compare.answers': 'Respuestas',
  'compare.groups': 'Grupos',
  'compare.largest': 'Las mayores diferencias',
  'compare.none': 'No difieren en ningún enunciado.',
  'compare.summary': (name, higher, lower, equal) =>
    `${name} – enunciados más altos: ${higher}, más bajos: ${lower}, iguales: ${equal}.`,
  'compare.each': 'Enunciado por enunciado',
  'compare.difference': 'Diferencia',
  'compare.rule': (second, first) => `El valor de ${second} menos el de ${first}.`,
  'compare.versions': (first, second) =>
    `Son dos versiones del cuestionario (${first} y ${second}). Solo se comparan los enunciados que la más reciente declara iguales.`,
  'compare.scores-apart': (titles) =>
    `No se comparan los resultados que no se componen de lo mismo o no están en la misma escala: ${titles}.`,
  'compare.new': 'Enunciados nuevos',
  'compare.gone': 'Enunciados que ya no están',
  'compare.other-scale': 'no en la misma escala, por lo que no hay diferencia',
  'compare.one-only': 'Aquí solo hay unas respuestas. Añada un archivo con el que compararlas.',
  'agree.begin': 'Acordar valores en común',
  'agree.back': 'Volver a lo que respondió el grupo',
  'files.add': 'Comparar con un archivo anterior…',
  'files.drop': 'También puede soltar archivos aquí. Se leen y se muestran, pero no se guardan.',
  'files.reading': 'Leyendo los archivos…',
  'files.read': (count, shown) => (count === 1 ? 'Se leyó un archivo.' : `Se leyeron ${shown} archivos.`),
  'files.refused': (count, shown) =>
    count === 1 ? 'Un archivo se dejó fuera:' : `${shown} archivos se dejaron fuera:`,
};
