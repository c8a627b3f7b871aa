import type {RepeatWords} from './repeat-words.js';

export const words: RepeatWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'repeat.entry': (number) => `Entry ${number}`,
  'repeat.empty': 'Nothing added yet.',
  'repeat.add': 'Add an entry',
  'repeat.add-named': (title) => `Add: ${title}`,
  'repeat.full': (max, shown) => (max === 1 ? 'Only one can be added.' : `No more than ${shown} can be added.`),
  'repeat.remove': 'Remove',
  'repeat.up': 'Move up',
  'repeat.down': 'Move down',
  'repeat.keys': 'Alt with the up or down arrow moves it, too.',
  'repeat.moved': (title, place, count) => `${title}: now ${place} of ${count}.`,
  'repeat.removed': (title) => `Removed: ${title}.`,
  'repeat.restored': (title) => `Put back: ${title}.`,
  'repeat.undo': 'Undo',
  'repeat.at-least': (min, shown) => (min === 1 ? 'Please add at least one.' : `Please add at least ${shown}.`),
  'repeat.at-most': (max, shown) => (max === 1 ? 'You can add one.' : `You can add up to ${shown}.`),
  'repeat.exactly': (count, shown) => (count === 1 ? 'Please add one.' : `Please add ${shown}.`),
  'repeat.between': (min, max) => `Please add ${min} to ${max}.`,
  'repeat.too-many': (max, shown) =>
    max === 1 ? 'Please keep only one and remove the others.' : `Please keep ${shown} and remove the others.`,
};
