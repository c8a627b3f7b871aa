/** The widest ways from every item to every other one. */
export interface WidestPaths {
  /** Row-major: the weakest step of the best way from the row's item to the column's; 0 when there is none. */
  readonly width: Int32Array;
  /** The items on the way from a to b, both included; empty when there is none. */
  way(a: number, b: number): number[];
}

/**
 * For all pairs of items the path whose weakest link is strongest, by the algorithm of Floyd and Warshall. `links` is
 * row-major, greater is stronger and 0 is no link.
 */
export function widestPaths(links: Int32Array, size: number): WidestPaths {
  const width = links.slice();
  /** The item before the last one on the best way, or the first one. */
  const before = new Int32Array(size * size);
  for (let a = 0; a < size; a++) before.fill(a, a * size, (a + 1) * size);
  for (let through = 0; through < size; through++) {
    const from = through * size;
    for (let a = 0; a < size; a++) {
      const start = a * size;
      const first = width[start + through]!;
      if (first === 0 || a === through) continue;
      for (let b = 0; b < size; b++) {
        const second = width[from + b]!;
        const weakest = first < second ? first : second;
        if (weakest > width[start + b]! && a !== b) {
          width[start + b] = weakest;
          before[start + b] = before[from + b]!;
        }
      }
    }
  }
  return {
    width,
    way(a, b) {
      if (a === b || width[a * size + b] === 0) return [];
      const items = [b];
      while (items[0] !== a) items.unshift(before[a * size + items[0]!]!);
      return items;
    },
  };
}
