import type {Translation} from '../../base/translation.js';
import {WordBook} from '../../base/word-book.js';

/** How often something happened: the number, for plurals, and the number as it is written. */
export type Count = (count: number, shown: string) => string;

/** The words of scores and of the report. */
export interface ResultWords extends Translation {
  'score.of': (value: string, high: string) => string;
  'score.none': string;
  'score.plus': string;
  'score.provisional': string;
  'score.possible': (low: string, high: string) => string;
  'score.answered': (answered: string, of: string) => string;
  'score.not-applicable': Count;
  'score.do-not-know': Count;
  'score.spread': (low: string, high: string) => string;
  'score.same': (value: string) => string;
  'score.lowest': (value: string, statements: string) => string;
  'report.about': string;
  'report.about-group': string;
  'report.about-others': string;
  'report.nobody': string;
  'report.nothing': string;
  'report.loading': string;
  'report.failed': string;
  'report.try-again': string;
  'report.choose': string;
  'report.print': string;
  'report.provisional': Count;
  'report.picture': string;
  'report.value': string;
  'report.target': string;
  'report.reference': (source: string) => string;
  'report.dimensions': string;
  'report.lowest': string;
  'report.highest': string;
  'report.tied': Count;
  'report.all-same': (value: string) => string;
  'report.arithmetic': string;
  'report.answers': string;
  'arithmetic.member': string;
  'arithmetic.value': string;
  'arithmetic.weight': string;
  'arithmetic.remark': string;
  'arithmetic.needed': string;
  'arithmetic.decided-by': (titles: string) => string;
  'arithmetic.ends-at': (title: string) => string;
  'arithmetic.held': (value: string, title: string, needed: string) => string;
  'arithmetic.nothing': string;
  'arithmetic.failed': string;
  'rule.mean': string;
  'rule.weighted-mean': string;
  'rule.sum': string;
  'rule.percent': string;
  'rule.minimum': string;
  'rule.ladder': string;
  'rule.table': string;
  'state.counted': string;
  'state.held-by-checklist': (given: string) => string;
  'state.counts-as': (value: string) => string;
  'state.not-applicable-counts-as': (value: string) => string;
  'state.unanswered': string;
  'state.not-applicable': string;
  'state.do-not-know': string;
  'state.hidden': string;
  'state.empty': string;
  'rung.reached': string;
  'rung.missed': string;
  'rung.after': string;
  'policy.not-applicable.exclude': string;
  'policy.not-applicable.zero': string;
  'policy.not-applicable.full': string;
  'policy.not-applicable.target': string;
  'policy.do-not-know': string;
  'policy.unanswered.exclude': string;
  'policy.unanswered.zero': string;
  'policy.unanswered.block': string;
  'answer.none': string;
  'answer.comment': string;
  'answer.evidence': string;
  'target.title': string;
  'target.now': string;
  'target.percent': (percent: string) => string;
  'target.progress': (percent: string) => string;
  'target.percent-rule': string;
  'target.progress-rule': string;
  'target.missing': string;
  'target.from-statements': (target: string) => string;
  'target.from-author': (target: string) => string;
  'profile.title': string;
  'profile.met': string;
  'profile.short': (count: string, of: string) => string;
  'profile.needs': (value: string, minimum: string) => string;
  'advice.next': string;
  'report.save': string;
  'answer.ticked': string;
  'answer.target': string;
  'answer.importance': string;
  'answer.confidence': string;
  'answer.agreed': string;
  'answer.agreed-before': string;
  'answer.agreed-range': (low: string, high: string, day: string) => string;
  'answer.low': string;
  'answer.normal': string;
  'answer.medium': string;
  'answer.high': string;
}

export const resultWords = new WordBook<ResultWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
