import {steady} from './majorities.js';

/** Beyond this the table of all subsets no longer fits: it doubles with every item, from 9 megabytes here. */
export const LARGEST_PROVED = 20;

/**
 * The order of some of the items that contradicts the fewest preferences, by dynamic programming over their subsets
 * (M. Held and R. M. Karp, 1962): what it costs to put a set of items first does not depend on how the others follow.
 * Items are apart only where every best order has the same ones in front.
 */
export function closestOrder(wins: Float64Array, size: number, items: readonly number[]): number[][] {
  const table = new Subsets(wins, size, items);
  /** Sets that a best order begins with: how many of each length, and one of them. */
  const begins = new Uint8Array(table.all + 1);
  const beginnings = new Uint32Array(items.length + 1);
  const front = new Uint32Array(items.length + 1);
  begins[table.all] = 1;
  for (let set = table.all; set >= 0; set--) {
    if (begins[set] === 0) continue;
    let length = 0;
    for (let rest = set; rest !== 0; rest &= rest - 1) {
      length++;
      const last = rest & -rest;
      if (table.endsBest(set, last)) begins[set ^ last] = 1;
    }
    beginnings[length]! += 1;
    front[length] = set;
  }
  const order: number[][] = [];
  let before = 0;
  for (let length = 1; length <= items.length; length++) {
    if (beginnings[length] !== 1) continue;
    const place = front[length]! ^ before;
    order.push(items.filter((_, index) => (place >> index) & 1));
    before = front[length]!;
  }
  return order;
}

/** One of the best orders. */
export function oneClosestOrder(wins: Float64Array, size: number, items: readonly number[]): number[] {
  const table = new Subsets(wins, size, items);
  const order: number[] = [];
  for (let set = table.all; set !== 0;) {
    let last = set & -set;
    for (let rest = set; !table.endsBest(set, last); last = rest & -rest) rest &= rest - 1;
    order.unshift(items[31 - Math.clz32(last)]!);
    set ^= last;
  }
  return order;
}

/** What it costs to put each set of items in front of all others. A set is the bits of a number, one for each item. */
class Subsets {
  readonly all: number;
  /** By set: the fewest contradictions with its items in front of all others, those among itself counted. */
  readonly #fewest: Float64Array;
  readonly #half: number;
  /** By item and half of a set: what it costs to put the item right below. A whole set is the sum of its halves. */
  readonly #low: Float64Array;
  readonly #high: Float64Array;

  constructor(wins: Float64Array, size: number, items: readonly number[]) {
    const count = items.length;
    this.all = 2 ** count - 1;
    const half = (this.#half = Math.ceil(count / 2));
    const costs = (from: number) => {
      const sums = new Float64Array(count << half);
      items.forEach((item, index) => {
        for (let set = 1; set < 1 << Math.min(half, count - from); set++) {
          const first = items[from + 31 - Math.clz32(set & -set)]!;
          sums[(index << half) | set] = sums[(index << half) | (set & (set - 1))]! + wins[item * size + first]!;
        }
      });
      return sums;
    };
    this.#low = costs(0);
    this.#high = costs(half);
    this.#fewest = new Float64Array(this.all + 1);
    for (let set = 1; set <= this.all; set++) {
      let least = Infinity;
      for (let rest = set; rest !== 0; rest &= rest - 1) {
        const total = this.#endingWith(set, rest & -rest);
        if (total < least) least = total;
      }
      this.#fewest[set] = least;
    }
  }

  /** Whether a best order of the set can have this item of it, a single bit, at its end. */
  endsBest(set: number, last: number): boolean {
    return steady(this.#endingWith(set, last) - this.#fewest[set]!) === 0;
  }

  #endingWith(set: number, last: number): number {
    const half = this.#half;
    const rest = set ^ last;
    const row = (31 - Math.clz32(last)) << half;
    return this.#fewest[rest]! + this.#low[row | (rest & ((1 << half) - 1))]! + this.#high[row | (rest >> half)]!;
  }
}
