import type {Translation} from '../../../base/translation.js';
import {WordBook} from '../../../base/word-book.js';

/** What a group reads while it agrees on values. Numbers arrive written in the language. */
export interface ConsensusWords extends Translation {
  'consensus.title': string;
  'consensus.hidden': (answers: string) => string;
  'consensus.reveal': string;
  'consensus.nobody': string;
  'consensus.open': (open: string, of: string) => string;
  'consensus.all-settled': string;
  'consensus.next': string;
  'consensus.by': string;
  'consensus.by-nothing': string;
  'consensus.by-group': string;
  'consensus.list': string;
  'consensus.range': (low: string, high: string) => string;
  'consensus.same': (value: string) => string;
  'consensus.no-value': string;
  'consensus.settled': (value: string) => string;
  'consensus.not-settled': string;
  'consensus.said': string;
  'consensus.everybody': (answers: string) => string;
  'consensus.group': (name: string, answers: string) => string;
  'consensus.few': (minimum: string) => string;
  'consensus.hidden-groups': (count: string, minimum: string) => string;
  'consensus.not-applicable': (count: string) => string;
  'consensus.do-not-know': (count: string) => string;
  'consensus.unanswered': (count: string) => string;
  'consensus.reason': string;
}

export const consensusWords = new WordBook<ConsensusWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
