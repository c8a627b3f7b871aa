import type {PlanWords} from './plan-words.js';

export const words: PlanWords = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'plan.title': 'De las brechas a las acciones',
  'plan.intro':
    'Lo que está más lejos de su meta y más importa va primero. Pongan las brechas en su propio orden y planifiquen qué hacen con las primeras.',
  'plan.none':
    'Aún no hay brechas: fijen junto a un enunciado una meta por encima de su respuesta y la brecha aparecerá aquí.',
  'plan.order': '¿Qué brechas van primero?',
  'plan.order-hint': 'En el orden de su prioridad, hasta que lo cambien.',
  'plan.many': 'Planificar acciones para las primeras',
  'plan.action': 'Qué hacemos',
  'plan.owner': 'Quién lo hace',
  'plan.due': 'Para cuándo',
  'plan.status': 'Estado',
  'plan.planned': 'prevista',
  'plan.begun': 'iniciada',
  'plan.done': 'hecha',
  'plan.add': 'Añadir una acción',
  'plan.remove': 'Quitar',
  'plan.high': 'prioridad alta',
  'plan.medium': 'prioridad media',
  'plan.low': 'prioridad baja',
  'plan.no-action': 'Aún sin acción',
  'plan.gap': (current, target) => `ahora ${current}, meta ${target}`,
};
