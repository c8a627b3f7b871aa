import type {PlanWords} from './plan-words.js';

export const words: PlanWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'targets.title': 'Where do you want to be?',
  'targets.intro':
    'A target for a dimension is set beside each of its statements; one that is set there already is replaced.',
  'targets.none': 'not set',
  'targets.various': 'different from statement to statement',
  'targets.now': (current) => `now ${current}`,
  'targets.percent': (percent) => `${percent} of what the targets ask for`,
  'targets.share': (percent) => `${percent} of each scale`,
  'targets.shares':
    'Its statements are answered on different scales: each gets its lowest level that reaches this share.',
  'targets.step': (value, title) => (title === '' ? value : `${value} – ${title}`),
  'plan.title': 'From gaps to actions',
  'plan.intro':
    'What is furthest from its target and matters most stands first. Put the gaps into your own order, then plan what you do about the first of them.',
  'plan.none':
    'There is no gap yet: set a target beside a statement that lies above its answer, and the gap appears here.',
  'plan.order': 'Which gaps come first?',
  'plan.order-hint': 'In the order of their priority, until you change it.',
  'plan.many': 'Plan actions for the first',
  'plan.action': 'What we do',
  'plan.owner': 'Who does it',
  'plan.due': 'By when',
  'plan.status': 'Status',
  'plan.planned': 'planned',
  'plan.begun': 'begun',
  'plan.done': 'done',
  'plan.add': 'Add an action',
  'plan.remove': 'Remove',
  'plan.save': 'Save the plan',
  'plan.kept': 'Kept here. Save the plan once it is to count.',
  'plan.not-opened': 'The plan could not be opened. Close the response and open it again.',
  'plan.not-saved': 'The plan could not be saved. What you wrote is still here; try again.',
  'plan.high': 'high priority',
  'plan.medium': 'medium priority',
  'plan.low': 'low priority',
  'plan.no-action': 'No action yet',
  'plan.gap': (current, target) => `now ${current}, target ${target}`,
};
