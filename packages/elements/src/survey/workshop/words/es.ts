import type {ConsensusWords} from './consensus-words.js';

export const words: ConsensusWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'consensus.title': 'Acordar valores en común',
  'consensus.hidden': (answers) =>
    `Respuestas reunidas: ${answers}. Quedan ocultas hasta que las muestre: que cada persona piense antes en su propia respuesta.`,
  'consensus.reveal': 'Mostrar lo que se respondió',
  'consensus.nobody': 'Aún no hay aquí respuestas individuales. Reúnalas primero y acuerden después.',
  'consensus.open': (open, of) =>
    `Desacuerdos abiertos: ${open} de ${of} enunciados. Donde todos respondieron lo mismo, ese valor ya está puesto.`,
  'consensus.all-settled': 'No queda ningún desacuerdo abierto. Revisen los valores y continúen.',
  'consensus.next': 'Siguiente desacuerdo abierto',
  'consensus.by': 'Mostrar aparte según',
  'consensus.by-nothing': 'Todas las personas juntas',
  'consensus.by-group': 'Grupo en el que se respondió',
  'consensus.list': 'Todos los enunciados, el mayor desacuerdo primero',
  'consensus.range': (low, high) => `de ${low} a ${high}`,
  'consensus.same': (value) => `todos respondieron ${value}`,
  'consensus.no-value': 'nadie dio un valor',
  'consensus.settled': (value) => `acordado: ${value}`,
  'consensus.not-settled': 'abierto',
  'consensus.said': 'Lo que se respondió',
  'consensus.everybody': (answers) => `Todos (${answers})`,
  'consensus.group': (name, answers) => `${name} (${answers})`,
  'consensus.few': (minimum) => `Con menos de ${minimum} respuestas no se muestra ninguna por separado.`,
  'consensus.hidden-groups': (count, minimum) =>
    `Grupos que no se muestran aparte, porque respondieron menos de ${minimum} personas: ${count}`,
  'consensus.not-applicable': (count) => `No procede: ${count}`,
  'consensus.do-not-know': (count) => `No sabe: ${count}`,
  'consensus.unanswered': (count) => `Sin respuesta: ${count}`,
  'consensus.reason': 'Por qué acuerdan este valor',
};
