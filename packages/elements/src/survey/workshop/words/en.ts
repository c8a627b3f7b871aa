import type {ConsensusWords} from './consensus-words.js';

export const words: ConsensusWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'consensus.title': 'Agree on values together',
  'consensus.hidden': (answers) =>
    `Answers collected: ${answers}. They stay hidden until you show them: let each person think of an own answer first.`,
  'consensus.reveal': 'Show what people said',
  'consensus.nobody': 'There are no answers of single people here yet. Collect them first; then agree.',
  'consensus.open': (open, of) =>
    `Open disagreements: ${open} of ${of} statements. Where everybody said the same, that value is filled in.`,
  'consensus.all-settled': 'No disagreement is open. Check the values, then go on.',
  'consensus.next': 'Next open disagreement',
  'consensus.by': 'Show apart by',
  'consensus.by-nothing': 'Everybody together',
  'consensus.by-group': 'Group in which people answered',
  'consensus.list': 'All statements, the greatest disagreement first',
  'consensus.range': (low, high) => `from ${low} to ${high}`,
  'consensus.same': (value) => `everybody said ${value}`,
  'consensus.no-value': 'nobody gave a value',
  'consensus.settled': (value) => `agreed: ${value}`,
  'consensus.not-settled': 'open',
  'consensus.said': 'What people said',
  'consensus.everybody': (answers) => `Everybody (${answers})`,
  'consensus.group': (name, answers) => `${name} (${answers})`,
  'consensus.few': (minimum) => `With fewer than ${minimum} answers single ones are not shown.`,
  'consensus.hidden-groups': (count, minimum) =>
    `Groups not shown apart, because fewer than ${minimum} answered: ${count}`,
  'consensus.not-applicable': (count) => `Not applicable: ${count}`,
  'consensus.do-not-know': (count) => `Do not know: ${count}`,
  'consensus.unanswered': (count) => `Not answered: ${count}`,
  'consensus.reason': 'Why you agree on this value',
};
