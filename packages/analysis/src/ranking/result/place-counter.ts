import type {SureItem} from '../result-contract.js';

/** So large a share of the resamples is sure enough: for intervals, and to tell two items apart. */
const SURE = 0.95;

/** Notes where items come in each of many orders of the same items. */
export class PlaceCounter {
  /** Row-major by item and place, from 0: how often an item's best, and its worst, possible place was this one. */
  readonly #best: Float64Array;
  readonly #worst: Float64Array;
  readonly #inTop: Float64Array;
  readonly #sequence: readonly number[];
  /** Row-major by positions in the order to be judged: how often the one was before the other. */
  readonly #before: Float64Array;
  readonly #last: Uint32Array;
  #orders = 0;

  /** `order` is the one to be judged; `top` first places are "the top". */
  constructor(
    private readonly order: readonly (readonly number[])[],
    private readonly top: number,
  ) {
    this.#sequence = order.flat();
    const size = this.#sequence.length;
    this.#best = new Float64Array(size * size);
    this.#worst = new Float64Array(size * size);
    this.#inTop = new Float64Array(size);
    this.#before = new Float64Array(size * size);
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
    this.#sequence.forEach((item, position) => {
      for (let later = position + 1; later < size; later += 1) {
        if (this.#last[item]! < this.#last[this.#sequence[later]!]!) this.#before[position * size + later]! += 1;
      }
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

  /** The longest runs of the order within which no two items are told apart; they may overlap. */
  bands(): readonly (readonly number[])[] {
    const level = this.order.flatMap((equal, index) => equal.map(() => index));
    const size = this.#sequence.length;
    const isApart = (one: number, other: number) =>
      level[one] !== level[other] && this.#before[one * size + other]! >= SURE * this.#orders;
    const bands: (readonly number[])[] = [];
    let start = 0;
    for (let end = 1; end <= size; end += 1) {
      // Where the next item is apart from one of the run, the run ends; the next begins behind the last such item.
      let from = start;
      if (end < size) for (let one = start; one < end; one += 1) if (isApart(one, end)) from = one + 1;
      if (from === start && end < size) continue;
      bands.push(this.#sequence.slice(start, end));
      start = from;
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
