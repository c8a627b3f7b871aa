import type {KeptWords} from './kept-words.js';

export const words: KeptWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'bar.download': 'Descargar mis respuestas hasta ahora',
  'bar.open': 'Abrir un archivo guardado',
  'bar.list': 'Mis respuestas en este dispositivo',
  'list.back': 'Volver al cuestionario',
  'list.new': 'Empezar otras',
  'list.none': 'No hay respuestas a este cuestionario en este dispositivo.',
  'list.unfinished': 'Sin terminar',
  'list.finished': 'Terminadas',
  'entry.open-now': 'abiertas ahora',
  'entry.unnamed': 'Respuestas sin nombre',
  'entry.saved': (date) => `Guardadas el ${date}`,
  'entry.submitted': (date) => `Terminadas el ${date}`,
  'entry.progress': (answered, of) => `${answered} de ${of} preguntas respondidas`,
  'entry.correction': 'Una corrección sin terminar.',
  'entry.corrected': (date) => `Corregidas. Sustituyen a las del ${date}.`,
  'entry.continue': 'Continuar',
  'entry.show': 'Mostrar',
  'entry.correct': 'Corregir',
  'entry.rename': 'Cambiar el nombre',
  'entry.download': 'Descargar',
  'entry.delete': 'Eliminar',
  'rename.label': 'Nombre de estas respuestas',
  'rename.save': 'Guardar',
  'rename.cancel': 'Cancelar',
  'said.renamed': (name) => `El nombre es ahora «${name}».`,
  'said.deleted': (name) => `«${name}» se ha eliminado de este dispositivo.`,
  'said.sent': 'Si ya ha enviado estas respuestas, quien organiza sigue teniendo el archivo.',
  'said.undo': 'Deshacer',
  'said.back': 'Se ha recuperado.',
  'said.downloaded':
    'Descargado. El archivo está entre sus descargas. Para continuar en otro lugar, elija allí «Abrir un archivo guardado».',
  'said.failed': 'No ha funcionado. No se ha perdido nada: inténtelo de nuevo.',
  'file.restored': 'Sus respuestas están aquí. Continúe donde estaba.',
  'file.merged': 'Estas respuestas ya estaban aquí; se ha añadido lo más reciente del archivo.',
  'file.here-newer':
    'Estas respuestas ya estaban aquí y el archivo no tiene nada más reciente: continúa con las de aquí.',
  'file.both': 'Cambiaron tanto las respuestas de aquí como las del archivo. Se guardan ambas; ve las del archivo.',
  'file.submitted':
    'Estas respuestas se terminaron entretanto en este dispositivo. Las ve como quedaron; puede corregirlas.',
  'file.response': 'Estas son las respuestas del archivo. Ahora están en este dispositivo; puede corregirlas.',
  'file.conflict':
    'En este dispositivo hay otras respuestas con el mismo número. Son las que ve; el archivo no cambia.',
  'problem.unreadable':
    'El navegador no ha podido leer este archivo. Cópielo en este dispositivo y vuelva a elegirlo. Aquí no ha cambiado nada.',
  'problem.empty': 'Este archivo está vacío. Elija otra copia. Aquí no ha cambiado nada.',
  'problem.foreign':
    'Este no es un archivo con respuestas. Elija el que descargó aquí; su nombre termina en «.html». Aquí no ha cambiado nada.',
  'problem.damaged':
    'Falta una parte de este archivo o está dañada. Elija otra copia, por ejemplo la del correo que envió. Aquí no ha cambiado nada.',
  'problem.newer':
    'Una versión más reciente de esta página creó el archivo. Vuelva a cargar la página y ábralo. Aquí no ha cambiado nada.',
  'problem.misfit':
    'Las respuestas de este archivo no encajan con el cuestionario que contiene: algo se cambió después. Elija el archivo tal como se descargó. Aquí no ha cambiado nada.',
  'problem.another-survey': (name) =>
    `Este archivo pertenece a otro cuestionario: ${name}. Abra ese y después el archivo. Aquí no ha cambiado nada.`,
  'problem.several':
    'Este archivo contiene respuestas de varias personas. Se abre en la página de quien organiza. Aquí no ha cambiado nada.',
  'moved.title': 'Ahora está en el cuestionario nuevo',
  'moved.all': 'Se han conservado todas sus respuestas.',
  'moved.some': (count, shown) =>
    count === 1 ? 'Una respuesta no se ha conservado tal cual:' : `${shown} respuestas no se han conservado tal cual:`,
  'moved.gone': 'Esto ya no se pregunta.',
  'moved.other-type': 'Ahora se pregunta de otra manera. Respóndalo de nuevo.',
  'moved.not-offered': 'Una parte ya no se puede elegir. Revise esta respuesta.',
  'moved.download': 'Descargar las respuestas como estaban',
  'moved.go-on': 'Continuar',
  'moved.undo': 'Volver a la versión que empecé',
};
