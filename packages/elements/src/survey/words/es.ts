import type {SurveyWords} from './survey-words.js';

export const words: SurveyWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'survey.loading': 'Cargando…',
  'survey.part-failed': 'No se pudo cargar esta parte: se perdió la conexión. Sus respuestas están a salvo.',
  'survey.try-again': 'Reintentar',
  'survey.cannot-draw': (type) => `Todavía no se puede responder aquí a esta pregunta (tipo «${type}»).`,
  'survey.next': 'Siguiente',
  'survey.back': 'Atrás',
  'survey.check': 'Revisar sus respuestas',
  'survey.submit': 'Finalizar',
  'survey.submitting': 'Guardando…',
  'survey.closes': (date) => `Abierto hasta el ${date}.`,
  'survey.closing': (date) =>
    `Se cierra pronto: ${date}. Finalice antes; lo que haya respondido hasta entonces queda en este dispositivo.`,
  'error.survey-missing': 'Aquí no se indica ningún cuestionario. La página necesita «src» o «instrument».',
  'error.survey-invalid': 'Este cuestionario contiene un error y no se puede mostrar.',
  'error.survey-unreachable': 'No se pudo cargar el cuestionario. Compruebe la conexión.',
  'error.instrument-unknown': 'No hay ningún cuestionario con ese nombre.',
  'error.part-unreachable': 'No se pudo cargar una parte de esta página. Compruebe la conexión.',
  'error.storage-unavailable': 'Este navegador no permite conservar sus respuestas.',
  'error.storage-quota':
    'El almacenamiento de este dispositivo está lleno: sus últimas respuestas no se han guardado. Descargue una copia ahora y libere espacio.',
  'error.storage-failed':
    'Sus últimas respuestas aún no se han guardado. Deje abierta esta página: se volverá a intentar. Por seguridad, descargue una copia.',
  'sections.label': 'Secciones',
  'sections.place': (place, of) => `Sección ${place} de ${of}`,
  'sections.progress': (answered, of) => `${answered} de ${of}`,
  'sections.all': 'Todas las secciones',
  'survey.place': (place, of) => `Pregunta ${place} de ${of}`,
  'scores.title': 'Su resultado provisional',
  'scores.none-yet': 'Su resultado aparecerá aquí a medida que responda.',
};
