import type {QuestionType, RankingMethod} from '@consulta/schema';

import type {GroupOrder} from '../ranking/contract.js';
import type {CountedText} from '../responses/counted-texts.js';
import type {Bin} from '../statistics/histogram.js';
import type {Interval} from '../statistics/interval.js';
import type {Spread} from '../statistics/spread.js';

/** Who answered a question. Every response (inside a repeat every entry) is in one of the last five. */
export interface AnswerCounts {
  readonly responses: number;
  readonly answered: number;
  readonly notApplicable: number;
  readonly doNotKnow: number;
  /** Asked, and left open. */
  readonly unanswered: number;
  /** Hidden from the person by a rule, or by the short form. */
  readonly notAsked: number;
}
/** What people said to one question. */
export interface QuestionResult {
  readonly questionId: string;
  /** Both are `undefined` where so few answered that somebody might be recognised. */
  readonly counts: AnswerCounts | undefined;
  readonly summary: Summary | undefined;
  /** What people noted beside their answers; none where these are withheld. */
  readonly comments: readonly WrittenText[];
}
/** What one person wrote. */
export interface WrittenText {
  /** Id of the response. */
  readonly id: string;
  readonly text: string;
  /** In which the response was given. */
  readonly language: string;
  readonly late: boolean;
}

/** How many, and which share of those who answered; a share of nobody is `null`. */
export interface CountedShare {
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
  /** Wilson's, at 95 %. */
  readonly interval: Interval | undefined;
}
export interface ChoiceSummary {
  readonly type: 'choice';
  readonly multiple: boolean;
  /** In the order of the question, `other` and `none` where they are offered or chosen; countries most frequent first. */
  readonly options: readonly (CountedShare & {readonly id: string})[];
  /** What stands behind `other`, most frequent first. */
  readonly ownTexts: readonly CountedText[];
}
export interface LevelsSummary {
  /** Each level of the scale, lowest first. */
  readonly levels: readonly (CountedShare & {readonly value: number})[];
  readonly spread: Spread;
}
export interface ScaleSummary extends LevelsSummary {
  readonly type: 'scale';
  /** Where the question is one of recommending (`display: nps`). */
  readonly promoters?: PromoterSummary;
}
export interface PromoterSummary {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  /** Share of promoters less that of detractors, −1 to 1. */
  readonly score: number | null;
  /** Adjusted Wald, at 95 %. */
  readonly interval: Interval | undefined;
}
export interface MatrixSummary {
  readonly type: 'matrix';
  readonly rows: readonly MatrixRowSummary[];
}
export interface MatrixRowSummary extends LevelsSummary {
  readonly rowId: string;
  /** `undefined` where so few answered the row that nothing of it is shown. */
  readonly counts: AnswerCounts | undefined;
}
export interface NumbersSummary {
  readonly bins: readonly Bin[];
  readonly spread: Spread;
}
export interface NumberSummary extends NumbersSummary {
  readonly type: 'number';
}
export interface ComputedSummary {
  readonly type: 'computed';
  /** Where values are numbers. */
  readonly numbers: NumbersSummary | undefined;
  /** Where they are words, or yes and no, most frequent first. */
  readonly values: readonly (CountedShare & {readonly value: string | boolean})[];
}
export interface PointsSummary {
  readonly type: 'points';
  readonly total: number;
  /** What each item got of everybody who answered, most points first; who gave none gave 0. */
  readonly items: readonly {readonly itemId: string; readonly spread: Spread}[];
}
/** The short form of what `rankingResult` says. */
export interface RankingSummary {
  readonly type: 'ranking';
  readonly method: RankingMethod;
  readonly order: GroupOrder;
  /** How many put the item first, alone or with others. */
  readonly firsts: {readonly [itemId: string]: number};
}
export interface YesNoSummary<T extends 'yes-no' | 'consent' = 'yes-no'> {
  readonly type: T;
  readonly yes: CountedShare;
  readonly no: CountedShare;
}
export interface DateSummary {
  readonly type: 'date';
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly unit: 'day' | 'month' | 'year' | 'decade';
  /**
   * `2026-03-01`, `2026-03`, `2026`, or for a decade its first year, one after the other, empty ones included; only of
   * decades, where the first and the last lie more than 36 apart, those alone in which there is an answer.
   */
  readonly spans: readonly {readonly span: string; readonly count: number}[];
}
export interface TextSummary {
  readonly type: 'text';
  /** False where the texts say who somebody is: then there are none here. */
  readonly open: boolean;
  readonly texts: readonly WrittenText[];
}
export interface RepeatSummary {
  readonly type: 'repeat';
  /** Entries per person who answered. */
  readonly entries: NumbersSummary;
  /** The questions inside, the entries of all people together. */
  readonly questions: readonly QuestionResult[];
}

export interface SummaryByType {
  ranking: RankingSummary;
  points: PointsSummary;
  scale: ScaleSummary;
  matrix: MatrixSummary;
  choice: ChoiceSummary;
  text: TextSummary;
  number: NumberSummary;
  date: DateSummary;
  'yes-no': YesNoSummary;
  consent: YesNoSummary<'consent'>;
  repeat: RepeatSummary;
  note: never;
  computed: ComputedSummary;
}
export type Summary = SummaryByType[QuestionType];

/** Responses that gave one answer to a question: an option's id, `other`, `none`, `yes`, `no`, or a group's name. */
export interface Condition {
  /** Id of a choice or yes-no question, or `group`. */
  readonly questionId: string;
  readonly value: string;
}
export interface FeedbackResultOptions {
  /** Only the responses for which all of these hold. */
  readonly filters?: readonly Condition[];
  /** Two groups side by side; without `groups` the two largest. */
  readonly compare?: {readonly questionId: string; readonly groups?: readonly [string, string]};
}
export interface FeedbackResult {
  /** Responses that count, filters aside. */
  readonly everybody: number;
  /** Those for which the filters hold; 0 where they are withheld. */
  readonly responses: number;
  /** True when so few are left that nothing is shown. */
  readonly withheld: boolean;
  /** Responses counted although they came after the survey closed (or left out, `withoutLate`). */
  readonly late: number;
  readonly minimumGroup: number;
  readonly questions: readonly QuestionResult[];
  readonly comparison?: FeedbackComparison;
}
export interface FeedbackComparison {
  readonly questionId: string;
  /** Those that may be shown, largest first. */
  readonly groups: readonly {readonly group: string; readonly responses: number}[];
  /** Groups that may not, and the responses in them. */
  readonly smallGroups: {readonly groups: number; readonly responses: number};
  /** The two that are compared; `undefined` where fewer than two may be shown. */
  readonly pair: readonly [string, string] | undefined;
  /** Responses that are in both, of which no chance can be worked out. */
  readonly inBoth: number;
  readonly questions: readonly QuestionComparison[];
}
export interface QuestionComparison {
  readonly questionId: string;
  readonly results: readonly [QuestionResult, QuestionResult];
  readonly differences: readonly Difference[];
}
/** How far two groups are apart in one number. */
export interface Difference {
  /** Id of the option, row or item it is about. */
  readonly part: string | undefined;
  readonly measure: 'share' | 'mean' | 'promoters';
  readonly first: number;
  readonly second: number;
  /** First less second. */
  readonly value: number;
  /** At 95 % for all differences of one question together (Bonferroni); `undefined` where nothing can be said. */
  readonly interval: Interval | undefined;
  /** Whether chance among those who might have answered hardly explains it; `undefined` where nothing can be said. */
  readonly isClear: boolean | undefined;
}
