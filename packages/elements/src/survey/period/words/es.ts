import type {PeriodWords} from './period-words.js';

export const words: PeriodWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'period.not-yet': 'Aún no está abierto',
  'period.opens': (date) => `Se reciben respuestas a partir del ${date}.`,
  'period.by-itself': 'Puede dejar esta página abierta: las preguntas aparecerán por sí solas.',
  'period.until': (date) => `Permanece abierto hasta el ${date}.`,
  'period.closed': 'Cerrado',
  'period.closed-on': (date) => `Se recibieron respuestas hasta el ${date}.`,
  'period.your-answers': (answered, of) => `Usted respondió ${answered} de ${of} preguntas y no las finalizó.`,
  'period.nothing-lost':
    'No se ha perdido nada: sus respuestas se conservan en este dispositivo. Puede leerlas y descargarlas aquí.',
  'period.only-here': 'Sus respuestas están solo en esta página. Descárguelas antes de cerrarla.',
  'period.may-still-count':
    'Si envía el archivo, queda marcado como fuera de plazo; quien se lo pidió decide si todavía cuenta.',
  'period.download': 'Descargar mis respuestas',
  'period.downloaded': 'Descargado. Encontrará el archivo entre sus descargas.',
  'period.failed': 'No se pudo preparar el archivo. Compruebe la conexión e inténtelo de nuevo.',
  'period.answers': 'Sus respuestas',
  'period.show': 'Mostrar',
  'period.earlier': (date) => `En este dispositivo hay respuestas sin terminar, iniciadas el ${date}.`,
  'period.submitted': (date) => `En este dispositivo hay respuestas finalizadas el ${date}.`,
};
