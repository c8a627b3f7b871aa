import type {Note, Survey} from '@consulta/schema';

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
  /** To what the mean is rounded, where an exact one would tell what one or two people said. */
  readonly meanStep?: number;
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

/** A value on one side of a comparison. */
export interface SideValue {
  readonly scale: readonly [low: number, high: number];
  readonly value: number | null;
  /** Whether it is not shown because so few of a group are behind it. */
  readonly isWithheld?: boolean;
}
/** What stands on one side of a comparison: one person's answers (`assessedResponse`), or a group's means (`groupSide`). */
export interface AssessedSide {
  /** The exact definition that was answered. */
  readonly survey: Survey;
  readonly statements: readonly (SideValue & {readonly id: string; readonly scoreIds: readonly string[]})[];
  readonly scores: {readonly [scoreId: string]: SideValue};
}

/** Two values beside each other. */
export interface ComparedValue {
  /** That of the first side. */
  readonly scale: SideValue['scale'];
  readonly first: number | null;
  readonly second: number | null;
  /** Second less first; `null` where one has no number, or the scales differ. */
  readonly difference: number | null;
  readonly isSameScale: boolean;
  /** Whether one of the two is not shown because so few are behind it. */
  readonly isWithheld: boolean;
}
/** One statement on both sides. */
export interface ComparedStatement extends ComparedValue {
  /** As the first side's definition calls it, and as the second's does. */
  readonly id: string;
  readonly otherId: string;
  /** The scores of the first side that it is beneath. */
  readonly scoreIds: readonly string[];
}

/** Two assessments beside each other. */
export interface AssessmentComparison {
  /** False where one is a newer version, so that only what it calls the same is compared. */
  readonly isOneVersion: boolean;
  /** In the order of the first side. */
  readonly statements: readonly ComparedStatement[];
  /** Ids of statements that only the first, and only the second side has. */
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  /** Scores of the same id that are made of the same in the same way. */
  readonly scores: readonly (ComparedValue & {readonly id: string})[];
}
