/**
 * Scores that differ by less than this share of the largest are equal: sums of thirds or of decimal weights differ in
 * their last digits by the order in which they were added.
 */
const EQUAL = 1e-11;

/** Indexes of items by score, best first, equal ones together; `null` shares the end, `undefined` is left out. */
export function orderByScore(
  scores: readonly (number | null | undefined)[],
  lessIsBetter = false,
): readonly (readonly number[])[] {
  const withScore = (wanted: (score: number | null | undefined) => boolean) =>
    [...scores.keys()].filter((index) => wanted(scores[index]));
  const known = withScore((score) => typeof score === 'number');
  const score = (index: number) => scores[index] ?? 0;
  known.sort((a, b) => (lessIsBetter ? score(a) - score(b) : score(b) - score(a)));
  const margin = EQUAL * Math.max(0, ...known.map((index) => Math.abs(score(index))));
  const order: number[][] = [];
  for (const index of known) {
    const group = order.at(-1);
    if (group && Math.abs(score(index) - score(group[0]!)) <= margin) group.push(index);
    else order.push([index]);
  }
  const unknown = withScore((score) => score === null);
  return (unknown.length > 0 ? [...order, unknown] : order).map((group) => group.sort((a, b) => a - b));
}
