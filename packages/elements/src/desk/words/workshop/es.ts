import type {DeskWorkshopWords} from './desk-workshop-words.js';

export const words: DeskWorkshopWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'agree.title': 'Acordar valores en común',
  'agree.hint':
    'Un grupo mira lo que respondieron sus miembros, el mayor desacuerdo primero, y acuerda un valor para cada enunciado, con su razón.',
  'agree.show': 'Acordar en común',
  'agree.failed': 'No se pudo cargar. Todas las respuestas están aquí.',
  'detail.agreed-before': 'Antes del acuerdo',
  'detail.plan': 'Continuar el plan',
  'detail.plan-failed': 'No se pudo cargar el plan. La respuesta está aquí.',
  'detail.plan-saved': 'El plan se guardó como una respuesta nueva, que reemplaza a la anterior. Ambas se conservan.',
  'export.plan': 'Plan de acción',
  'export.plan-hint': 'Una línea por acción: brecha, prioridad, acción, responsable, fecha y estado.',
  'paper-form.title': 'Formulario en blanco para papel',
  'paper-form.hint':
    'Un formulario para imprimir en A4, con un código junto a cada enunciado, en todos los idiomas del cuestionario.',
  'paper-form.show': 'Formulario en blanco para papel',
  'paper-form.failed': 'No se pudo cargar. Todas las respuestas están aquí.',
  'paper-entry.title': 'Introducir respuestas en papel',
  'paper-entry.hint': 'Escriba lo que se anotó en papel, con los códigos junto a los enunciados.',
  'paper-entry.show': 'Introducir respuestas en papel',
  'paper-entry.failed': 'No se pudo cargar. Todas las respuestas están aquí.',
  'detail.agreed-range': (low, high, day) => `de ${low} a ${high}; acordado el ${day}`,
  'export.plan-done': (name) => `Plan de acción guardado como ${name}.`,
  'assessment-result.title': 'Autoevaluación del grupo',
  'assessment-result.hint':
    'Primero dónde difieren las opiniones, las medias con lo que hay detrás, los papeles lado a lado y dos respuestas frente a frente.',
  'assessment-result.show': 'Mostrar la autoevaluación del grupo',
  'assessment-result.failed': 'No se pudo cargar el informe. Las respuestas están todas aquí.',
};
