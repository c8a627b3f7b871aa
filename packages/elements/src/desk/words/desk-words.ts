import type {Translation} from '../../base/translation.js';
import {WordBook} from '../../base/word-book.js';
import type {RefusalWords} from '../../base/words/refusal-words.js';
import type {DeskFileWords} from './files/desk-file-words.js';
import type {DeskMergeWords} from './merge/desk-merge-words.js';
import type {DeskWorkshopWords} from './workshop/desk-workshop-words.js';

/** A phrase with a number in it: the number chooses the plural, `shown` is how the language writes it. */
export type Counted = (count: number, shown: string) => string;

/** All words that the organiser's desk says. */
export type DeskWords = OwnDeskWords & DeskWorkshopWords & DeskFileWords & DeskMergeWords & RefusalWords;

/** The words of the organiser's desk alone. */
export interface OwnDeskWords extends Translation {
  'desk.title': string;
  'desk.count': Counted;
  'desk.late': Counted;
  'desk.reading': string;
  'desk.choose-files': string;
  'desk.paste': string;
  'desk.drop': string;
  'desk.drop-now': string;
  'desk.empty': string;
  'desk.empty-next': string;
  'desk.undo': string;
  'desk.dismiss': string;
  'desk.cancel': string;
  'desk.close': string;
  'desk.deleted': Counted;
  'desk.restored': Counted;

  'paste.label': string;
  'paste.hint': string;
  'paste.add': string;
  'paste.source': string;

  'import.reading': (done: string, total: string) => string;
  'import.storing': (done: string, total: string) => string;
  'import.files': Counted;
  'import.answers': Counted;
  'import.new': Counted;
  'import.here': Counted;
  'import.conflicts': Counted;
  'import.refused': Counted;
  'import.refused-text': string;
  /** "60 files: 60 answers, 58 new, 2 were already here." */
  'import.summary': (files: string, parts: string) => string;
  'import.unchanged': string;
  'import.cancelled': string;
  'import.each-file': string;
  'import.nothing': string;

  /** Said of text that was pasted. */
  'refused-text.not-json': string;
  'refused-text.truncated': string;
  'refused-text.survey-missing': string;

  'list.find': string;
  'list.found': Counted;
  'list.nothing-found': (query: string) => string;
  'list.show-all': string;
  'list.organisation': string;
  'list.no-organisation': string;
  'list.survey': string;
  'list.version': (version: string) => string;
  'list.date': string;
  'list.language': string;
  'list.group': string;
  'list.select': (name: string, id: string) => string;
  'list.select-all': Counted;
  'list.selected': Counted;
  'list.selected-elsewhere': Counted;
  'list.clear-selection': string;
  'list.delete': Counted;
  'list.export': Counted;
  'list.more': Counted;
  'list.shown': (shown: string, all: string) => string;
  'list.superseded': string;
  'list.late': string;
  'list.test': string;
  'list.short': string;
  'list.consensus': string;

  'detail.print': string;
  'detail.previous': string;
  'detail.next': string;
  'detail.id': string;
  'detail.answers': string;
  'detail.scores': string;
  'detail.scores-failed': string;
  'detail.try-again': string;
  'detail.unanswered': string;
  'detail.comment': string;
  'detail.evidence': string;
  'detail.ticked': string;
  'detail.target': string;
  'detail.importance': string;
  'detail.confidence': string;
  'detail.low': string;
  'detail.normal': string;
  'detail.medium': string;
  'detail.high': string;
  'detail.no-opinion': string;
  'detail.not-ranked': string;
  'detail.agreed': string;
  'detail.survey-missing': string;

  'group-result.title': string;
  'group-result.hint': string;
  'group-result.show': string;
  'group-result.failed': string;
  'feedback-result.title': string;
  'feedback-result.hint': string;
  'feedback-result.show': string;
  'feedback-result.failed': string;

  'export.title': string;
  'export.nudge': string;
  'export.survey': string;
  'export.which': string;
  'export.all': string;
  'export.selected': Counted;
  'export.found': Counted;
  'export.values': string;
  'export.codes': string;
  'export.labels': string;
  'export.language': string;
  'export.excel': string;
  'export.excel-hint': string;
  'export.statistics': string;
  'export.statistics-hint': string;
  'export.codebook': string;
  'export.codebook-hint': string;
  'export.desk': string;
  'export.desk-hint': string;
  'export.writing': string;
  'export.done': (count: number, shown: string, file: string) => string;
  'export.codebook-done': (file: string) => string;
  'export.left-out': (parts: string) => string;
  'export.left-out-superseded': Counted;
  'export.left-out-test': Counted;
  'export.none': string;
  'export.cancelled': string;
  'export.rankings': string;
  'export.place-per-item': string;
  'export.item-per-place': string;
  'export.one-question': string;
  'export.one-question-hint': string;
  'export.from-points': string;
  'export.question': string;
  'export.preflib': string;
  'export.preflib-hint': string;
  'export.places': string;
  'export.places-hint': string;
  'export.orders': string;
  'export.orders-hint': string;
  'export.rankings-done': (count: number, shown: string, file: string) => string;
  'export.left-out-unranked': Counted;
  'export.left-out-own': Counted;
  'export.left-out-no-opinion': Counted;
  'export.no-rankings': string;
  'export.rankings-unavailable': string;

  'storage.title': string;
  'storage.answers': string;
  'storage.unfinished': string;
  'storage.space': string;
  'storage.last-export': string;
  'storage.never': string;
  'storage.used-of': (used: string, quota: string) => string;
  'storage.kept': string;
  'storage.may-go': string;
  'storage.keep': string;
  'storage.keep-asked': string;
  'storage.keep-refused': string;
  'storage.memory': string;
  'storage.newer': string;
  'unreadable.title': Counted;
  'unreadable.next': string;
  'unreadable.download': string;

  'problem.title': string;
  'problem.quota': string;
  'problem.blocked': string;
  'problem.timeout': string;
  'problem.version': string;
  'problem.unavailable': string;
  'problem.aborted': string;
  'problem.survey-missing': string;
  'problem.survey-unreachable': string;
  'problem.survey-invalid': string;
  'problem.unknown': string;
  'problem.try-again': string;
}

export const deskWords = new WordBook<OwnDeskWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
