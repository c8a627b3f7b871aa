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
  'detail.correct': 'Corregir o continuar el plan',
  'export.plan': 'Plan de acción',
  'export.plan-hint': 'Una línea por acción: brecha, prioridad, acción, responsable, fecha y estado.',
  'paper.title': 'Respuestas en papel',
  'paper.hint':
    'Un formulario para imprimir, con un código junto a cada enunciado, y una forma rápida de introducir lo que vuelva.',
  'paper.form': 'Formulario en blanco para papel',
  'paper.enter': 'Introducir respuestas en papel',
  'paper.failed': 'No se pudo cargar. Todas las respuestas están aquí.',
  'detail.agreed-range': (low, high, day) => `de ${low} a ${high}; acordado el ${day}`,
  'export.plan-done': (name) => `Plan de acción guardado como ${name}.`,
  'assessment-result.title': 'Autoevaluación del grupo',
  'assessment-result.hint':
    'Primero dónde difieren las opiniones, las medias con lo que hay detrás, los papeles lado a lado y dos respuestas frente a frente.',
  'assessment-result.show': 'Mostrar la autoevaluación del grupo',
  'assessment-result.failed': 'No se pudo cargar el informe. Las respuestas están todas aquí.',
};
