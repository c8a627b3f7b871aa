import type {Translation} from '../../../base/translation.js';
import {WordBook} from '../../../base/word-book.js';

/** What is said of a person's own answers on this device and in files. Numbers and dates arrive written in the language. */
export interface KeptWords extends Translation {
  'bar.download': string;
  'bar.open': string;
  'bar.list': string;
  'list.back': string;
  'list.new': string;
  'list.none': string;
  'list.unfinished': string;
  'list.finished': string;
  'entry.open-now': string;
  'entry.unnamed': string;
  'entry.saved': (date: string) => string;
  'entry.submitted': (date: string) => string;
  'entry.progress': (answered: string, of: string) => string;
  'entry.correction': string;
  'entry.corrected': (date: string) => string;
  'entry.continue': string;
  'entry.show': string;
  'entry.correct': string;
  'entry.rename': string;
  'entry.download': string;
  'entry.delete': string;
  'rename.label': string;
  'rename.save': string;
  'rename.cancel': string;
  'said.renamed': (name: string) => string;
  'said.deleted': (name: string) => string;
  'said.sent': string;
  'said.undo': string;
  'said.back': string;
  'said.downloaded': string;
  'said.failed': string;
  'file.restored': string;
  'file.merged': string;
  'file.here-newer': string;
  'file.both': string;
  'file.submitted': string;
  'file.response': string;
  'file.conflict': string;
  'problem.unreadable': string;
  'problem.empty': string;
  'problem.foreign': string;
  'problem.damaged': string;
  'problem.newer': string;
  'problem.misfit': string;
  'problem.another-survey': (name: string) => string;
  'problem.several': string;
  'moved.title': string;
  'moved.all': string;
  'moved.some': (count: number, shown: string) => string;
  'moved.gone': string;
  'moved.other-type': string;
  'moved.not-offered': string;
  'moved.download': string;
  'moved.go-on': string;
  'moved.undo': string;
}

export const keptWords = new WordBook<KeptWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
