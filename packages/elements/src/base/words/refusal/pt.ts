import type {RefusalWords} from '../refusal-words.js';

export const words: RefusalWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'refused.unreadable': 'Não foi possível abrir o ficheiro. Guarde-o primeiro neste computador e adicione-o de novo.',
  'refused.empty': 'O ficheiro está vazio. Peça ao remetente que o envie outra vez.',
  'refused.not-json':
    'Não é um ficheiro de respostas. Peça ao remetente o ficheiro obtido com «Transferir as minhas respostas».',
  'refused.truncated': 'Falta o fim deste ficheiro. Peça ao remetente que o envie outra vez.',
  'refused.not-consulta':
    'Contém outra coisa. Peça ao remetente o ficheiro obtido com «Transferir as minhas respostas».',
  'refused.newer-format': 'Vem de uma versão mais recente. Recarregue esta página e adicione-o de novo.',
  'refused.survey-invalid': 'O questionário que contém tem erros. Peça ao remetente que o envie outra vez.',
  'refused.survey-missing':
    'O questionário destas respostas não está no ficheiro. Peça ao remetente o ficheiro completo.',
  'refused.survey-changed':
    'O questionário que contém não é o que foi respondido. Peça ao remetente o ficheiro original.',
  'refused.response-invalid': 'Uma resposta está danificada ou foi alterada. Peça ao remetente que a envie outra vez.',
  'refused.unfinished':
    'Estas respostas estão por terminar. Peça a quem as enviou que abra o ficheiro no questionário, as termine e volte a enviá-las.',
  'refused.conflict': 'Contém duas respostas diferentes com o mesmo número. Pergunte ao remetente qual é válida.',
  'refused.other-survey': 'Contém respostas a outro questionário.',
};
