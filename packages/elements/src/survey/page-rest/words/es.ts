import type {RestWords} from './rest-words.js';

export const words: RestWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'problems.open': (count, shown) =>
    count === 1
      ? 'Queda una pregunta sin responder. Puede dejarla así.'
      : `Quedan ${shown} preguntas sin responder. Puede dejarlas así.`,
  'problems.skip': 'Continuar de todos modos',
  'problems.title': (count, shown) =>
    count === 1 ? 'Hay una respuesta que revisar' : `Hay ${shown} respuestas que revisar`,
  'banner.begun': (date, answered, of) => `Comenzado el ${date} (${answered} de ${of} respuestas).`,
  'banner.not-yours': '¿No son suyas?',
  'banner.start-new': 'Empezar de nuevo',
  'banner.delete': 'Eliminar',
  'banner.deleted': 'Las respuestas se han eliminado de este dispositivo.',
  'banner.undo': 'Deshacer',
  'banner.earlier': (date, answered) =>
    `Hay respuestas sin terminar del ${date} en este dispositivo (${answered} respondidas).`,
  'banner.continue': 'Continuar',
  'banner.older-version': 'El cuestionario ha cambiado desde entonces; continúa con la versión que empezó.',
  'banner.submitted': (date) => `Hay respuestas del ${date} terminadas y guardadas en este dispositivo.`,
  'banner.show': 'Mostrar',
  'banner.correcting': 'Está corrigiendo respuestas ya terminadas. Aquellas cuentan hasta que termine estas.',
  'banner.leave-correction': 'Dejarlas como estaban',
  'banner.several': (count) => `Respuestas sin terminar en este dispositivo: ${count}`,
  'banner.move': 'Pasar a la nueva',
  'banner.deleted-sent': 'Si ya las ha enviado, quien organiza sigue teniendo el archivo.',
  'status.saving': 'Guardando…',
  'status.saved': (time) => `Guardado en este dispositivo a las ${time}`,
  'status.failed': 'No guardado',
  'status.memory':
    'Este navegador no puede conservar sus respuestas: se perderán al cerrar esta página. Descargue una copia antes de salir.',
  'status.other-tab': 'Este cuestionario también está abierto en otra pestaña. Se conservan las respuestas de ambas.',
  'status.submitted-elsewhere':
    'Estas respuestas se finalizaron en otra pestaña. Si finaliza también aquí, contará como una corrección.',
  'status.discarded-elsewhere':
    'Estas respuestas se eliminaron en otra pestaña. Para conservarlas, finalice aquí o descargue una copia.',
  'status.copy': 'Descargar una copia',
  'review.title': 'Revise sus respuestas',
  'review.intro': (answered, of) => `${answered} de ${of} preguntas respondidas. Todavía puede cambiarlo todo.`,
  'review.change': 'Cambiar',
  'review.unanswered': 'Sin respuesta',
  'review.comment': 'Comentario',
  'review.evidence': 'Evidencias',
  'review.no-opinion': 'Sin opinión',
  'review.not-ranked': 'Sin ordenar',
  'submitted.title': 'Gracias',
  'submitted.not-sent': 'Sus respuestas están guardadas en este dispositivo; todavía no se han enviado.',
  'submitted.agreed':
    'Lo que acordaron está guardado en este dispositivo, junto a las respuestas de cada persona, que quedan como estaban.',
  'submitted.memory':
    'Sus respuestas solo están en esta página y todavía no se han enviado. Descárguelas antes de cerrarla.',
  'submitted.how': 'Para devolverlas, envíe el archivo con sus respuestas.',
  'submitted.to': (email) => `Para: ${email}`,
  'submitted.until': (date) => `Hasta el: ${date}`,
  'submitted.send': 'Enviar mis respuestas',
  'submitted.download': 'Descargar mis respuestas',
  'submitted.downloaded': 'Descargado. El archivo está entre sus descargas.',
  'submitted.copy': 'Copiar como texto',
  'submitted.copied': 'Copiado',
  'submitted.copy-failed': 'Aquí no se pudo copiar. Seleccione el texto de abajo.',
  'submitted.mail-next':
    'El archivo se ha descargado y su programa de correo debería abrirse: adjunte el archivo y envíelo.',
  'submitted.mail-body': (file) => `Nuestras respuestas están en el archivo adjunto ${file}.`,
  'submitted.again': 'Responder otra vez',
  'submitted.delete': 'Eliminar de este dispositivo',
  'submitted.organiser-file': 'Archivo para quien organiza',
  'submitted.correct': 'Corregir mis respuestas',
  'submitted.keep-note':
    'Los navegadores pueden borrar lo que un sitio ha guardado. Descargue una copia si quiere conservar sus respuestas.',
};
