import type {ComboboxWords} from './combobox-words.js';

export const words: ComboboxWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'combobox.write': 'Type to search',
  'combobox.show-all': 'Show the whole list',
  'combobox.found': (count, shown) => (count === 1 ? '1 found.' : `${shown} found.`),
  'combobox.nothing': 'Nothing found. Try another spelling.',
  'combobox.chosen': 'Chosen',
  'combobox.remove': 'remove',
  'combobox.was-chosen': (title) => `${title}: chosen.`,
  'combobox.was-removed': (title) => `${title}: removed.`,
};
