import type {SurveyWords} from './survey-words.js';

export const words: SurveyWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'survey.loading': 'A carregar…',
  'survey.part-failed': 'Não foi possível carregar esta parte: a ligação perdeu-se. As suas respostas estão seguras.',
  'survey.try-again': 'Tentar de novo',
  'survey.cannot-draw': (type) => `Ainda não é possível responder aqui a esta pergunta (tipo «${type}»).`,
  'survey.next': 'Seguinte',
  'survey.back': 'Voltar',
  'survey.check': 'Rever as suas respostas',
  'survey.submit': 'Concluir',
  'survey.submitting': 'A guardar…',
  'survey.closes': (date) => `Aberto até ${date}.`,
  'survey.closing': (date) =>
    `Encerra em breve: ${date}. Conclua antes; o que tiver respondido até lá fica neste dispositivo.`,
  'error.survey-missing': 'Nenhum questionário é indicado aqui. A página precisa de «src» ou «instrument».',
  'error.survey-invalid': 'Este questionário contém um erro e não pode ser mostrado.',
  'error.survey-unreachable': 'Não foi possível carregar o questionário. Verifique a ligação.',
  'error.instrument-unknown': 'Não existe um questionário com esse nome.',
  'error.part-unreachable': 'Não foi possível carregar uma parte desta página. Verifique a ligação.',
  'error.storage-unavailable': 'Este navegador não permite conservar as suas respostas.',
  'error.storage-quota':
    'O armazenamento deste dispositivo está cheio: as últimas respostas não foram guardadas. Transfira uma cópia agora e liberte espaço.',
  'error.storage-failed':
    'As últimas respostas ainda não foram guardadas. Mantenha esta página aberta: será feita nova tentativa. Por segurança, transfira uma cópia.',
  'sections.label': 'Secções',
  'sections.place': (place, of) => `Secção ${place} de ${of}`,
  'sections.progress': (answered, of) => `${answered} de ${of}`,
  'sections.all': 'Todas as secções',
  'survey.place': (place, of) => `Pergunta ${place} de ${of}`,
  'scores.title': 'O seu resultado até agora',
  'scores.none-yet': 'O seu resultado aparece aqui à medida que responde.',
};
