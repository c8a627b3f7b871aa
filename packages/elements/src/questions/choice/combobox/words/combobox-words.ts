import type {Translation} from '../../../../base/translation.js';
import {WordBook} from '../../../../base/word-book.js';

/** The words of finding an option in a long list. */
export interface ComboboxWords extends Translation {
  'combobox.write': string;
  'combobox.show-all': string;
  /** Said aloud while the person is writing. */
  'combobox.found': (count: number, shown: string) => string;
  'combobox.nothing': string;
  /** The name of the list of what is chosen. */
  'combobox.chosen': string;
  /** Follows the title on the button that takes a choice back. */
  'combobox.remove': string;
  /** Said aloud when something was chosen or taken back. */
  'combobox.was-chosen': (title: string) => string;
  'combobox.was-removed': (title: string) => string;
}

export const comboboxWords = new WordBook<ComboboxWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
