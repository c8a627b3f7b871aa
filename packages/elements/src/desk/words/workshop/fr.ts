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
  'detail.correct': 'Corriger, ou continuer le plan',
  'export.plan': 'Plan d’action',
  'export.plan-hint': 'Une ligne par action : écart, priorité, action, responsable, date et état.',
  'paper.title': 'Réponses sur papier',
  'paper.hint':
    'Un formulaire à imprimer, avec un code à côté de chaque énoncé, et une saisie rapide de ce qui revient.',
  'paper.form': 'Formulaire vierge à imprimer',
  'paper.enter': 'Saisir des réponses papier',
  'paper.failed': 'Cela n’a pas pu être chargé. Les réponses sont toutes là.',
  'detail.agreed-range': (low, high, day) => `de ${low} à ${high} ; convenu le ${day}`,
  'export.plan-done': (name) => `Plan d’action enregistré sous ${name}.`,
  'assessment-result.title': 'Auto-évaluation du groupe',
  'assessment-result.hint':
    'D’abord là où les avis divergent, les moyennes et ce qu’elles cachent, les rôles côte à côte, et deux réponses face à face.',
  'assessment-result.show': 'Afficher l’auto-évaluation du groupe',
  'assessment-result.failed': 'Le rapport n’a pas pu être chargé. Les réponses sont toutes là.',
};
