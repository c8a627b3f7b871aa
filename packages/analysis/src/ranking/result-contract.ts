import type {RankingMethod} from '@consulta/schema';

import type {Tally, Unranked} from './contract.js';

/** What to read from responses; what is absent comes from the survey's `results`, then from the defaults named here. */
export interface RankingResultOptions {
  readonly questionId: string;
  /** Default `schulze`; for points `points`. A method that the question's answers cannot feed is an error. */
  readonly method?: RankingMethod;
  /** Default `last`. */
  readonly unranked?: Unranked;
  /** Id of a choice question, or `group`: whose answers are shown side by side. */
  readonly groupBy?: string;
  /** Groups with fewer answers are not shown apart; default 5. */
  readonly minimumGroup?: number;
  /** Leaves out what was submitted after the survey closed. */
  readonly withoutLate?: boolean;
  /** How many first places are "the top" in comparisons; default 3, or fewer when there are fewer than 6 items. */
  readonly top?: number;
  readonly seed?: string;
}

/** The group's answer to a ranking question. Plain data: it can be handed to a worker and back. */
export interface RankingResult {
  readonly questionId: string;
  readonly method: RankingMethod;
  readonly unranked: Unranked;
  readonly top: number;
  /** Ids of the items that are ranked: sub-items are not. */
  readonly items: readonly string[];
  /** Everybody's answers. */
  readonly overall: GroupResult;
  /** Largest first; empty without `groupBy`. */
  readonly groups: readonly GroupResult[];
  /**
   * Groups too small to be shown apart, those hidden so that few answers cannot be worked out by subtraction, and the
   * answers in them. They count in `overall`.
   */
  readonly smallGroups: {readonly groups: number; readonly answers: number};
  /** Items that every shown group places in its upper half, best first by the worst place any group gives them. */
  readonly commonGround: readonly {readonly itemId: string; readonly worstPlace: number}[];
  /** Responses that did not rank anything here. */
  readonly unanswered: number;
  /** Responses counted although they came after the survey closed (or left out, `withoutLate`). */
  readonly late: number;
  /** Items in the words of members, most frequent first; the same words in other letters or spaces are one. */
  readonly ownItems: readonly {readonly text: string; readonly count: number}[];
  /** The same ballots with the other rule for unranked items; `undefined` when every ballot ranks every item. */
  readonly otherUnranked: OtherCount | undefined;
  /** The same ballots counted by every other method that can read them. */
  readonly otherMethods: readonly OtherCount[];
}
/** Another way to count the same answers. */
export interface OtherCount {
  readonly method: RankingMethod;
  readonly unranked: Unranked;
  readonly tally: Tally;
  /** Whether another item, or not the same ties, is first. */
  readonly changesWinner: boolean;
  /** Whether the first `top` places hold other items, or the same in another order. */
  readonly changesTop: boolean;
}

/** What a set of people answered. */
export interface GroupResult {
  /** The option's id or the group's name; `undefined` for everybody. */
  readonly group: string | undefined;
  /** Responses with an answer to this question. */
  readonly answers: number;
  /** Different organisations among them, and how many did not name one; `undefined` when the survey does not ask. */
  readonly organisations: {readonly named: number; readonly unnamed: number} | undefined;
  readonly tally: Tally;
  /** 1-based; equal items share the best place they could have, as in sport: 1, 2, 2, 4. */
  readonly place: {readonly [itemId: string]: number};
  readonly spread: {readonly [itemId: string]: PlaceSpread};
  /** Row-major over `items`: how many rank the row's item above the column's. */
  readonly wins: readonly number[];
  readonly agreement: Agreement;
  /** Items whose places fall into two camps, most divided first. */
  readonly divisive: readonly {readonly itemId: string; readonly high: number; readonly low: number}[];
}
/** Where people put one item. */
export interface PlaceSpread {
  /** `counts[0]` people put it first, `counts[1]` second …; equal items share the best place they could have. */
  readonly counts: readonly number[];
  readonly unranked: number;
  readonly noOpinion: number;
  /** Mean place of those who ranked it, ties at their middle; `null` when nobody did. */
  readonly averagePlace: number | null;
}
/** How united people are. */
export interface Agreement {
  /** Ballots that rank something. */
  readonly n: number;
  /** Those that rank every item. */
  readonly complete: number;
  /** Kendall's W with the correction for ties, 0 (none) to 1 (all alike); `null` unless all are complete and n ≥ 2. */
  readonly kendallW: number | null;
  /** Share of pairs of people and items, both comparable, in which two people agree, 0 to 1; `null` for none. */
  readonly pairwise: number | null;
}

/** How sure an order is. */
export interface Sureness {
  /** 0 when there are fewer than two answers, of which nothing can be said. */
  readonly resamples: number;
  /** How many answers were drawn from. */
  readonly answers: number;
  readonly seed: string;
  readonly top: number;
  readonly items: {readonly [itemId: string]: SureItem};
  /** Runs of the order within which no two items can be told apart; they may overlap, and each item is in one or more. */
  readonly bands: readonly (readonly string[])[];
}
/** What resampling says of one item. */
export interface SureItem {
  /** 95 % of the resamples put it between these places, both included. */
  readonly low: number;
  readonly high: number;
  /** Share of the resamples in which it is among the first `top`. */
  readonly inTop: number;
}

/** Why one item is above another: what can be said in one sentence. */
export type Reason =
  /** `for` people rank a above b, `against` b above a, `neither` do not compare them or see no difference. */
  | {readonly kind: 'majority'; readonly for: number; readonly against: number; readonly neither: number}
  /** No direct majority: a beats b by way of others, the weakest step with `strength` people. */
  | {
      readonly kind: 'path';
      readonly by: readonly string[];
      readonly strength: number;
      readonly against: number;
      readonly direct: {readonly for: number; readonly against: number};
    }
  /** The method gives each a number. */
  | {
      readonly kind: 'score';
      readonly a: number;
      readonly b: number;
      readonly direct: {readonly for: number; readonly against: number};
    }
  /** a left the count in a later round. */
  | {readonly kind: 'round'; readonly round: number; readonly a: number; readonly b: number}
  | {readonly kind: 'tied'; readonly for: number; readonly against: number};

/** The fewest ballots that would have to be given differently for another item to be first. */
export interface SmallestChange {
  readonly ballots: number;
  readonly winner: string;
  /** False when a smaller change may exist: then it is the smallest found. */
  readonly exact: boolean;
}
