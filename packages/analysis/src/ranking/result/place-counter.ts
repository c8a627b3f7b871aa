import type {SureItem} from '../result-contract.js';

/** So large a share of the resamples is sure enough: for intervals and for bands. */
const SURE = 0.95;

/** Notes where items come in each of many orders of the same items. */
export class PlaceCounter {
  /** Row-major by item and place, from 0: how often an item's best, and its worst, possible place was this one. */
  readonly #best: Float64Array;
  readonly #worst: Float64Array;
  readonly #inTop: Float64Array;
  /** How often the first 1, 2 … items of the order at hand were the first ones. */
  readonly #cuts: Float64Array;
  readonly #sequence: readonly number[];
  readonly #last: Uint32Array;
  #orders = 0;

  /** `order` is the one whose cuts are to be judged; `top` first places are "the top". */
  constructor(
    private readonly order: readonly (readonly number[])[],
    private readonly top: number,
  ) {
    this.#sequence = order.flat();
    const size = this.#sequence.length;
    this.#best = new Float64Array(size * size);
    this.#worst = new Float64Array(size * size);
    this.#inTop = new Float64Array(size);
    this.#cuts = new Float64Array(size);
    this.#last = new Uint32Array(size);
  }

  /** A tie takes all its places: its items could be at any of them. */
  add(order: readonly (readonly number[])[]): void {
    const size = this.#sequence.length;
    this.#orders += 1;
    let before = 0;
    for (const equal of order) {
      const last = before + equal.length - 1;
      const inTop = Math.min(Math.max(this.top - before, 0), equal.length) / equal.length;
      for (const item of equal) {
        this.#best[item * size + before]! += 1;
        this.#worst[item * size + last]! += 1;
        this.#inTop[item]! += inTop;
        this.#last[item] = last;
      }
      before = last + 1;
    }
    let lowest = 0;
    this.#sequence.forEach((item, position) => {
      lowest = Math.max(lowest, this.#last[item]!);
      // The first items fill the first places just when none of them is further down.
      if (lowest === position) this.#cuts[position]! += 1;
    });
  }

  item(item: number): SureItem {
    const size = this.#sequence.length;
    const outside = (1 - SURE) / 2;
    const row = (counts: Float64Array) => [...counts.subarray(item * size, (item + 1) * size)];
    const low = firstBeyond(row(this.#best), outside * this.#orders);
    const high = size - 1 - firstBeyond(row(this.#worst).reverse(), outside * this.#orders);
    return {low: low + 1, high: high + 1, inTop: this.#inTop[item]! / this.#orders};
  }

  /** The order's items, cut where in 95 % of the orders all above the cut are above all below it. */
  bands(): readonly (readonly number[])[] {
    const bands: number[][] = [];
    let isCut = true;
    let position = -1;
    for (const equal of this.order) {
      if (isCut) bands.push([]);
      bands.at(-1)!.push(...equal);
      position += equal.length;
      isCut = this.#cuts[position]! >= SURE * this.#orders;
    }
    return bands;
  }
}

/** The first place with more than so many at it or before. */
function firstBeyond(counts: readonly number[], few: number): number {
  let sum = 0;
  return counts.findIndex((count) => (sum += count) > few + ROUNDING);
}
/** 2.5 % of 1,000 is not exactly 25. */
const ROUNDING = 1e-6;
