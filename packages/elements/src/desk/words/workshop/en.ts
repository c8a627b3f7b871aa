import type {DeskWorkshopWords} from './desk-workshop-words.js';

export const words: DeskWorkshopWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'agree.title': 'Agree on values together',
  'agree.hint':
    'A group looks at what its members answered, the greatest disagreement first, and agrees on a value for each statement, with the reason.',
  'agree.show': 'Agree together',
  'agree.failed': 'This could not be loaded. The responses are all here.',
  'detail.agreed-before': 'Before it was agreed',
  'detail.plan': 'Go on with the plan',
  'detail.plan-failed': 'The plan could not be loaded. The response is here.',
  'detail.plan-saved': 'The plan is saved as a new response, which replaces the one from before. Both are kept.',
  'export.plan': 'Action plan',
  'export.plan-hint': 'A line per action: gap, priority, action, owner, date and status.',
  'paper-form.title': 'Blank form for paper',
  'paper-form.hint':
    'A form to print on A4, with a code beside each statement, in every language of the questionnaire.',
  'paper-form.show': 'Blank form for paper',
  'paper-form.failed': 'This could not be loaded. The responses are all here.',
  'paper-entry.title': 'Enter paper answers',
  'paper-entry.hint': 'Type what was written on paper by the codes beside the statements.',
  'paper-entry.show': 'Enter paper answers',
  'paper-entry.failed': 'This could not be loaded. The responses are all here.',
  'detail.agreed-range': (low, high, day) => `from ${low} to ${high}; agreed on ${day}`,
  'export.plan-done': (name) => `Action plan saved as ${name}.`,
  'assessment-result.title': 'Self-assessment of the group',
  'assessment-result.hint':
    'Where people differ first, means with what is behind them, roles side by side, and two sets of answers in one mirror.',
  'assessment-result.show': 'Show the group’s self-assessment',
  'assessment-result.failed': 'The report could not be loaded. The responses are all here.',
};
