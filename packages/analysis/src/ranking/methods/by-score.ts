/** Indexes in the order of their scores, greatest first; equal scores together. */
export function byScore(scores: ArrayLike<number>): number[][] {
  const indexes = Array.from({length: scores.length}, (_, index) => index).sort((a, b) => scores[b]! - scores[a]!);
  const order: number[][] = [];
  for (const index of indexes) {
    const group = order.at(-1);
    if (group && scores[group[0]!] === scores[index]) group.push(index);
    else order.push([index]);
  }
  return order;
}
