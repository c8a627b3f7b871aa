import type {RefusalWords} from '../refusal-words.js';

export const words: RefusalWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'refused.unreadable': 'No se pudo abrir el archivo. Guárdelo primero en este equipo y añádalo de nuevo.',
  'refused.empty': 'El archivo está vacío. Pida que se lo envíen otra vez.',
  'refused.not-json':
    'No es un archivo de respuestas. Pida a quien lo envió el archivo obtenido con «Descargar mis respuestas».',
  'refused.truncated': 'Falta el final de este archivo. Pida que se lo envíen otra vez.',
  'refused.not-consulta':
    'Contiene otra cosa. Pida a quien lo envió el archivo obtenido con «Descargar mis respuestas».',
  'refused.newer-format': 'Procede de una versión más reciente. Vuelva a cargar esta página y añádalo de nuevo.',
  'refused.survey-invalid': 'El cuestionario que contiene tiene errores. Pida que se lo envíen otra vez.',
  'refused.survey-missing':
    'El cuestionario de estas respuestas no está en el archivo. Pida el archivo completo a quien lo envió.',
  'refused.survey-changed': 'El cuestionario que contiene no es el que se respondió. Pida el archivo tal como era.',
  'refused.response-invalid': 'Una respuesta está dañada o fue modificada. Pida que se la envíen otra vez.',
  'refused.unfinished':
    'Estas respuestas están sin terminar. Pida a quien las envió que abra el archivo en el cuestionario, las termine y vuelva a enviarlas.',
  'refused.conflict':
    'Contiene dos respuestas distintas con el mismo número. Pregunte a quien lo envió cuál es válida.',
  'refused.other-survey': 'Contiene respuestas a otro cuestionario.',
};
