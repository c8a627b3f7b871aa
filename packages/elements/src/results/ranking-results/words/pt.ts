import type {RankingResultWords} from './ranking-result-words.js';

const plural = (one: string, more: string) => (count: number, shown: string) =>
  (count === 1 ? one : more).replace('#', shown);

export const words: RankingResultWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'result.method-unreadable': (method) =>
    `Estas respostas não contêm nada que se possa contar com ${method}. Escolha um método que se baseie na ordem.`,
  'result.no-question': 'Este questionário não tem nenhuma pergunta em que se ordene algo.',
  'result.nobody-ranked': 'Ainda ninguém ordenou nada aqui.',
  'result.first': (item) => `${item} fica em primeiro lugar`,
  'result.first-not-clear': (items) => `Sem vantagem clara: o primeiro lugar também poderia caber a ${items}.`,
  'result.share-first': (items) => `${items} partilham o primeiro lugar`,
  'result.all-tied': 'Está tudo empatado: estas respostas não preferem nenhum elemento',
  'result.one-answer': 'Esta é a ordem de uma única resposta.',
  'result.basis': (answers, organisations) => `${answers} de ${organisations}`,
  'result.organisations': plural('# organização', '# organizações'),
  'result.unnamed': plural('# sem nome de organização', '# sem nome de organização'),
  'result.unanswered': plural('mais # não ordenou nada aqui', 'mais # não ordenaram nada aqui'),

  'result.order-title': 'A ordem',
  'result.order-place': (place) => `Lugar ${place}`,
  'result.order-between': (low, high) => `entre os lugares ${low} e ${high}`,
  'result.order-always': (place) => `sempre no lugar ${place}`,
  'result.order-in-top': (top, percent) => `entre os ${top} primeiros em ${percent} dos casos`,
  'result.order-first-in': (percent) => `em primeiro lugar em ${percent} dos casos`,
  'result.order-open': (from, to) => `Não se pode distinguir os lugares ${from} a ${to}`,
  'result.order-legend':
    'O ponto é o lugar contado. A linha mostra onde o elemento pode acabar: em 95 % dos casos, se se sortearem de novo tantas pessoas entre as que responderam.',
  'result.order-working': (percent) => `A calcular a segurança da ordem: ${percent}`,
  'result.order-not-sure': 'Não foi possível calcular a segurança desta ordem.',
  'result.order-why': (a, b) => `Porque está «${a}» à frente de «${b}»?`,
  'result.order-item': 'Elemento',
  'result.order-column-place': 'Lugar',
  'result.order-column-interval': 'Em 95 % dos casos',
  'result.order-column-top': (top) => `Entre os ${top} primeiros`,
  'result.order-column-first': 'Em primeiro lugar',
  'result.order-column-ranked': 'Ordenado por',

  'result.why-majority': (a, b, most, fewer) => `${most} põem «${a}» à frente de «${b}» e ${fewer} o contrário.`,
  'result.why-neither': plural('# não vê diferença ou não os compara.', '# não veem diferença ou não os comparam.'),
  'result.why-path': (a, b, path, strength, against) =>
    `«${a}» vence «${b}» passo a passo: ${path}. Cada passo tem pelo menos ${strength} pessoas a apoiá-lo; o caminho inverso, no máximo ${against}.`,
  'result.why-score': (a, b, scoreOfA, scoreOfB) => `O método dá ${scoreOfA} a «${a}» e ${scoreOfB} a «${b}».`,
  'result.why-direct': (a, b, most, fewer) =>
    `Em comparação direta, ${most} põem «${a}» à frente de «${b}» e ${fewer} o contrário.`,
  'result.why-round': (_a, b, round, votesOfA, votesOfB) =>
    `Na ronda ${round}, restavam a «${b}» ${votesOfB} primeiros lugares contra ${votesOfA}, e saiu.`,
  'result.why-tied': (a, b, most, fewer) =>
    `«${a}» e «${b}» partilham o lugar: ${most} preferem o primeiro e ${fewer} o segundo.`,

  'result.unranked-title': 'O que alguém não ordenou conta como',
  'result.unranked-last': 'empatado no fim',
  'result.unranked-no-opinion': 'sem opinião',
  'result.unranked-same': 'Contado da outra forma, os primeiros lugares não mudam.',
  'result.unranked-other-winner': (items) => `Contado da outra forma, o primeiro lugar iria para: ${items}.`,
  'result.unranked-other-top': (top) =>
    `Contado da outra forma, mudariam os ${top} primeiros lugares, mas não o primeiro.`,
  'result.unranked-complete': 'Todas as pessoas ordenaram todos os elementos.',

  'result.places-title': 'Onde as pessoas põem cada elemento',
  'result.places-legend': 'Quantas pessoas põem o elemento em que lugar.',
  'result.places-one': (place) => `Lugar ${place}`,
  'result.places-from-to': (low, high) => `Lugares ${low} a ${high}`,
  'result.places-unranked': 'Por ordenar',
  'result.places-no-opinion': 'Sem opinião',
  'result.places-average': 'Lugar médio',
  'result.places-divided': (item, high, low) =>
    `As opiniões dividem-se sobre «${item}»: ${high} põem-no na metade superior e ${low} na inferior.`,
  'result.places-not-divided': 'Nenhum elemento divide as pessoas em dois campos.',

  'result.pairs-title': 'Frente a frente',
  'result.pairs-legend': 'Quantas pessoas põem o elemento da linha à frente do da coluna.',
  'result.pairs-show-all': plural('Mostrar o elemento', 'Mostrar os # elementos'),

  'result.groups-title': 'Grupo a grupo',
  'result.groups-common': 'Terreno comum',
  'result.groups-common-lead': 'Na metade superior de todos os grupos:',
  'result.groups-common-item': (item, place) => `${item} (lugar ${place} ou melhor em todos)`,
  'result.groups-no-common': 'Nenhum elemento está na metade superior de todos os grupos.',

  'result.counted-title': 'Como se contou',
  'result.counted-fixed': (method) => `O método deste questionário: ${method}.`,
  'result.counted-chosen': (method, fixed) =>
    `Contado para comparar: ${method}. O método deste questionário é ${fixed}.`,
  'result.counted-another': 'Contar de outra forma',
  'result.counted-use': (method) => `Contar com ${method}`,
  'result.counted-back': (method) => `Voltar a ${method}`,
  'result.counted-same-top': (top) => `Os mesmos ${top} primeiros lugares`,
  'result.counted-same-winner': 'O mesmo primeiro lugar',
  'result.counted-other-winner': (items) => `Em primeiro lugar: ${items}`,
  'result.counted-agree': (agree, of) => `${agree} dos outros ${of} métodos dão o mesmo primeiro lugar.`,
  'result.counted-change': (ballots, shown, winner, exact) =>
    `Seria preciso que ${exact ? 'pelo menos' : 'no máximo'} ${shown} ${ballots === 1 ? 'resposta fosse diferente' : 'respostas fossem diferentes'} para «${winner}» ficar em primeiro lugar.`,
  'result.counted-not-proved': 'Esta é a melhor ordem encontrada; não está provado que não haja outra melhor.',
  'result.counted-united': 'Até que ponto as opiniões coincidem',
  'result.counted-kendall': (value) => `O W de Kendall é ${value}, de 0 (nenhum acordo) a 1 (todas iguais).`,
  'result.counted-pairwise': (percent) =>
    `Duas pessoas concordam sobre dois elementos em ${percent} dos casos; ao acaso seria metade.`,
  'result.counted-strong': 'As opiniões coincidem em grande parte.',
  'result.counted-fair': 'As opiniões coincidem em parte.',
  'result.counted-weak': 'As opiniões mal coincidem.',
  'result.counted-small-print': (resamples, seed) =>
    `${resamples} sorteios com a semente «${seed}». As mesmas respostas e a mesma semente dão os mesmos intervalos.`,

  'result.said-title': 'Nas suas próprias palavras',
  'result.said-own-items': 'Elementos que as pessoas acrescentaram',
  'result.said-comments': 'Comentários sobre a ordem',
  'result.said-nothing': 'Ninguém escreveu nada.',

  'method.borda': 'a regra de Borda',
  'method.dowdall': 'a regra de Dowdall',
  'method.first-preferences': 'as primeiras preferências',
  'method.approval': 'os primeiros lugares',
  'method.average-place': 'o lugar médio',
  'method.copeland': 'o método de Copeland',
  'method.minimax': 'minimax',
  'method.schulze': 'o método de Schulze',
  'method.ranked-pairs': 'os pares ordenados',
  'method.kemeny': 'Kemeny–Young',
  'method.instant-runoff': 'a segunda volta instantânea',
  'method.best-worst': 'a pontuação melhor-pior',
  'method.bradley-terry': 'Bradley–Terry',
  'method.points': 'a soma dos pontos',
  'rewards.borda': 'Favorece o que muitas pessoas põem bastante acima, mesmo que poucas o ponham em primeiro.',
  'rewards.dowdall': 'Favorece sobretudo os primeiros lugares, e os seguintes cada vez menos.',
  'rewards.first-preferences': 'Só conta quem encabeça cada lista; tudo o resto fica de fora.',
  'rewards.approval': 'Favorece o que a maioria tem entre os seus primeiros lugares, por qualquer ordem.',
  'rewards.average-place': 'Favorece um bom lugar médio entre quem ordenou o elemento.',
  'rewards.copeland': 'Favorece o que ganha mais duelos contra os outros elementos.',
  'rewards.minimax': 'Favorece o que nunca perde por muito.',
  'rewards.schulze':
    'Favorece o que ganha os seus duelos contra os outros elementos, diretamente ou através de outros.',
  'rewards.ranked-pairs': 'Decide primeiro os duelos mais claros e mantém o que não os contradiz.',
  'rewards.kemeny': 'Procura a ordem que menos contradiz o conjunto das pessoas.',
  'rewards.instant-runoff':
    'Retira ronda a ronda o elemento com menos primeiros lugares; os seus apoios passam ao seguinte.',
  'rewards.best-worst': 'Favorece o que é escolhido como melhor mais vezes do que como pior.',
  'rewards.bradley-terry': 'Estima, com todas as comparações, quantas vezes cada elemento ganharia.',
  'rewards.points': 'Favorece o que recebe mais pontos.',
};
