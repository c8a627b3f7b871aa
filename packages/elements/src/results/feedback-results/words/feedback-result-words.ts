import type {Translation} from '../../../base/translation.js';
import {WordBook} from '../../../base/word-book.js';
import type {Count} from '../../words/result-words.js';

/** The words of what people said. Numbers come as they are written; a `Count` gets the number too, for plurals. */
export interface FeedbackResultWords extends Translation {
  'feedback.eyebrow': string;
  'feedback.reading': Count;
  /** In place of how many responses are shown, while something else was chosen. */
  'feedback.working': string;
  'feedback.no-questions': string;
  'feedback.responses': Count;
  /** "34 of 60 responses" */
  'feedback.of-responses': (shown: string, all: string) => string;
  'feedback.withheld': (minimum: string) => string;
  'feedback.withheld-question': (minimum: string) => string;
  'feedback.answered': Count;
  'feedback.unanswered': Count;
  'feedback.not-applicable': Count;
  'feedback.do-not-know': Count;
  'feedback.not-asked': Count;
  'feedback.no-answers': string;

  'feedback.filters': string;
  'feedback.filter-add': string;
  'feedback.filter-choose': string;
  'feedback.filter-set': string;
  'feedback.filter-remove': (filter: string) => string;
  'feedback.filter-is': (question: string, answer: string) => string;
  'feedback.group-count': (group: string, count: string) => string;
  'feedback.first-group': string;
  'feedback.second-group': string;
  'feedback.no-pair': (minimum: string) => string;
  'feedback.in-both': Count;

  'feedback.share': (title: string, count: string, of: string, percent: string) => string;
  'feedback.most': (title: string, count: string, of: string, percent: string) => string;
  'feedback.count-percent': (count: string, percent: string) => string;
  'feedback.mean': (mean: string) => string;
  'feedback.mean-between': (mean: string, low: string, high: string) => string;
  'feedback.median': (median: string) => string;
  'feedback.median-between': (median: string, low: string, high: string) => string;
  'feedback.half-between': (low: string, high: string) => string;
  'feedback.promoter-score': (score: string) => string;
  'feedback.promoter-score-between': (score: string, low: string, high: string) => string;
  'feedback.promoters': string;
  'feedback.passives': string;
  'feedback.detractors': string;
  'feedback.several': string;
  'feedback.own-texts': string;
  'feedback.best-row': (row: string, mean: string) => string;
  'feedback.worst-row': (row: string, mean: string) => string;
  'feedback.most-points': (item: string, points: string, total: string) => string;
  'feedback.first': (items: string) => string;
  'feedback.ranking-method': (method: string) => string;
  'feedback.dates': (first: string, last: string) => string;
  'feedback.entries': (entries: number, shown: string, people: string) => string;
  'feedback.entries-each': string;
  'feedback.from-below': (from: string, to: string) => string;
  'feedback.other-value': string;

  'feedback.comments': string;
  'feedback.texts-identity': string;
  'feedback.texts-search': string;
  'feedback.texts-found': Count;
  'feedback.texts-copy': string;
  'feedback.texts-copied': string;
  'feedback.texts-not-copied': string;

  'feedback.column-answer': string;
  'feedback.column-count': string;
  'feedback.column-percent': string;
  'feedback.column-interval': string;
  'feedback.column-answers': string;
  'feedback.column-mean': string;
  'feedback.column-median': string;
  'feedback.column-deviation': string;
  'feedback.column-row': string;
  'feedback.column-item': string;
  'feedback.column-firsts': string;
  'feedback.column-place': string;
  'feedback.column-value': string;
  'feedback.column-when': string;
  'feedback.column-difference': string;
  'feedback.column-chance': string;

  'feedback.differences': string;
  'feedback.percent-points': (points: string) => string;
  'feedback.clear': string;
  'feedback.chance': string;
  'feedback.unknown': string;
  'feedback.chance-note': string;
  'feedback.how-title': string;
  'feedback.how-interval': string;
  'feedback.how-shares': string;
  'feedback.how-means': string;
  'feedback.how-promoters': string;
  'feedback.how-groups': (minimum: string) => string;
}

export const feedbackResultWords = new WordBook<FeedbackResultWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
