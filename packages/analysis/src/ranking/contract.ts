import type {Comparison, PointsAnswer, RankingAnswer, RankingMethod} from '@consulta/schema';

/**
 * What an item counts as that a person did not rank: tied at the end (`last`), or not compared at all (`no-opinion`).
 * An item marked "no opinion" by the person is never compared, whatever this says.
 */
export type Unranked = 'last' | 'no-opinion';

/** A method that reads orders. The others read choices among a few items, or points. */
export type BallotMethod = Exclude<RankingMethod, 'best-worst' | 'bradley-terry' | 'points'>;

/** Which ballots are counted, and how much each weighs. Lists run beside the ballots, one entry for each. */
export interface BallotOptions {
  /** Ids of all items, those that nobody ranked included. What is not among them is left out of every ballot. */
  readonly items: readonly string[];
  /** Default `last`. */
  readonly unranked?: Unranked;
  /** Default 1 each; a weight of 0 leaves a ballot out. */
  readonly weights?: readonly number[];
  /** Ids of the items that the person marked "no opinion". */
  readonly noOpinion?: readonly (readonly string[] | undefined)[];
}

/** Choices that only some methods have. */
export interface MethodOptions {
  /** How Borda's rule treats unranked items; default `tournament`. */
  readonly borda?: 'tournament' | 'averaged' | 'zero' | 'modified';
  /** How strong a majority is, for minimax, Schulze's method and ranked pairs; default `winning-votes`. */
  readonly strength?: 'winning-votes' | 'margins';
  /** How many of the first places approve of an item; default half of the items, rounded down, at least 1. */
  readonly approved?: number;
  /** Breaks ties of the result in an order drawn from this text, which is published with the result. */
  readonly seed?: string;
}

export interface TallyOptions extends BallotOptions, MethodOptions {
  readonly method: BallotMethod;
}
/** For `best-worst` and `bradley-terry`: a ballot is the list of one person's comparisons. */
export interface ComparisonTallyOptions extends Pick<BallotOptions, 'items' | 'weights'>, Pick<MethodOptions, 'seed'> {
  readonly method: 'best-worst' | 'bradley-terry';
}
/** For `points`: a ballot is the points one person gave. */
export interface PointsTallyOptions extends Pick<BallotOptions, 'items' | 'weights'>, Pick<MethodOptions, 'seed'> {
  readonly method: 'points';
}
export type Ballot = RankingAnswer;
export type ComparisonBallot = readonly Comparison[];
export type PointsBallot = PointsAnswer;

/** Best first; equal items together. */
export type GroupOrder = readonly (readonly string[])[];

/** What a method found. */
export interface Tally {
  readonly method: RankingMethod;
  /** Every item once. */
  readonly order: GroupOrder;
  /** By item, where the method has a number for each; `null` for an item that nobody said anything about. */
  readonly scores?: {readonly [itemId: string]: number | null};
  /** Whether less is better: true for an average place. */
  readonly lessIsBetter?: boolean;
  /** By item, the weight of the ballots that its number rests on, where that differs. */
  readonly n?: {readonly [itemId: string]: number};
  /** False when the order is the best found, not proved to be the best. */
  readonly exact: boolean;
  /** Rounds of instant runoff: the ballots that count for each item still in, and who left. */
  readonly rounds?: readonly {
    readonly votes: {readonly [itemId: string]: number};
    readonly exhausted: number;
    readonly eliminated: readonly string[];
  }[];
  /** The order before ties were broken by the seed; only with a seed and when there were ties. */
  readonly tied?: GroupOrder;
}

/** How many prefer each item to each other one. */
export interface Pairwise {
  readonly items: readonly string[];
  /** Weight of the ballots that rank `a` above `b`. */
  over(a: string, b: string): number;
  /** The same by index, row-major: `wins[i * items.length + j]` ballots rank item i above item j. */
  readonly wins: Float64Array;
}

/** Ballots as the methods read them: numbers in typed arrays. */
export interface BallotTable {
  readonly items: readonly string[];
  /** How many ballots, empty ones included. */
  readonly count: number;
  /**
   * Row-major, `count × items.length`: one more than the number of items ranked before it, so that ties share a place.
   * `UNRANKED` (0) is not ranked; `NO_OPINION` (65535) was marked so by the person.
   */
  readonly places: Uint16Array;
  /** One per ballot; absent when all are 1. */
  readonly weights?: Float64Array;
  readonly unranked: Unranked;
}
export const UNRANKED = 0;
export const NO_OPINION = 0xffff;

/** What a counting method returns: indexes of items, best first, equal ones together. */
export interface Counted {
  readonly order: readonly (readonly number[])[];
  readonly scores?: readonly (number | null)[];
  readonly n?: readonly number[];
  readonly exact?: boolean;
  readonly rounds?: readonly {
    readonly votes: readonly (number | undefined)[];
    readonly exhausted: number;
    readonly eliminated: readonly number[];
  }[];
}
/** A counting method. One that needs only the pairwise matrix says so: resampling and live counts then cost little. */
export type CountingMethod =
  | {
      readonly reads: 'ballots';
      readonly lessIsBetter?: boolean;
      count(table: BallotTable, options: MethodOptions): Counted;
    }
  | {
      readonly reads: 'pairwise';
      readonly lessIsBetter?: boolean;
      /** `wins` as in `Pairwise`, for `size` items. */
      count(wins: Float64Array, size: number, options: MethodOptions): Counted;
    };
/** A counting method that needs only the pairwise matrix. */
export type PairwiseMethod = Extract<CountingMethod, {readonly reads: 'pairwise'}>;
