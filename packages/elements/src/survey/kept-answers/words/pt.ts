import type {KeptWords} from './kept-words.js';

export const words: KeptWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'bar.download': 'Transferir as minhas respostas até agora',
  'bar.open': 'Abrir um ficheiro guardado',
  'bar.list': 'As minhas respostas neste dispositivo',
  'list.back': 'Voltar ao questionário',
  'list.new': 'Começar outras',
  'list.none': 'Não há respostas a este questionário neste dispositivo.',
  'list.unfinished': 'Por terminar',
  'list.finished': 'Terminadas',
  'entry.open-now': 'abertas agora',
  'entry.unnamed': 'Respostas sem nome',
  'entry.saved': (date) => `Guardadas em ${date}`,
  'entry.submitted': (date) => `Terminadas em ${date}`,
  'entry.progress': (answered, of) => `${answered} de ${of} perguntas respondidas`,
  'entry.correction': 'Uma correção por terminar.',
  'entry.corrected': (date) => `Corrigidas. Substituem as de ${date}.`,
  'entry.continue': 'Continuar',
  'entry.show': 'Mostrar',
  'entry.correct': 'Corrigir',
  'entry.rename': 'Mudar o nome',
  'entry.download': 'Transferir',
  'entry.delete': 'Eliminar',
  'rename.label': 'Nome destas respostas',
  'rename.save': 'Guardar',
  'rename.cancel': 'Cancelar',
  'said.renamed': (name) => `O nome é agora “${name}”.`,
  'said.deleted': (name) => `“${name}” foi eliminado deste dispositivo.`,
  'said.sent': 'Se já enviou estas respostas, quem organiza continua a ter o ficheiro.',
  'said.undo': 'Anular',
  'said.back': 'Foi recuperado.',
  'said.downloaded':
    'Transferido. O ficheiro está nas suas transferências. Para continuar noutro lugar, escolha aí “Abrir um ficheiro guardado”.',
  'said.failed': 'Não funcionou. Nada se perdeu: tente de novo.',
  'file.restored': 'As suas respostas voltaram. Continue onde estava.',
  'file.merged': 'Estas respostas já estavam aqui; juntou-se o que é mais recente no ficheiro.',
  'file.here-newer': 'Estas respostas já estavam aqui e nada no ficheiro é mais recente: continua com as daqui.',
  'file.both': 'As respostas daqui e as do ficheiro mudaram. Guardam-se ambas; vê as do ficheiro.',
  'file.submitted':
    'Estas respostas foram entretanto terminadas neste dispositivo. Vê-as como ficaram; pode corrigi-las.',
  'file.response': 'Estas são as respostas do ficheiro. Estão agora neste dispositivo; pode corrigi-las.',
  'file.conflict': 'Neste dispositivo há outras respostas com o mesmo número. São as que vê; o ficheiro não muda.',
  'problem.unreadable':
    'O navegador não conseguiu ler este ficheiro. Copie-o para este dispositivo e volte a escolhê-lo. Aqui nada mudou.',
  'problem.empty': 'Este ficheiro está vazio. Escolha outra cópia. Aqui nada mudou.',
  'problem.foreign':
    'Este não é um ficheiro com respostas. Escolha o que transferiu aqui; o nome termina em “.html”. Aqui nada mudou.',
  'problem.damaged':
    'Falta uma parte deste ficheiro ou está danificada. Escolha outra cópia, por exemplo a do e-mail que enviou. Aqui nada mudou.',
  'problem.newer':
    'Uma versão mais recente desta página criou o ficheiro. Recarregue a página e abra-o. Aqui nada mudou.',
  'problem.misfit':
    'As respostas deste ficheiro não correspondem ao questionário que contém: algo foi mudado depois. Escolha o ficheiro tal como foi transferido. Aqui nada mudou.',
  'problem.another-survey': (name) =>
    `Este ficheiro pertence a outro questionário: ${name}. Abra esse e depois o ficheiro. Aqui nada mudou.`,
  'problem.several':
    'Este ficheiro contém respostas de várias pessoas. Abre-se na página de quem organiza. Aqui nada mudou.',
  'moved.title': 'Está agora no questionário novo',
  'moved.all': 'Todas as suas respostas vieram consigo.',
  'moved.some': (count, shown) =>
    count === 1 ? 'Uma resposta não veio tal como estava:' : `${shown} respostas não vieram tal como estavam:`,
  'moved.gone': 'Isto já não se pergunta.',
  'moved.other-type': 'Agora pergunta-se de outra forma. Responda de novo.',
  'moved.not-offered': 'Uma parte já não se pode escolher. Reveja esta resposta.',
  'moved.download': 'Transferir as respostas como estavam',
  'moved.go-on': 'Continuar',
  'moved.undo': 'Voltar à versão que comecei',
};
