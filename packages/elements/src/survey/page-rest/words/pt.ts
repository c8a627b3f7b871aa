import type {RestWords} from './rest-words.js';

export const words: RestWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'problems.open': (count, shown) =>
    count === 1
      ? 'Uma pergunta ainda está sem resposta. Pode deixá-la assim.'
      : `${shown} perguntas ainda estão sem resposta. Pode deixá-las assim.`,
  'problems.skip': 'Continuar mesmo assim',
  'problems.title': (count, shown) => (count === 1 ? 'Há uma resposta a rever' : `Há ${shown} respostas a rever`),
  'banner.begun': (date, answered, of) => `Iniciado em ${date} (${answered} de ${of} respostas).`,
  'banner.not-yours': 'Não são suas?',
  'banner.start-new': 'Começar de novo',
  'banner.delete': 'Eliminar',
  'banner.deleted': 'As respostas foram eliminadas deste dispositivo.',
  'banner.undo': 'Anular',
  'banner.earlier': (date, answered) =>
    `Há respostas por terminar de ${date} neste dispositivo (${answered} respondidas).`,
  'banner.continue': 'Continuar',
  'banner.older-version': 'O questionário mudou entretanto; continua com a versão que começou.',
  'banner.submitted': (date) => `Há respostas de ${date} concluídas e guardadas neste dispositivo.`,
  'banner.show': 'Mostrar',
  'banner.correcting': 'Está a corrigir respostas já terminadas. Aquelas contam até terminar estas.',
  'banner.leave-correction': 'Deixá-las como estavam',
  'banner.several': (count) => `Respostas por terminar neste dispositivo: ${count}`,
  'banner.move': 'Passar para a nova',
  'banner.deleted-sent': 'Se já as enviou, quem organiza continua a ter o ficheiro.',
  'status.saving': 'A guardar…',
  'status.saved': (time) => `Guardado neste dispositivo às ${time}`,
  'status.failed': 'Não guardado',
  'status.memory':
    'Este navegador não consegue conservar as suas respostas: perdem-se ao fechar esta página. Transfira uma cópia antes de sair.',
  'status.other-tab': 'Este questionário também está aberto noutro separador. As respostas de ambos são conservadas.',
  'status.submitted-elsewhere':
    'Estas respostas foram concluídas noutro separador. Se concluir também aqui, conta como uma correção.',
  'status.discarded-elsewhere':
    'Estas respostas foram eliminadas noutro separador. Para as conservar, conclua aqui ou transfira uma cópia.',
  'status.copy': 'Transferir uma cópia',
  'review.title': 'Reveja as suas respostas',
  'review.intro': (answered, of) => `${answered} de ${of} perguntas respondidas. Ainda pode alterar tudo.`,
  'review.change': 'Alterar',
  'review.unanswered': 'Sem resposta',
  'review.comment': 'Comentário',
  'review.evidence': 'Evidências',
  'review.no-opinion': 'Sem opinião',
  'review.not-ranked': 'Não ordenado',
  'submitted.title': 'Obrigado',
  'submitted.not-sent': 'As suas respostas estão guardadas neste dispositivo; ainda não foram enviadas.',
  'submitted.agreed':
    'O que acordaram está guardado neste dispositivo, ao lado das respostas de cada pessoa, que ficam como estavam.',
  'submitted.memory':
    'As suas respostas estão apenas nesta página e ainda não foram enviadas. Transfira-as antes de a fechar.',
  'submitted.how': 'Para as devolver, envie o ficheiro com as suas respostas.',
  'submitted.to': (email) => `Para: ${email}`,
  'submitted.until': (date) => `Até: ${date}`,
  'submitted.send': 'Enviar as minhas respostas',
  'submitted.download': 'Transferir as minhas respostas',
  'submitted.downloaded': 'Transferido. O ficheiro está entre as suas transferências.',
  'submitted.copy': 'Copiar como texto',
  'submitted.copied': 'Copiado',
  'submitted.copy-failed': 'Não foi possível copiar aqui. Selecione o texto abaixo.',
  'submitted.mail-next':
    'O ficheiro foi transferido e o seu programa de e-mail deverá abrir: anexe o ficheiro e envie.',
  'submitted.mail-body': (file) => `As nossas respostas estão no ficheiro anexo ${file}.`,
  'submitted.again': 'Responder outra vez',
  'submitted.delete': 'Eliminar deste dispositivo',
  'submitted.organiser-file': 'Ficheiro para quem organiza',
  'submitted.correct': 'Corrigir as minhas respostas',
  'submitted.keep-note':
    'Os navegadores podem apagar o que um site guardou. Transfira uma cópia se quiser conservar as suas respostas.',
};
