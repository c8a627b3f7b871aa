import type {ScoreDefinition} from '@consulta/schema';

/** How one score came about, as data from which words and figures can be drawn. */
export interface ScoreExplanation {
  readonly scoreId: string;
  readonly rule: ScoreDefinition['rule'];
  readonly value: number | null;
  readonly range: readonly [low: number, high: number];
  readonly scale: readonly [low: number, high: number];
  readonly policies: ScorePolicies;
  readonly members: readonly ScoreMember[];
  /** Numbers in the order in which they are combined, e.g. sum 7, divided by 3. */
  readonly sum: number;
  readonly weight: number;
  /** What the rule made of what counts, before a gate or an unanswered question held it back. */
  readonly combined: number | null;
  /** True when it is the lowest of several and another is higher: "2+". */
  readonly plus: boolean;
  /** Members that decide the value alone: the lowest of a minimum; the rung at which a ladder ends. */
  readonly decisive: readonly string[];
  /** The row of the table that the sum reaches. */
  readonly row?: {readonly from: number; readonly value: number};
  /** Members that can hold the score back, and whether they let it through; `null` while nobody knows. */
  readonly gates: readonly ScoreGate[];
  /** True while `unanswered: "block"` holds the value back. */
  readonly isBlocked: boolean;
}

/** What counts for what is missing; the defaults where the author chose none. */
export interface ScorePolicies {
  readonly notApplicable: NonNullable<ScoreDefinition['notApplicable']>;
  readonly unanswered: NonNullable<ScoreDefinition['unanswered']>;
}

export interface ScoreMember {
  readonly id: string;
  readonly kind: 'question' | 'score';
  readonly value: number | null;
  /** What the value could ever be. */
  readonly scale: readonly [low: number, high: number];
  /** 0 where it is left out of the sum, as a mere gate is. */
  readonly weight: number;
  /** `counted`, or why it was left out. */
  readonly state: 'counted' | 'unanswered' | 'not-applicable' | 'do-not-know' | 'hidden' | 'empty';
  /** Where the value is not what anybody said but what a policy makes of nothing said. */
  readonly policy?: {
    readonly for: 'not-applicable' | 'unanswered';
    readonly as: 'zero' | 'full' | 'target';
  };
  /** What was answered, where the checklist of a level is not all ticked and a lower level counts. */
  readonly answered?: number;
  /** On a ladder: the value from which on the rung is climbed. */
  readonly threshold?: number;
}

export interface ScoreGate {
  readonly id: string;
  readonly value: number | null;
  /** The least value that lets the score through. */
  readonly gate: number;
  readonly isOpen: boolean | null;
}
