import type {RankingMethod} from '@consulta/schema';

import type {Translation} from '../../../base/translation.js';
import {WordBook} from '../../../base/word-book.js';
import type {Count} from '../../words/result-words.js';

/** What a method is called, and what it rewards. */
type MethodWords = {readonly [method in RankingMethod as `method.${method}`]: string} & {
  readonly [method in RankingMethod as `rewards.${method}`]: string;
};

/** The words of a group's ranking. Numbers come as they are written; a `Count` gets the number too, for plurals. */
export interface RankingResultWords extends Translation, MethodWords {
  'result.method-unreadable': (method: string) => string;
  'result.no-question': string;
  'result.nobody-ranked': string;
  'result.first': (item: string) => string;
  'result.first-not-clear': (items: string) => string;
  'result.share-first': (items: string) => string;
  'result.all-tied': string;
  'result.one-answer': string;
  'result.basis': (answers: string, organisations: string) => string;
  'result.organisations': Count;
  'result.unnamed': Count;
  'result.unanswered': Count;

  'result.order-title': string;
  'result.order-place': (place: string) => string;
  'result.order-between': (low: string, high: string) => string;
  'result.order-always': (place: string) => string;
  'result.order-in-top': (top: string, percent: string) => string;
  'result.order-first-in': (percent: string) => string;
  'result.order-open': (from: string, to: string) => string;
  'result.order-legend': string;
  'result.order-working': (percent: string) => string;
  'result.order-not-sure': string;
  'result.order-why': (a: string, b: string) => string;
  'result.order-item': string;
  'result.order-column-place': string;
  'result.order-column-interval': string;
  'result.order-column-top': (top: string) => string;
  'result.order-column-first': string;
  'result.order-column-ranked': string;

  'result.why-majority': (a: string, b: string, most: string, fewer: string) => string;
  'result.why-neither': Count;
  'result.why-path': (a: string, b: string, path: string, strength: string, against: string) => string;
  'result.why-score': (a: string, b: string, scoreOfA: string, scoreOfB: string) => string;
  'result.why-direct': (a: string, b: string, most: string, fewer: string) => string;
  'result.why-round': (a: string, b: string, round: string, votesOfA: string, votesOfB: string) => string;
  'result.why-tied': (a: string, b: string, most: string, fewer: string) => string;

  'result.unranked-title': string;
  'result.unranked-last': string;
  'result.unranked-no-opinion': string;
  'result.unranked-same': string;
  'result.unranked-other-winner': (items: string) => string;
  'result.unranked-other-top': (top: string) => string;
  'result.unranked-complete': string;

  'result.places-title': string;
  'result.places-legend': string;
  'result.places-one': (place: string) => string;
  'result.places-from-to': (low: string, high: string) => string;
  'result.places-unranked': string;
  'result.places-no-opinion': string;
  'result.places-average': string;
  'result.places-divided': (item: string, high: string, low: string) => string;
  'result.places-not-divided': string;

  'result.pairs-title': string;
  'result.pairs-legend': string;
  'result.pairs-show-all': Count;

  'result.groups-title': string;
  'result.groups-common': string;
  'result.groups-common-lead': string;
  'result.groups-common-item': (item: string, place: string) => string;
  'result.groups-no-common': string;

  'result.counted-title': string;
  'result.counted-fixed': (method: string) => string;
  'result.counted-chosen': (method: string, fixed: string) => string;
  'result.counted-another': string;
  'result.counted-use': (method: string) => string;
  'result.counted-back': (method: string) => string;
  'result.counted-same-top': (top: string) => string;
  'result.counted-same-winner': string;
  'result.counted-other-winner': (items: string) => string;
  'result.counted-agree': (agree: string, of: string) => string;
  'result.counted-change': (ballots: number, shown: string, winner: string, exact: boolean) => string;
  'result.counted-not-proved': string;
  'result.counted-united': string;
  'result.counted-kendall': (value: string) => string;
  'result.counted-pairwise': (percent: string) => string;
  'result.counted-strong': string;
  'result.counted-fair': string;
  'result.counted-weak': string;
  'result.counted-small-print': (resamples: string, seed: string) => string;

  'result.said-title': string;
  'result.said-own-items': string;
  'result.said-comments': string;
  'result.said-nothing': string;
}

export const rankingResultWords = new WordBook<RankingResultWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
