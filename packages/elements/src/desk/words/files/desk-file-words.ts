import type {Translation} from '../../../base/translation.js';
import {WordBook} from '../../../base/word-book.js';

/** What is said of files for analysts, and of how their tables are laid out. */
export interface DeskFileWords extends Translation {
  'export.xlsx': string;
  'export.xlsx-hint': string;
  'export.tables-hint': string;
  'export.package': string;
  'export.package-hint': string;
  'export.lines': string;
  'export.lines-hint': string;
  'export.multiple': string;
  'export.one-column': string;
  'export.column-per-option': string;
  'export.audience': string;
  'export.organiser': string;
  'export.public': string;
}

export const deskFileWords = new WordBook<DeskFileWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
