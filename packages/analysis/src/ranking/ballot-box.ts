import {checkWeights, itemIndexes, writePlaces} from './ballot-table.js';
import type {
  Ballot,
  BallotMethod,
  BallotOptions,
  BallotTable,
  MethodOptions,
  Pairwise,
  Tally,
  Unranked,
} from './contract.js';
import {countTable, METHODS, namedTally} from './methods/method-registry.js';
import {namedPairwise, type WinsAdder, winsAdder} from './pairwise.js';

/** What may be said of a ballot. */
export interface BallotNotes {
  /** Default 1. */
  readonly weight?: number;
  /** Ids of the items that the person marked "no opinion". */
  readonly noOpinion?: readonly string[];
  /** The group in which it counts too, besides the whole. */
  readonly group?: string;
}

interface CastBallot {
  readonly places: Uint16Array;
  readonly weight: number;
  readonly group: string | undefined;
}

/**
 * Ballots that come and go: the pairwise matrix of all, and that of each group, is kept up to date, so that one more or
 * less costs one ballot and not a recount.
 */
export class BallotBox {
  readonly items: readonly string[];
  readonly unranked: Unranked;
  readonly #indexes: ReadonlyMap<string, number>;
  readonly #ballots = new Map<number, CastBallot>();
  /** By group; `undefined` is everybody. */
  readonly #wins = new Map<string | undefined, Float64Array>();
  readonly #addTo: WinsAdder;
  #lastHandle = 0;

  constructor({items, unranked = 'last'}: Pick<BallotOptions, 'items' | 'unranked'>) {
    this.#indexes = itemIndexes(items);
    this.items = [...this.#indexes.keys()];
    this.unranked = unranked;
    this.#addTo = winsAdder(this.items.length, unranked);
  }

  /** How many ballots are in, empty ones included. */
  get size(): number {
    return this.#ballots.size;
  }

  /** Puts a ballot in and answers with its handle, by which it can be withdrawn. */
  add(ballot: Ballot, {weight = 1, noOpinion, group}: BallotNotes = {}): number {
    checkWeights([weight], 1);
    const places = new Uint16Array(this.items.length);
    writePlaces(places, ballot, this.#indexes, noOpinion);
    this.#lastHandle += 1;
    const cast = {places, weight, group};
    this.#ballots.set(this.#lastHandle, cast);
    this.#count(cast, weight);
    return this.#lastHandle;
  }

  /** Takes a ballot out; `false` when it is not in. */
  withdraw(handle: number): boolean {
    const cast = this.#ballots.get(handle);
    if (!cast) return false;
    this.#ballots.delete(handle);
    this.#count(cast, -cast.weight);
    return true;
  }

  /** The matrix as it is now, of one group or of everybody. It does not change later. */
  pairwise(group?: string): Pairwise {
    return namedPairwise(this.items, this.#winsOf(group).slice());
  }

  /** What a method makes of the ballots that are in, of one group or of everybody; the matrix is there already. */
  tally({group, method, ...options}: MethodOptions & {readonly method: BallotMethod; readonly group?: string}): Tally {
    const counting = METHODS[method];
    const counted =
      counting?.reads === 'pairwise'
        ? counting.count(this.#winsOf(group), this.items.length, options)
        : countTable(this.table(group), method, options);
    return namedTally(counted, this.items, method, options);
  }

  /** The ballots as they are now, for every counting method; of one group or of everybody. */
  table(group?: string): BallotTable {
    const ballots = [...this.#ballots.values()].filter((cast) => group === undefined || cast.group === group);
    const places = new Uint16Array(ballots.length * this.items.length);
    ballots.forEach((cast, index) => places.set(cast.places, index * this.items.length));
    const weighted = ballots.some(({weight}) => weight !== 1);
    return {
      items: this.items,
      count: ballots.length,
      places,
      weights: weighted ? Float64Array.from(ballots, ({weight}) => weight) : undefined,
      unranked: this.unranked,
    };
  }

  #count({places, group}: CastBallot, weight: number): void {
    this.#addTo(this.#winsOf(undefined), places, 0, weight);
    if (group !== undefined) this.#addTo(this.#winsOf(group), places, 0, weight);
  }

  #winsOf(group: string | undefined): Float64Array {
    const known = this.#wins.get(group);
    if (known) return known;
    const wins = new Float64Array(this.items.length ** 2);
    this.#wins.set(group, wins);
    return wins;
  }
}
