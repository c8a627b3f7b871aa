import type {ScoreMember} from '@consulta/engine';
import type {Note} from '@consulta/schema';

import type {AnswerCounts} from '../feedback/contract.js';
import type {Distribution} from '../statistics/distribution.js';

/** How the answers of a group are looked at. */
export interface GroupAssessmentOptions {
  /** Id of the choice question that says people's role, or `group`; without it everybody is one group. */
  readonly groupBy?: string;
  /** Default is the survey's `results.minimumGroup`, else 5. */
  readonly minimumGroup?: number;
  /** Adds everybody together, each response once. Roles never become one number unless this is asked for. */
  readonly pooled?: boolean;
}

/** A group, or several side by side, statement by statement. */
export interface GroupAssessment {
  /** Responses that count, whatever their role. */
  readonly responses: number;
  readonly late: number;
  readonly minimumGroup: number;
  /** Those that may be shown, largest first. */
  readonly groups: readonly GroupPicture[];
  /** Groups that may not be shown, and the responses in them. */
  readonly smallGroups: {readonly groups: number; readonly responses: number};
  /** Responses that name no role. */
  readonly withoutGroup: number;
  /** Only where it was asked for, and may be shown. */
  readonly pooled?: GroupPicture;
}

export interface GroupPicture {
  /** An option's id, `other`, or the group's name; undefined for everybody. */
  readonly group: string | undefined;
  readonly responses: number;
  /** Whether so few are in it that nothing but means may be shown. */
  readonly isWithheld: boolean;
  /** In the order of the survey. */
  readonly statements: readonly GroupStatement[];
  /** The same, most disagreement first, without those in which everybody agrees or nothing may be shown. */
  readonly disagreements: readonly GroupStatement[];
  readonly scores: {readonly [scoreId: string]: GroupScore};
}

/** What a group said to one statement. */
export interface GroupStatement extends GroupNumbers {
  /** `question`, or `question/row`. */
  readonly id: string;
  readonly questionId: string;
  /** Every score it is beneath, directly or through others. */
  readonly scoreIds: readonly string[];
  /** `undefined` where so few answered that somebody might be recognised. */
  readonly counts: AnswerCounts | undefined;
  /** How sure people said they are; `undefined` like the counts. */
  readonly confidence: {readonly [level in NonNullable<Note['confidence']>]: number} | undefined;
}

/** What a group's own results come to, each person's once. */
export interface GroupScore extends GroupNumbers {
  /**
   * Also where the single results are withheld, as long as it tells nobody's answer; `null` where it would, and where nobody
   * has a result.
   */
  readonly mean: number | null;
}

/** The numbers of several people on one scale; none of them where so few answered that somebody might be recognised. */
export interface GroupNumbers {
  readonly scale: readonly [low: number, high: number];
  readonly isWithheld: boolean;
  /** From the lowest to the highest, nobody's in particular. */
  readonly values: readonly number[];
  readonly spread: Distribution | undefined;
  /** 0 where all say the same, 1 where half are at either end of the scale; `null` for fewer than two. */
  readonly disagreement: number | null;
}

/** One statement in two assessments. */
export interface ComparedStatement {
  /** As the later one calls it, and as the earlier one did. */
  readonly id: string;
  readonly earlierId: string;
  readonly earlier: number | null;
  readonly later: number | null;
  readonly earlierState: ScoreMember['state'];
  readonly laterState: ScoreMember['state'];
  /** Later less earlier; `null` where one has no number, or the scales differ. */
  readonly difference: number | null;
  readonly isSameScale: boolean;
}

export interface ComparedScore {
  readonly id: string;
  readonly earlier: number | null;
  readonly later: number | null;
  readonly difference: number | null;
}

/** Two assessments beside each other: two years, or two partner cities. */
export interface AssessmentComparison {
  /** In the order of the later one. */
  readonly statements: readonly ComparedStatement[];
  /** Ids of statements that only the later one, and only the earlier one, has. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** Scores of the same id that are made of the same in the same way. */
  readonly scores: readonly ComparedScore[];
  readonly addedScores: readonly string[];
  readonly goneScores: readonly string[];
}
