import type {OwnDeskWords} from './desk-words.js';
import {pluralIn} from './plural-in.js';

const plural = pluralIn('pt');

export const words: OwnDeskWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'desk.title': 'Respostas',
  'desk.count': (n, shown) => plural(n, {one: `${shown} resposta`, other: `${shown} respostas`}),
  'desk.late': (n, shown) => plural(n, {one: `${shown} tardia`, other: `${shown} tardias`}),
  'desk.reading': 'A ler as respostas guardadas neste computador…',
  'desk.choose-files': 'Escolher ficheiros',
  'desk.paste': 'Colar texto',
  'desk.drop': 'Largue aqui os ficheiros que recebeu, tantos quantos quiser.',
  'desk.drop-now': 'Largue para adicionar estes ficheiros',
  'desk.empty': 'Ainda não há respostas',
  'desk.empty-next':
    'Guarde os ficheiros que lhe enviaram e depois largue-os aqui ou escolha-os. Se alguém enviou um texto, cole-o. Tudo fica neste computador.',
  'desk.undo': 'Anular',
  'desk.dismiss': 'Fechar',
  'desk.cancel': 'Cancelar',
  'desk.close': 'Fechar',
  'desk.deleted': (n, shown) =>
    plural(n, {one: `${shown} resposta eliminada.`, other: `${shown} respostas eliminadas.`}),
  'desk.restored': (n, shown) =>
    plural(n, {one: `${shown} resposta recuperada.`, other: `${shown} respostas recuperadas.`}),

  'paste.label': 'Respostas em forma de texto',
  'paste.hint': 'Copie a mensagem inteira e cole-a aqui. As outras palavras à volta das respostas não incomodam.',
  'paste.add': 'Adicionar este texto',
  'paste.source': 'Texto colado',

  'import.reading': (done, total) => `A ler o ficheiro ${done} de ${total}`,
  'import.storing': (done, total) => `A adicionar a resposta ${done} de ${total}`,
  'import.files': (n, shown) => plural(n, {one: `${shown} ficheiro`, other: `${shown} ficheiros`}),
  'import.answers': (n, shown) => plural(n, {one: `${shown} resposta`, other: `${shown} respostas`}),
  'import.new': (n, shown) => plural(n, {one: `${shown} nova`, other: `${shown} novas`}),
  'import.here': (n, shown) => plural(n, {one: `${shown} que já estava aqui`, other: `${shown} que já estavam aqui`}),
  'import.conflicts': (n, shown) =>
    plural(n, {one: `${shown} diferente da guardada aqui`, other: `${shown} diferentes das guardadas aqui`}),
  'import.refused': (n, shown) => plural(n, {one: `${shown} ficheiro ilegível`, other: `${shown} ficheiros ilegíveis`}),
  'import.refused-text': 'não foi possível lê-lo',
  'import.summary': (files, parts) => `${files}: ${parts}.`,
  'import.unchanged': 'Nada mudou.',
  'import.cancelled':
    'Cancelado. O que já tinha sido adicionado mantém-se; adicione de novo os mesmos ficheiros para completar.',
  'import.each-file': 'O que aconteceu a cada ficheiro',
  'import.nothing': 'Não contém respostas. Peça ao remetente o ficheiro obtido com «Transferir as minhas respostas».',

  'refused-text.not-json':
    'Este texto não contém respostas. Copie a mensagem inteira ou peça ao remetente o ficheiro obtido com «Transferir as minhas respostas».',
  'refused-text.truncated': 'O texto interrompe-se antes do fim. Copie-o por inteiro ou peça o ficheiro ao remetente.',
  'refused-text.survey-missing':
    'Este texto não inclui o questionário, que ainda não está aqui. Adicione primeiro um ficheiro do mesmo questionário e cole o texto de novo, ou peça ao remetente o ficheiro obtido com «Transferir as minhas respostas».',

  'list.find': 'Procurar por organização ou número',
  'list.found': (n, shown) => plural(n, {one: `${shown} resposta encontrada`, other: `${shown} respostas encontradas`}),
  'list.nothing-found': (query) => `Nada encontrado para «${query}».`,
  'list.show-all': 'Mostrar todas',
  'list.organisation': 'Organização',
  'list.no-organisation': 'Organização não indicada',
  'list.survey': 'Questionário',
  'list.version': (version) => `versão ${version}`,
  'list.date': 'Enviada',
  'list.language': 'Língua',
  'list.group': 'Grupo',
  'list.select': (name, id) => `Selecionar ${name}, ${id}`,
  'list.select-all': (_n, shown) => `Selecionar tudo (${shown})`,
  'list.selected': (n, shown) => plural(n, {one: `${shown} selecionada`, other: `${shown} selecionadas`}),
  'list.selected-elsewhere': (n, shown) =>
    plural(n, {one: `${shown} não visível agora`, other: `${shown} não visíveis agora`}),
  'list.clear-selection': 'Limpar a seleção',
  'list.delete': (_n, shown) => `Eliminar (${shown})`,
  'list.export': (_n, shown) => `Exportar (${shown})`,
  'list.more': (_n, shown) => `Mostrar mais ${shown}`,
  'list.shown': (shown, all) => `${shown} de ${all} visíveis`,
  'list.superseded': 'substituída por uma correção',
  'list.late': 'tardia',
  'list.test': 'teste',
  'list.short': 'versão curta',
  'list.consensus': 'consenso',

  'detail.print': 'Imprimir ou guardar como PDF',
  'detail.previous': 'Anterior',
  'detail.next': 'Seguinte',
  'detail.id': 'Número',
  'detail.answers': 'Respostas',
  'detail.scores': 'Resultados',
  'detail.scores-failed': 'Não foi possível carregar os resultados. As respostas abaixo estão completas.',
  'detail.try-again': 'Tentar de novo',
  'detail.unanswered': 'Sem resposta',
  'detail.comment': 'Comentário',
  'detail.evidence': 'Evidência',
  'detail.ticked': 'Marcado',
  'detail.target': 'Meta',
  'detail.importance': 'Importância',
  'detail.confidence': 'Grau de certeza',
  'detail.low': 'baixo',
  'detail.normal': 'normal',
  'detail.medium': 'médio',
  'detail.high': 'alto',
  'detail.no-opinion': 'Sem opinião',
  'detail.not-ranked': 'Não ordenado',
  'detail.agreed': 'Porque é que o grupo acordou nesta resposta',
  'detail.survey-missing':
    'O questionário desta resposta não está aqui; por isso as perguntas aparecem com o nome curto. Adicione outra vez o ficheiro recebido para trazer o questionário.',

  'group-result.title': 'Ordem do grupo',
  'group-result.hint':
    'A ordem que resulta de todas as respostas, a sua fiabilidade, grupo a grupo, com as respostas abertas; em ecrã inteiro para uma reunião.',
  'group-result.show': 'Mostrar a ordem',
  'group-result.failed': 'Não foi possível carregar a ordem. As respostas estão todas aqui.',
  'feedback-result.title': 'O que as pessoas disseram',
  'feedback-result.hint':
    'Pergunta a pergunta: números, percentagens e médias, textos onde procurar, dois grupos lado a lado; em ecrã inteiro para uma reunião.',
  'feedback-result.show': 'Mostrar os resultados',
  'feedback-result.failed': 'Não foi possível carregar os resultados. As respostas estão todas aqui.',

  'export.title': 'Exportar',
  'export.nudge': 'Estas respostas estão apenas neste navegador. Exporte uma cópia antes de fechar a página.',
  'export.survey': 'Questionário',
  'export.which': 'Que respostas',
  'export.all': 'Todas',
  'export.selected': (n, shown) => plural(n, {one: 'A resposta selecionada', other: `As ${shown} selecionadas`}),
  'export.found': (n, shown) => plural(n, {one: 'A encontrada', other: `As ${shown} encontradas`}),
  'export.values': 'Respostas como',
  'export.codes': 'Códigos, para calcular',
  'export.labels': 'Palavras, para ler',
  'export.language': 'Língua das palavras',
  'export.excel': 'CSV para Excel',
  'export.excel-hint': 'Uma tabela que abre no Excel com um duplo clique.',
  'export.statistics': 'CSV para R / SPSS',
  'export.statistics-hint': 'A mesma tabela para programas de estatística.',
  'export.codebook': 'Livro de códigos',
  'export.codebook-hint': 'O que significa cada coluna e cada código.',
  'export.desk': 'Ficheiro para outro computador',
  'export.desk-hint': 'Um ficheiro JSON com tudo, para adicionar noutro computador ou guardar como cópia de segurança.',
  'export.writing': 'A escrever o ficheiro…',
  'export.done': (n, shown, file) =>
    plural(n, {one: `${shown} resposta exportada para ${file}.`, other: `${shown} respostas exportadas para ${file}.`}),
  'export.codebook-done': (file) => `Livro de códigos guardado como ${file}.`,
  'export.left-out': (parts) => `Ficaram de fora: ${parts}.`,
  'export.left-out-superseded': (n, shown) =>
    plural(n, {one: `${shown} substituída por uma correção`, other: `${shown} substituídas por uma correção`}),
  'export.left-out-test': (n, shown) => plural(n, {one: `${shown} teste`, other: `${shown} testes`}),
  'export.none': 'Não há nada para exportar: estas respostas são testes ou foram substituídas por uma correção.',
  'export.cancelled': 'Cancelado. Nenhum ficheiro foi guardado.',
  'export.rankings': 'Ordenações na tabela',
  'export.place-per-item': 'Uma coluna por elemento',
  'export.item-per-place': 'Uma coluna por lugar',
  'export.one-question': 'Ordenações de uma pergunta',
  'export.one-question-hint':
    'Para programas que contam ordenações. Estes ficheiros só contêm os elementos propostos a todos.',
  'export.from-points':
    'Os pontos tornam-se uma ordem: primeiro quem tem mais, o mesmo lugar com pontos iguais, nenhum lugar sem pontos.',
  'export.question': 'Pergunta',
  'export.preflib': 'PrefLib',
  'export.preflib-hint': 'Cada ordem e quantas pessoas a deram. Este formato não tem lugar para «sem opinião».',
  'export.places': 'CSV, uma coluna por elemento',
  'export.places-hint': 'Uma linha por pessoa com o lugar de cada elemento; lugares iguais são empates.',
  'export.orders': 'CSV, uma coluna por lugar',
  'export.orders-hint': 'Uma linha por pessoa com os elementos, do primeiro ao último; um empate escreve-se a=b.',
  'export.rankings-done': (n, shown, file) =>
    plural(n, {
      one: `${shown} ordenação exportada para ${file}.`,
      other: `${shown} ordenações exportadas para ${file}.`,
    }),
  'export.left-out-unranked': (n, shown) =>
    plural(n, {one: `${shown} resposta que nada ordena aqui`, other: `${shown} respostas que nada ordenam aqui`}),
  'export.left-out-own': (n, shown) =>
    plural(n, {
      one: `os elementos que ${shown} pessoa acrescentou`,
      other: `os elementos que ${shown} pessoas acrescentaram`,
    }),
  'export.left-out-no-opinion': (n, shown) =>
    plural(n, {one: `o «sem opinião» de ${shown} pessoa`, other: `o «sem opinião» de ${shown} pessoas`}),
  'export.no-rankings':
    'Ainda não há ordenações: nenhuma destas respostas ordena algo aqui. Nenhum ficheiro foi guardado.',
  'export.rankings-unavailable':
    'Não foi possível carregar o que escreve estes ficheiros. Verifique a ligação e prima o botão outra vez.',

  'storage.title': 'Guardado neste computador',
  'storage.answers': 'Respostas',
  'storage.unfinished': 'Por terminar',
  'storage.space': 'Espaço',
  'storage.last-export': 'Última exportação',
  'storage.never': 'nunca',
  'storage.used-of': (used, quota) => `${used} de ${quota}`,
  'storage.kept': 'O navegador conserva estes dados até que os elimine.',
  'storage.may-go':
    'O navegador pode apagar estes dados se faltar espaço ou se o sítio não for usado durante algum tempo. Guarde uma cópia exportada.',
  'storage.keep': 'Conservar estes dados',
  'storage.keep-asked': 'Foi pedido ao navegador que conserve estes dados. Se fizer uma pergunta, aceite.',
  'storage.keep-refused':
    'O navegador não aceitou. Costuma aceitar quando a página está nos favoritos. Até lá, guarde uma cópia exportada.',
  'storage.memory':
    'Este navegador não deixa a página guardar nada. As respostas perdem-se ao fechar a página: exporte-as antes de sair.',
  'storage.newer':
    'Há uma versão mais recente desta página aberta noutro lugar. Está tudo guardado; recarregue esta página.',
  'unreadable.title': (n, shown) =>
    plural(n, {
      one: `Não é possível ler ${shown} resposta deste computador`,
      other: `Não é possível ler ${shown} respostas deste computador`,
    }),
  'unreadable.next':
    'Algo alheio a esta página danificou os dados. Nada é apagado, mas as listas, os resultados e as exportações não os incluem. Transfira o ficheiro e envie-o a quem cuida desta página: talvez se possa recuperar o que contém.',
  'unreadable.download': 'Transferir o que não se pode ler',

  'problem.title': 'Não funcionou',
  'problem.quota':
    'Não há mais espaço neste navegador. Exporte uma cópia, elimine o que já não precisa e tente de novo.',
  'problem.blocked':
    'Outro separador retém os dados numa versão anterior. Feche os outros separadores deste sítio e tente de novo.',
  'problem.timeout':
    'O armazenamento do navegador não respondeu. Feche os outros separadores deste sítio e tente de novo.',
  'problem.version': 'Os dados foram escritos por uma versão mais recente desta página. Recarregue a página.',
  'problem.unavailable':
    'Este navegador não deixa a página guardar nada. Autorize os dados deste sítio ou use outro navegador.',
  'problem.aborted':
    'O navegador interrompeu-se antes de guardar tudo. Nada do que aqui estava se perdeu. Tente de novo.',
  'problem.survey-missing':
    'Falta o questionário de uma resposta. Adicione outra vez o ficheiro dessa resposta e volte a exportar.',
  'problem.survey-unreachable':
    'Não foi possível carregar o questionário desta página. Verifique a ligação e tente de novo.',
  'problem.survey-invalid': 'O questionário desta página tem erros. Abra-o na página de pré-visualização para os ver.',
  'problem.unknown': 'Aconteceu algo inesperado. O que está guardado aqui está intacto. Tente de novo.',
  'problem.try-again': 'Tentar de novo',
};
