import {pluralIn} from '../../words/plural-in.js';
import type {PaperWords} from './paper-words.js';

const plural = pluralIn('en');

export const words: PaperWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'paper.title': 'Form to fill in on paper',
  'paper.language': 'Language',
  'paper.print': 'Print',
  'paper.keys': 'n: not applicable · ?: do not know',
  'paper.one': 'Mark one.',
  'paper.several': 'Mark all that apply.',
  'paper.order': 'Write 1 beside the first, 2 beside the second, and so on.',
  'paper.amounts': 'Write a number beside each.',
  'paper.number': 'Write a number.',
  'paper.date': 'Write a date.',
  'paper.text': 'Write here.',
  'paper.not-applicable': 'Not applicable',
  'paper.do-not-know': 'Do not know',
  'paper.yes': 'Yes',
  'paper.no': 'No',
  'paper.none': 'None of these',
  'paper.not-on-paper': 'This question cannot be answered on paper.',
  'paper.enter-title': 'Enter answers from paper',
  'paper.enter-hint':
    'Type a code and its answer, then the answers that follow on the form: B1 3 n 4 - 2. A minus leaves one out. Several are 1,3; an order is 3,1,2; words stand between quotation marks: A1 "City of Lyon".',
  'paper.many-hint':
    'Many sheets at once: paste the cells of a spreadsheet. Its first row holds the codes, each further row is a sheet.',
  'paper.typed': 'Answers by code',
  'paper.understood': 'Understood',
  'paper.save': (n, shown) => plural(n, {one: 'Save this sheet', other: `Save ${shown} sheets`}),
  'paper.saved': (n, shown) =>
    plural(n, {one: 'Saved. The next sheet can be typed.', other: `${shown} sheets are saved.`}),
  'paper.sheet': (number) => `Sheet ${number}:`,
  'paper.answers': (n, shown) => plural(n, {one: `${shown} answer`, other: `${shown} answers`}),
  'paper.problem-code': (code) => `There is no ${code} on this form.`,
  'paper.problem-value': (code, typed) => `${code}: “${typed}” is no answer to it.`,
  'paper.incomplete': (count) => `Required and still missing: ${count}. A sheet can be saved all the same.`,
  'paper.group': 'Group, where there is one',
  'paper.nothing': 'Nothing typed yet',
};
