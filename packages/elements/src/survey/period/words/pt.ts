import type {PeriodWords} from './period-words.js';

export const words: PeriodWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'period.not-yet': 'Ainda não está aberto',
  'period.opens': (date) => `As respostas são recebidas a partir de ${date}.`,
  'period.by-itself': 'Pode deixar esta página aberta: as perguntas aparecerão por si.',
  'period.until': (date) => `Permanece aberto até ${date}.`,
  'period.closed': 'Encerrado',
  'period.closed-on': (date) => `As respostas foram recebidas até ${date}.`,
  'period.your-answers': (answered, of) => `Respondeu a ${answered} de ${of} perguntas e não as concluiu.`,
  'period.nothing-lost':
    'Nada se perdeu: as suas respostas estão guardadas neste dispositivo. Pode lê-las e descarregá-las aqui.',
  'period.only-here': 'As suas respostas estão apenas nesta página. Descarregue-as antes de a fechar.',
  'period.may-still-count':
    'Se enviar o ficheiro, este fica marcado como tardio; quem lhe pediu as respostas decide se ainda contam.',
  'period.download': 'Descarregar as minhas respostas',
  'period.downloaded': 'Descarregado. Encontra o ficheiro entre as suas transferências.',
  'period.failed': 'Não foi possível preparar o ficheiro. Verifique a ligação e tente de novo.',
  'period.answers': 'As suas respostas',
  'period.show': 'Mostrar',
  'period.earlier': (date) => `Neste dispositivo há respostas inacabadas, iniciadas em ${date}.`,
  'period.submitted': (date) => `Neste dispositivo há respostas concluídas em ${date}.`,
};
