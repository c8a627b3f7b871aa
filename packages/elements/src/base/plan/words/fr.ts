import type {PlanWords} from './plan-words.js';

export const words: PlanWords = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  'targets.title': 'Où voulez-vous arriver ?',
  'targets.intro':
    'La cible d’une dimension est notée à côté de chacun de ses énoncés et y remplace celle qui s’y trouve.',
  'targets.none': 'non fixée',
  'targets.various': 'différente selon les énoncés',
  'targets.now': (current) => `actuellement ${current}`,
  'targets.percent': (percent) => `${percent} de ce que demandent les cibles`,
  'targets.share': (percent) => `${percent} de chaque échelle`,
  'targets.shares':
    'Ses énoncés ont des échelles différentes : chacun reçoit le plus bas niveau qui atteint cette part.',
  'targets.step': (value, title) => (title === '' ? value : `${value} – ${title}`),
  'plan.title': 'Des écarts aux actions',
  'plan.intro':
    'Ce qui est le plus loin de sa cible et compte le plus vient en premier. Mettez les écarts dans votre ordre, puis planifiez ce que vous faites des premiers.',
  'plan.none':
    'Il n’y a pas encore d’écart : fixez à côté d’un énoncé une cible au-dessus de sa réponse, et l’écart apparaît ici.',
  'plan.order': 'Quels écarts viennent en premier ?',
  'plan.order-hint': 'Dans l’ordre de leur priorité, jusqu’à ce que vous le changiez.',
  'plan.many': 'Planifier des actions pour les premiers',
  'plan.action': 'Ce que nous faisons',
  'plan.owner': 'Qui le fait',
  'plan.due': 'Pour quand',
  'plan.status': 'État',
  'plan.planned': 'prévue',
  'plan.begun': 'commencée',
  'plan.done': 'faite',
  'plan.add': 'Ajouter une action',
  'plan.remove': 'Retirer',
  'plan.save': 'Enregistrer le plan',
  'plan.kept': 'Conservé ici. Enregistrez le plan quand il doit compter.',
  'plan.not-opened': 'Le plan n’a pas pu être ouvert. Fermez la réponse et ouvrez-la de nouveau.',
  'plan.not-saved': 'Le plan n’a pas pu être enregistré. Ce que vous avez écrit est encore là ; réessayez.',
  'plan.high': 'priorité élevée',
  'plan.medium': 'priorité moyenne',
  'plan.low': 'priorité faible',
  'plan.no-action': 'Pas encore d’action',
  'plan.gap': (current, target) => `actuellement ${current}, cible ${target}`,
};
