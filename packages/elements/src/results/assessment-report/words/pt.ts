import type {GroupReportWords} from './group-report-words.js';

export const words: GroupReportWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'view.choose': 'O que se mostra',
  'view.one': 'Uma a uma',
  'view.group': 'O grupo',
  'view.compare': 'Comparar duas',
  'group.answers': (count, shown) => (count === 1 ? 'Respostas de uma pessoa' : `Respostas de ${shown} pessoas`),
  'group.consensus': 'e o que acordaram depois',
  'group.left-out': (count, shown) =>
    count === 1
      ? 'Umas respostas são a outra versão do questionário e não estão nesta imagem. “Comparar duas” pode mostrá-las.'
      : `${shown} respostas são a outra versão do questionário e não estão nesta imagem. “Comparar duas” pode mostrá-las.`,
  'group.small': (minimum) =>
    `As respostas individuais são mostradas a partir de ${minimum} pessoas. Com menos há apenas médias, e nenhuma de uma ou duas pessoas, para que ninguém possa ser reconhecido.`,
  'group.names': 'Mostrar os nomes',
  'group.nameless': (number) => `N.º ${number}`,
  'group.by': 'Lado a lado por',
  'group.by-nothing': 'Todas as pessoas numa imagem',
  'group.by-group': 'Grupo em que se respondeu',
  'group.everybody': 'Todas as pessoas',
  'group.add-everybody': 'Acrescentar a média de todas as pessoas',
  'group.hidden': (groups, shown, minimum) =>
    groups === 1
      ? `Um grupo não é mostrado, para que ninguém possa ser reconhecido: um grupo precisa de ${minimum} pessoas, e o que resta ao lado dos outros também.`
      : `${shown} grupos não são mostrados, para que ninguém possa ser reconhecido: um grupo precisa de ${minimum} pessoas, e o que resta ao lado dos outros também.`,
  'group.other': 'Outro',
  'group.none-of-these': 'Nenhum destes',
  'group.differ': 'Onde as opiniões mais divergem',
  'group.differ-lead':
    'Falem primeiro sobre isto. A percentagem diz quanto as opiniões se afastam: 0 quando todas coincidem, 100 quando há uma metade em cada extremo.',
  'group.differ-none': 'Ninguém diverge: onde duas ou mais pessoas deram um valor, é o mesmo.',
  'group.differ-groups': 'Onde os grupos mais divergem',
  'group.differ-groups-lead': 'O grupo com a média mais alta e o da mais baixa; primeiro a maior diferença.',
  'group.disagreement': (percent) => `afastamento de ${percent}`,
  'group.mean': (value) => `média ${value}`,
  'group.agreed': (value) => `valor acordado: ${value}`,
  'group.mark-answer': 'a resposta de uma pessoa',
  'group.mark-mean': 'média',
  'group.mark-agreed': 'o que o grupo acordou',
  'group.said': (values, of) => `${values} de ${of} deram um valor`,
  'group.rounded': (step) => `arredondado a ${step}: mais exato, diria o que responderam uma ou duas pessoas`,
  'group.few': (minimum) => `menos de ${minimum} respostas: não é mostrado`,
  'group.tells-few': (minimum) => `não é mostrado: revelaria o que responderam menos de ${minimum} pessoas`,
  'group.confidence': (high, medium, low) => `segurança: alta ${high}, média ${medium}, baixa ${low}`,
  'group.means': 'As médias e o que está por trás',
  'group.means-lead':
    'O resultado de cada pessoa conta uma vez. A linha por baixo de uma barra vai do mais baixo ao mais alto.',
  'group.mean-rule': 'A média: o resultado de cada pessoa, somado e dividido por quantas têm um.',
  'group.value-rule': 'A média: os valores dados, somados e divididos por quantos são.',
  'group.apart-rule': 'O afastamento: duas vezes o desvio-padrão destes valores, dividido pelo comprimento da escala.',
  'group.no-figures': (minimum) =>
    `Os resultados de cada pessoa e a sua soma não são mostrados: diriam o que menos de ${minimum} pessoas responderam.`,
  'group.statements': 'Afirmação a afirmação',
  'group.heat-people': 'Quem vê o quê e como',
  'group.heat-levels': 'Quantas pessoas deram cada valor',
  'group.heat-groups': 'Grupo a grupo',
  'group.statement': 'Afirmação',
  'group.values': 'Valores',
  'group.who': 'Quem o disse',
  'group.not-applicable': 'não aplicável',
  'group.do-not-know': 'não sabe',
  'group.not-asked': 'não perguntado',
  'compare.first': 'Comparar',
  'compare.second': 'com',
  'compare.answers': 'Respostas',
  'compare.groups': 'Grupos',
  'compare.largest': 'As maiores diferenças',
  'compare.none': 'Não diferem em nenhuma afirmação.',
  'compare.summary': (name, higher, lower, equal) =>
    `${name} – afirmações mais altas: ${higher}, mais baixas: ${lower}, iguais: ${equal}.`,
  'compare.each': 'Afirmação a afirmação',
  'compare.difference': 'Diferença',
  'compare.rule': (second, first) => `O valor de ${second} menos o de ${first}.`,
  'compare.versions': (first, second) =>
    `São duas versões do questionário (${first} e ${second}). Só se comparam as afirmações que a mais recente declara iguais.`,
  'compare.scores-apart': (titles) =>
    `Não se comparam os resultados que não se compõem do mesmo ou não estão na mesma escala: ${titles}.`,
  'compare.new': 'Afirmações novas',
  'compare.gone': 'Afirmações que já não existem',
  'compare.other-scale': 'não na mesma escala, por isso sem diferença',
  'compare.one-only': 'Aqui há apenas umas respostas. Acrescente um ficheiro com que as comparar.',
  'agree.begin': 'Chegar a acordo em conjunto',
  'agree.back': 'Voltar ao que o grupo respondeu',
  'files.add': 'Comparar com um ficheiro anterior…',
  'files.drop': 'Também pode largar ficheiros aqui. São lidos e mostrados, mas não guardados.',
  'files.reading': 'A ler os ficheiros…',
  'files.read': (count, shown) => (count === 1 ? 'Foi lido um ficheiro.' : `Foram lidos ${shown} ficheiros.`),
  'files.refused': (count, shown) =>
    count === 1 ? 'Um ficheiro ficou de fora:' : `${shown} ficheiros ficaram de fora:`,
};
