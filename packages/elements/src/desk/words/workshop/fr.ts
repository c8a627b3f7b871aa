import type {DeskWorkshopWords} from './desk-workshop-words.js';

export const words: DeskWorkshopWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'agree.title': 'Se mettre d’accord ensemble',
  'agree.hint':
    'Un groupe regarde ce que ses membres ont répondu, le plus grand désaccord d’abord, et convient d’une valeur pour chaque énoncé, avec la raison.',
  'agree.show': 'Se mettre d’accord',
  'agree.failed': 'Cela n’a pas pu être chargé. Les réponses sont toutes là.',
  'detail.agreed-before': 'Avant l’accord',
  'detail.plan': 'Continuer le plan',
  'detail.plan-failed': 'Le plan n’a pas pu être chargé. La réponse est ici.',
  'detail.plan-saved':
    'Le plan est enregistré comme nouvelle réponse, qui remplace la précédente. Les deux sont conservées.',
  'export.plan': 'Plan d’action',
  'export.plan-hint': 'Une ligne par action : écart, priorité, action, responsable, date et état.',
  'paper-form.title': 'Formulaire vierge à imprimer',
  'paper-form.hint':
    'Un formulaire à imprimer en A4, avec un code à côté de chaque énoncé, dans toutes les langues du questionnaire.',
  'paper-form.show': 'Formulaire vierge à imprimer',
  'paper-form.failed': 'Cela n’a pas pu être chargé. Les réponses sont toutes là.',
  'paper-entry.title': 'Saisir des réponses papier',
  'paper-entry.hint': 'Tapez ce qui a été écrit sur papier, par les codes à côté des énoncés.',
  'paper-entry.show': 'Saisir des réponses papier',
  'paper-entry.failed': 'Cela n’a pas pu être chargé. Les réponses sont toutes là.',
  'detail.agreed-range': (low, high, day) => `de ${low} à ${high} ; convenu le ${day}`,
  'export.plan-done': (name) => `Plan d’action enregistré sous ${name}.`,
  'assessment-result.title': 'Auto-évaluation du groupe',
  'assessment-result.hint':
    'D’abord là où les avis divergent, les moyennes et ce qu’elles cachent, les rôles côte à côte, et deux réponses face à face.',
  'assessment-result.show': 'Afficher l’auto-évaluation du groupe',
  'assessment-result.failed': 'Le rapport n’a pas pu être chargé. Les réponses sont toutes là.',
};
