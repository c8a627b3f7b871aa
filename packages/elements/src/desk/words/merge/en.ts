import {pluralIn} from '../plural-in.js';
import type {DeskMergeWords} from './desk-merge-words.js';

const plural = pluralIn('en');

export const words: DeskMergeWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'import.not-yet': 'Nothing is stored yet.',
  'import.add': (n, shown) => plural(n, {one: 'Add this response', other: `Add ${shown} responses`}),
  'import.leave': 'Do not add anything',
  'import.left': 'Nothing was added.',
  'import.take-back': 'Undo this import',
  'import.erased': (n, shown) =>
    plural(n, {
      one: `${shown} was deleted here for good and stays out`,
      other: `${shown} were deleted here for good and stay out`,
    }),
  'import.conflict-kept': (ids) =>
    `Came with different answers under the same number: ${ids}. Both are kept, and the one submitted first counts. Ask the sender which one holds; you can choose it on this page.`,
  'import.pooled': (title, versions) =>
    `“${title}”: the versions ${versions} differ only in wording, so their answers are counted together.`,
  'import.apart': (title, versions) =>
    `“${title}”: the versions ${versions} ask different things, so their answers are kept apart.`,
  'import.differences': 'What differs in the wording',

  'conflicts.title': (n, shown) =>
    plural(n, {
      one: `${shown} response came with different answers`,
      other: `${shown} responses came with different answers`,
    }),
  'conflicts.hint':
    'The same number with other answers: somebody changed a file, or a device was copied. Everything is kept. Ask the person which answers hold, and let those count.',
  'conflicts.counts': 'counts',
  'conflicts.settled': 'decided here',
  'conflicts.choose': 'Let these count',
  'conflicts.chosen': (name, moment) => `The answers of ${name}, submitted ${moment}, count now.`,
  'conflicts.submitted': (moment) => `submitted ${moment}`,
  'conflicts.differ': (questions) => `other answers to: ${questions}`,
  'conflicts.differ-elsewhere': 'the same answers, but other details',

  'erase.button': 'Delete for good…',
  'erase.title': (n, shown) =>
    plural(n, {one: 'Delete this response for good?', other: `Delete ${shown} responses for good?`}),
  'erase.hint':
    'For when the people who answered ask for it. This cannot be undone. Only the numbers stay here, so that a file added later does not bring the answers back. Files that you received or exported still hold them: delete those, too.',
  'erase.chain': (n, shown) =>
    plural(n, {
      one: `${shown} earlier or later version of the same answers goes with it.`,
      other: `${shown} earlier or later versions of the same answers go with it.`,
    }),
  'erase.confirm': (n, shown) => plural(n, {one: 'Delete for good', other: `Delete ${shown} for good`}),
  'erase.done': (n, shown) =>
    plural(n, {one: `${shown} response deleted for good.`, other: `${shown} responses deleted for good.`}),
};
