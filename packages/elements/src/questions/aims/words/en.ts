import type {AimsWords} from './aims-words.js';

export const words: AimsWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'aims.label': 'Beside the answer',
  'aims.target': 'Target',
  'aims.importance': 'Importance',
  'aims.confidence': 'How sure',
  'aims.none': 'not said',
  'aims.low': 'low',
  'aims.normal': 'normal',
  'aims.high': 'high',
  'aims.unsure': 'not sure',
  'aims.fairly-sure': 'fairly sure',
  'aims.sure': 'sure',
  'aims.ticked': 'Ticked',
  'aims.checks': 'What is there for this level? Tick all that is true.',
  'aims.counts-as': (level) => `Counts as ${level} until all of it is ticked.`,
  'aims.counts': 'All is ticked: the answer counts as given.',
  'aims.said': (name, text) => `${name}: ${text}`,
  'aims.step': (value, title) => (title === '' ? value : `${value} – ${title}`),
};
