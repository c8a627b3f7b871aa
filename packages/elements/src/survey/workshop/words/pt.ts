import type {ConsensusWords} from './consensus-words.js';

export const words: ConsensusWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'consensus.title': 'Chegar a acordo em conjunto',
  'consensus.hidden': (answers) =>
    `Respostas recolhidas: ${answers}. Ficam ocultas até as mostrar: que cada pessoa pense primeiro na sua própria resposta.`,
  'consensus.reveal': 'Mostrar o que foi respondido',
  'consensus.nobody': 'Ainda não há aqui respostas individuais. Recolha-as primeiro; depois cheguem a acordo.',
  'consensus.open': (open, of) =>
    `Desacordos em aberto: ${open} de ${of} afirmações. Onde todos responderam o mesmo, esse valor já está preenchido.`,
  'consensus.all-settled': 'Nenhum desacordo em aberto. Verifiquem os valores e continuem.',
  'consensus.next': 'Desacordo em aberto seguinte',
  'consensus.by': 'Mostrar à parte por',
  'consensus.by-nothing': 'Todas as pessoas em conjunto',
  'consensus.by-group': 'Grupo em que se respondeu',
  'consensus.list': 'Todas as afirmações, o maior desacordo primeiro',
  'consensus.range': (low, high) => `de ${low} a ${high}`,
  'consensus.same': (value) => `todos responderam ${value}`,
  'consensus.no-value': 'ninguém deu um valor',
  'consensus.settled': (value) => `acordado: ${value}`,
  'consensus.not-settled': 'em aberto',
  'consensus.said': 'O que foi respondido',
  'consensus.everybody': (answers) => `Todos (${answers})`,
  'consensus.group': (name, answers) => `${name} (${answers})`,
  'consensus.few': (minimum) => `Com menos de ${minimum} respostas, nenhuma é mostrada em separado.`,
  'consensus.hidden-groups': (count, minimum) =>
    `Grupos não mostrados à parte, porque responderam menos de ${minimum} pessoas: ${count}`,
  'consensus.not-applicable': (count) => `Não aplicável: ${count}`,
  'consensus.do-not-know': (count) => `Não sabe: ${count}`,
  'consensus.unanswered': (count) => `Sem resposta: ${count}`,
  'consensus.reason': 'Porque acordam este valor',
};
