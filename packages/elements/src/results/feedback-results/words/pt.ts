import type {FeedbackResultWords} from './feedback-result-words.js';

const plural = (one: string, more: string) => (count: number, shown: string) =>
  (count === 1 ? one : more).replace('#', shown);

export const words: FeedbackResultWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'feedback.eyebrow': 'O que as pessoas disseram',
  'feedback.working': 'A calcular…',
  'feedback.reading': plural('A ler as respostas… #', 'A ler as respostas… #'),
  'feedback.no-questions': 'Este questionário não pergunta nada que se possa resumir.',
  'feedback.responses': plural('# resposta', '# respostas'),
  'feedback.of-responses': (shown, all) => `${shown} de ${all} respostas`,
  'feedback.withheld': (minimum) =>
    `Nada é mostrado, para que ninguém seja reconhecido: restariam menos de ${minimum} respostas, aqui ou entre as outras. Escolha menos filtros.`,
  'feedback.withheld-question': (minimum) =>
    `Não é mostrado, para que ninguém seja reconhecido: responderam menos de ${minimum} pessoas, aqui ou entre as outras.`,
  'feedback.answered': plural('# resposta', '# respostas'),
  'feedback.unanswered': plural('# em branco', '# em branco'),
  'feedback.not-applicable': plural('# não se aplica', '# não se aplica'),
  'feedback.do-not-know': plural('# não sabe', '# não sabem'),
  'feedback.not-asked': plural('# sem perguntar', '# sem perguntar'),
  'feedback.no-answers': 'Ninguém respondeu a esta pergunta.',

  'feedback.filters': 'Que respostas',
  'feedback.filter-add': 'Mostrar apenas',
  'feedback.filter-choose': 'Escolha uma resposta',
  'feedback.filter-set': 'Mostrar',
  'feedback.filter-remove': (filter) => `Retirar o filtro “${filter}”`,
  'feedback.filter-is': (question, answer) => `${question} ${answer}`,
  'feedback.group-count': (group, count) => `${group} (${count})`,
  'feedback.first-group': 'Primeiro grupo',
  'feedback.second-group': 'Segundo grupo',
  'feedback.no-pair': (minimum) => `Não há dois grupos com ${minimum} respostas ou mais.`,
  'feedback.in-both': plural(
    '# resposta está nos dois grupos, pelo que não se pode dizer o que é acaso.',
    '# respostas estão nos dois grupos, pelo que não se pode dizer o que é acaso.',
  ),

  'feedback.share': (title, count, of, percent) => `${title}: ${count} de ${of} (${percent}).`,
  'feedback.most': (title, count, of, percent) => `Mais frequente: ${title}, ${count} de ${of} (${percent}).`,
  'feedback.count-percent': (count, percent) => `${count} (${percent})`,
  'feedback.mean': (mean) => `Média ${mean}.`,
  'feedback.mean-between': (mean, low, high) => `Média ${mean} (intervalo de 95 % de ${low} a ${high}).`,
  'feedback.median': (median) => `Mediana ${median}.`,
  'feedback.median-between': (median, low, high) => `Mediana ${median} (intervalo de 95 % de ${low} a ${high}).`,
  'feedback.half-between': (low, high) => `A metade central fica entre ${low} e ${high}.`,
  'feedback.promoter-score': (score) => `Índice de recomendação (NPS) ${score}.`,
  'feedback.promoter-score-between': (score, low, high) =>
    `Índice de recomendação (NPS) ${score} (intervalo de 95 % de ${low} a ${high}).`,
  'feedback.promoters': 'Promotores (9 e 10)',
  'feedback.passives': 'Passivos (7 e 8)',
  'feedback.detractors': 'Detratores (0 a 6)',
  'feedback.several': 'Podiam dar-se várias respostas. As percentagens são de quem respondeu.',
  'feedback.own-texts': 'Outro, em palavras próprias',
  'feedback.best-row': (row, mean) => `O mais alto: “${row}” (média ${mean}).`,
  'feedback.worst-row': (row, mean) => `O mais baixo: “${row}” (média ${mean}).`,
  'feedback.most-points': (item, points, total) => `Mais pontos: ${item}, ${points} de ${total} em média.`,
  'feedback.first': (items) => `Em primeiro lugar: ${items}.`,
  'feedback.ranking-method': (method) =>
    `Contado com ${method}. A página do resultado da ordem diz quão segura ela é e onde os grupos diferem.`,
  'feedback.dates': (first, last) => `De ${first} a ${last}.`,
  'feedback.entries': (entries, shown, people) => `${shown} ${entries === 1 ? 'entrada' : 'entradas'}, em ${people}.`,
  'feedback.entries-each': 'Entradas por resposta',
  'feedback.from-below': (from, to) => `de ${from} a menos de ${to}`,
  'feedback.other-value': 'Outros valores',

  'feedback.comments': 'O que as pessoas anotaram ao lado',
  'feedback.texts-identity': 'Estes textos dizem quem é a pessoa. São contados, mas não são mostrados aqui.',
  'feedback.texts-search': 'Procurar nestes textos',
  'feedback.texts-found': plural('# texto encontrado', '# textos encontrados'),
  'feedback.texts-copy': 'Copiar estes textos',
  'feedback.texts-copied': 'Copiado',
  'feedback.texts-not-copied': 'Este navegador não permitiu copiar os textos. Selecione-os na lista.',

  'feedback.column-answer': 'Resposta',
  'feedback.column-count': 'Número',
  'feedback.column-percent': 'Percentagem',
  'feedback.column-interval': 'Intervalo de 95 %',
  'feedback.column-answers': 'Respostas',
  'feedback.column-mean': 'Média',
  'feedback.column-median': 'Mediana',
  'feedback.column-deviation': 'Desvio padrão',
  'feedback.column-row': 'Afirmação',
  'feedback.column-item': 'Item',
  'feedback.column-firsts': 'Em primeiro lugar',
  'feedback.column-place': 'Lugar',
  'feedback.column-value': 'Valor',
  'feedback.column-when': 'Quando',
  'feedback.column-difference': 'Diferença',
  'feedback.column-chance': 'Acaso?',

  'feedback.differences': 'Diferenças',
  'feedback.percent-points': (points) => `${points} pontos`,
  'feedback.clear': 'mais do que acaso',
  'feedback.chance': 'pode ser acaso',
  'feedback.unknown': 'não se pode dizer',
  'feedback.chance-note':
    '“Mais do que acaso”: se quem respondeu tivesse sido sorteado, uma diferença assim surgiria por si em menos de 5 de cada 100 perguntas. Entre muitas perguntas, algumas diferem por acaso na mesma.',
  'feedback.how-title': 'Como se calculam estes números',
  'feedback.how-interval':
    'Um intervalo de 95 % diz até onde vai o acaso se quem respondeu tivesse sido sorteado entre todas as pessoas que o podiam fazer. Nada diz de quem não respondeu.',
  'feedback.how-shares':
    'As percentagens são de quem respondeu: “não se aplica”, “não sabe”, em branco e sem perguntar contam-se à parte. Os seus intervalos são os de Wilson; para as diferenças, os de Newcombe.',
  'feedback.how-means':
    'Os intervalos das médias são os de Student; para as diferenças, os de Welch. Os das medianas vão de uma resposta a outra, seja qual for a distribuição. Com muito poucas respostas não os há.',
  'feedback.how-promoters':
    'O índice de recomendação (NPS) é a percentagem de 9 e 10 menos a de 0 a 6; o seu intervalo é o de Wald ajustado.',
  'feedback.how-groups': (minimum) =>
    `Um grupo, e cada pergunta dentro dele, é mostrado a partir de ${minimum} respostas, e só onde números menores não se deduzem por subtração.`,
};
