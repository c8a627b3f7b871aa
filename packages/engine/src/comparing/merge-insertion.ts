/** What is put to the judge: does the first come before the second? */
export type Pair = readonly [string, string];

/**
 * Sorts with few comparisons, as L. R. Ford and S. M. Johnson found ("A Tournament Problem", American Mathematical
 * Monthly 66, 1959) and D. E. Knuth describes (The Art of Computer Programming 3, 5.3.1, "Merge insertion"): items
 * are paired, the later ones of the pairs sorted in the same way, and the earlier ones inserted by halving, in the
 * order in which each halving divides evenly. Yields every pair it must know, and takes whether its first comes first.
 */
export function* mergeInsertion(items: readonly string[]): Generator<Pair, readonly string[], boolean> {
  if (items.length < 2) return items;
  const earlierOf = new Map<string, string>();
  for (let place = 0; place + 1 < items.length; place += 2) {
    const [one, other] = [items[place] as string, items[place + 1] as string];
    if (yield [one, other]) earlierOf.set(other, one);
    else earlierOf.set(one, other);
  }
  const later = yield* mergeInsertion([...earlierOf.keys()]);
  const earlier = later.map((id) => earlierOf.get(id) as string);
  // Of an odd number, the last has no partner behind which it must not be looked for.
  if (items.length % 2 === 1) earlier.push(items.at(-1) as string);
  const sorted = [...earlier.slice(0, 1), ...later];
  for (const place of insertionOrder(earlier.length)) {
    const id = earlier[place] as string;
    const partner = later[place];
    let low = 0;
    let high = partner === undefined ? sorted.length : sorted.indexOf(partner);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (yield [id, sorted[middle] as string]) high = middle;
      else low = middle + 1;
    }
    sorted.splice(low, 0, id);
  }
  return sorted;
}

/** The most comparisons that merge insertion takes: the sum of ⌈log₂ 3k/4⌉ (Knuth, 5.3.1, formula 19). */
export function mostComparisons(count: number): number {
  let sum = 0;
  for (let k = 2; k <= count; k += 1) sum += Math.ceil(Math.log2((3 * k) / 4));
  return sum;
}

/** All places but the first, in groups that end at 3, 5, 11, 21, …; each group from its end. */
function* insertionOrder(count: number): Generator<number> {
  let [before, end] = [1, 3];
  while (before < count) {
    for (let place = Math.min(end, count); place > before; place -= 1) yield place - 1;
    [before, end] = [end, end + 2 * before];
  }
}
