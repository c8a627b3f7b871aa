import fc from 'fast-check';

/** A pairwise matrix as the methods read it. */
export interface Matrix {
  readonly size: number;
  readonly wins: Float64Array;
}

/** Any matrices of a few items; small counts, so that ties and equally strong majorities are common. */
export const matrices: fc.Arbitrary<Matrix> = fc
  .integer({min: 1, max: 6})
  .chain((size) => fc.array(fc.integer({min: 0, max: 6}), {minLength: size * size, maxLength: size * size}))
  .map((counts) => {
    const size = Math.sqrt(counts.length);
    return {size, wins: Float64Array.from(counts, (count, at) => (at % (size + 1) === 0 ? 0 : count))};
  });

/** Matrices in which every two items have a majority and no two majorities are equally strong. */
export const decidedMatrices: fc.Arbitrary<Matrix> = fc
  .integer({min: 1, max: 6})
  .chain((size) => {
    const pairs = (size * (size - 1)) / 2;
    const strengths = Array.from({length: pairs}, (_, at) => at + 1);
    return fc.tuple(
      fc.constant(size),
      fc.shuffledSubarray(strengths, {minLength: pairs, maxLength: pairs}),
      fc.array(fc.boolean(), {minLength: pairs, maxLength: pairs}),
    );
  })
  .map(([size, strengths, turned]) => {
    const wins = new Float64Array(size * size);
    let pair = 0;
    for (let a = 0; a < size; a++) {
      for (let b = a + 1; b < size; b++, pair++) {
        const [winner, loser] = turned[pair] ? [b, a] : [a, b];
        wins[winner * size + loser] = 50 + strengths[pair]!;
        wins[loser * size + winner] = 50 - strengths[pair]!;
      }
    }
    return {size, wins};
  });

/** All orders of the numbers below `size`. */
export function permutations(size: number): number[][] {
  if (size === 0) return [[]];
  return permutations(size - 1).flatMap((shorter) =>
    Array.from({length: size}, (_, at) => [...shorter.slice(0, at), size - 1, ...shorter.slice(at)]),
  );
}

/** Equal items in ascending order, for comparisons. */
export function sorted(order: readonly (readonly number[])[]): number[][] {
  return order.map((group) => [...group].sort((a, b) => a - b));
}
