import type {Translation} from '../../../base/translation.js';
import {WordBook} from '../../../base/word-book.js';
import type {Count} from '../../words/result-words.js';

/** The words of the report's views of several responses: the group, the comparison, and files added to it. */
export interface GroupReportWords extends Translation {
  'view.choose': string;
  'view.one': string;
  'view.group': string;
  'view.compare': string;
  'group.answers': Count;
  'group.consensus': string;
  'group.left-out': Count;
  'group.small': (minimum: string) => string;
  'group.names': string;
  'group.nameless': (number: string) => string;
  'group.by': string;
  'group.by-nothing': string;
  'group.by-group': string;
  'group.everybody': string;
  'group.add-everybody': string;
  'group.hidden': (groups: number, shown: string, minimum: string) => string;
  'group.other': string;
  'group.none-of-these': string;
  'group.differ': string;
  'group.differ-lead': string;
  'group.differ-none': string;
  'group.differ-groups': string;
  'group.differ-groups-lead': string;
  'group.disagreement': (percent: string) => string;
  'group.mean': (value: string) => string;
  'group.agreed': (value: string) => string;
  'group.mark-answer': string;
  'group.mark-mean': string;
  'group.mark-agreed': string;
  'group.said': (values: string, of: string) => string;
  'group.rounded': (step: string) => string;
  'group.few': (minimum: string) => string;
  'group.tells-few': (minimum: string) => string;
  'group.confidence': (high: string, medium: string, low: string) => string;
  'group.means': string;
  'group.means-lead': string;
  'group.mean-rule': string;
  'group.value-rule': string;
  'group.apart-rule': string;
  'group.no-figures': (minimum: string) => string;
  'group.statements': string;
  'group.heat-people': string;
  'group.heat-levels': string;
  'group.heat-groups': string;
  'group.statement': string;
  'group.values': string;
  'group.who': string;
  'group.not-applicable': string;
  'group.do-not-know': string;
  'group.not-asked': string;
  'compare.first': string;
  'compare.second': string;
  'compare.answers': string;
  'compare.groups': string;
  'compare.largest': string;
  'compare.none': string;
  'compare.summary': (name: string, higher: string, lower: string, equal: string) => string;
  'compare.each': string;
  'compare.difference': string;
  'compare.rule': (second: string, first: string) => string;
  'compare.versions': (first: string, second: string) => string;
  'compare.scores-apart': (titles: string) => string;
  'compare.new': string;
  'compare.gone': string;
  'compare.other-scale': string;
  'compare.one-only': string;
  'agree.begin': string;
  'agree.back': string;
  'files.add': string;
  'files.drop': string;
  'files.reading': string;
  'files.read': Count;
  'files.refused': Count;
}

export const groupReportWords = new WordBook<GroupReportWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
