import type {ResultPageWords} from './result-page-words.js';

const plural = (one: string, more: string) => (count: number, shown: string) =>
  (count === 1 ? one : more).replace('#', shown);

export const words: ResultPageWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'result.loading': 'A ler as respostas…',
  'result.failed': 'Não foi possível ler as respostas.',
  'result.not-counted': 'Não foi possível contar estas respostas.',
  'result.try-again': 'Tentar de novo',
  'result.nobody': 'Ainda não há respostas. Aparecem por si à medida que chegam.',
  'result.answers': plural('# resposta', '# respostas'),
  'result.new-answers': plural('Contou-se # resposta nova.', 'Contaram-se # respostas novas.'),
  'result.late': plural(
    '# resposta chegou depois do fim da consulta.',
    '# respostas chegaram depois do fim da consulta.',
  ),
  'result.without-late': 'Deixar de fora as respostas que chegaram tarde',
  'result.came-late': 'chegou tarde',
  'result.versions': plural(
    '# resposta a outra versão desta consulta, que pergunta outras coisas, é mantida à parte.',
    '# respostas a outras versões desta consulta, que perguntam outras coisas, são mantidas à parte.',
  ),
  'result.version': 'Mostrar a versão',
  'result.version-of': (version, answers, date) =>
    [`${version} (${answers})`, ...(date ? [`a última em ${date}`] : [])].join(', '),
  'result.present': 'Apresentar',
  'result.print': 'Imprimir ou guardar como PDF',
  'result.next': 'Seguinte',
  'result.back': 'Anterior',
  'result.leave': 'Fechar',
  'result.page-of': (page, of) => `${page} de ${of}`,
  'result.groups-compare': 'Comparar por',
  'result.groups-nothing': 'Não comparar',
  'result.groups-answered-in': 'Onde se respondeu',
  'result.groups-everybody': 'Todas as pessoas',
  'result.groups-other': 'Outro',
  'result.groups-none-of-these': 'Nenhum destes',
  'result.groups-withheld': (groups, shownGroups, answers, minimum) =>
    groups === 1
      ? `Um grupo não é mostrado à parte, para que ninguém seja reconhecido: são precisas pelo menos ${minimum} respostas, também no que resta ao lado dos outros. Conta em «Todas as pessoas».`
      : `${shownGroups} grupos com ${answers} respostas ao todo não são mostrados à parte, para que ninguém seja reconhecido: são precisas pelo menos ${minimum} respostas, também no que resta ao lado dos outros. Contam em «Todas as pessoas».`,
  'result.groups-none': (minimum) => `Nenhum grupo tem ainda ${minimum} respostas.`,
  'result.said-show-all': plural('Mostrar mais #', 'Mostrar mais #'),
  'result.said-times': plural('uma vez', '# vezes'),
};
