/**
 * Schulze's method as its definition says it, without anything of the packages: strength of a majority by winning
 * votes, strongest paths by the Floyd–Warshall algorithm, items that a ballot leaves out tied at its end
 * (M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner
 * election method", Social Choice and Welfare 36, 2011, section 2).
 */
export function schulzeOrder(items, ballots) {
  const place = (ballot, item) => (ballot.includes(item) ? ballot.indexOf(item) : ballot.length);
  const prefer = (a, b) => ballots.filter((ballot) => place(ballot, a) < place(ballot, b)).length;
  const key = (a, b) => `${a} ${b}`;
  const path = new Map();
  for (const a of items) for (const b of items) path.set(key(a, b), prefer(a, b) > prefer(b, a) ? prefer(a, b) : 0);
  for (const by of items) {
    for (const a of items) {
      for (const b of items) {
        const way = Math.min(path.get(key(a, by)), path.get(key(by, b)));
        if (a !== b && way > path.get(key(a, b))) path.set(key(a, b), way);
      }
    }
  }
  const beaten = (a) => items.filter((b) => path.get(key(a, b)) > path.get(key(b, a))).length;
  const counts = items.map(beaten);
  if (new Set(counts).size < items.length) throw new Error('These ballots have a tie: choose others for a test.');
  return [...items].sort((a, b) => beaten(b) - beaten(a));
}
