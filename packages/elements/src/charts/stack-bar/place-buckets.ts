/** Neighbouring places that are drawn as one piece. */
export interface PlaceBucket {
  readonly from: number;
  readonly to: number;
}

/** So many shades can be told apart. */
const MOST = 7;

/** The places 1 to `places` in at most seven pieces: the first ones each on its own, later ones together. */
export function placeBuckets(places: number): readonly PlaceBucket[] {
  if (places <= MOST) return Array.from({length: places}, (_, index) => ({from: index + 1, to: index + 1}));
  const alone = 3;
  const together = MOST - alone;
  // Each later piece holds a little more than the one before: what is far down needs less detail.
  const weights = Array.from({length: together}, (_, index) => index + 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let reached = 0;
  let to = alone;
  const later = weights.map((weight) => {
    reached += weight;
    const from = to + 1;
    to = Math.max(from, alone + Math.round(((places - alone) * reached) / total));
    return {from, to};
  });
  return [...Array.from({length: alone}, (_, index) => ({from: index + 1, to: index + 1})), ...later];
}
