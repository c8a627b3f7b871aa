/** Beyond this the table of all subsets no longer fits: it doubles with every item, from 9 megabytes here. */
export const LARGEST_PROVED = 20;

/**
 * The order of some of the items that contradicts the fewest preferences, by dynamic programming over their subsets
 * (M. Held and R. M. Karp, 1962): what it costs to put a set of items first does not depend on how the others follow.
 * Items are apart only where every best order has the same ones in front.
 */
export function closestOrder(wins: Float64Array, size: number, items: readonly number[]): number[][] {
  if (items.length === 1) return [[...items]];
  const costBelow = contradictions(wins, size, items);
  const all = 2 ** items.length - 1;
  /** By set: the fewest contradictions with its items in front of all others, those among itself counted. */
  const fewest = new Float64Array(all + 1);
  for (let set = 1; set <= all; set++) {
    let least = Infinity;
    for (let rest = set; rest !== 0; rest &= rest - 1) {
      const last = rest & -rest;
      const total = fewest[set ^ last]! + costBelow(31 - Math.clz32(last), set ^ last);
      if (total < least) least = total;
    }
    fewest[set] = least;
  }
  return cuts(fewest, costBelow, all, items.length).map((set) => items.filter((_, index) => (set >> index) & 1));
}

/** What it costs to put an item right below a set; sums of half a set at a time are kept. */
function contradictions(wins: Float64Array, size: number, items: readonly number[]) {
  const half = Math.ceil(items.length / 2);
  const sums = (from: number, to: number) =>
    items.map((item) => {
      const sum = new Float64Array(1 << (to - from));
      for (let set = 1; set < sum.length; set++) {
        const first = items[from + 31 - Math.clz32(set & -set)]!;
        sum[set] = sum[set & (set - 1)]! + wins[item * size + first]!;
      }
      return sum;
    });
  const [low, high] = [sums(0, half), sums(half, items.length)];
  const mask = (1 << half) - 1;
  return (item: number, set: number) => low[item]![set & mask]! + high[item]![set >> half]!;
}

/** Walks all best orders back from the last item; a set that all of them begin with ends a place. */
function cuts(
  fewest: Float64Array,
  costBelow: (item: number, set: number) => number,
  all: number,
  count: number,
): number[] {
  let beginnings = new Set([all]);
  const places: number[] = [];
  let below = all;
  for (let length = count - 1; length >= 0; length--) {
    const shorter = new Set<number>();
    for (const set of beginnings) {
      for (let rest = set; rest !== 0; rest &= rest - 1) {
        const last = rest & -rest;
        if (fewest[set ^ last]! + costBelow(31 - Math.clz32(last), set ^ last) === fewest[set]) shorter.add(set ^ last);
      }
    }
    beginnings = shorter;
    if (shorter.size !== 1) continue;
    const [front = 0] = shorter;
    places.unshift(below ^ front);
    below = front;
  }
  return places;
}
