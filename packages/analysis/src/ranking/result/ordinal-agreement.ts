/**
 * Van der Eijk's A: how far people agree about a place on an ordered scale. 1: all at one place; 0: spread evenly over
 * all; −1: half at one end, half at the other. `counts` says how many are at each place, three places or more (with
 * fewer there is no middle to be empty: `null`, as for no people).
 *
 * The counts are cut into layers, each of which has some places filled alike. A layer's A is U (1 − (S − 1)/(K − 1)),
 * with S of K places filled and U from all triples of places: filled, empty, filled speaks for two camps, two
 * neighbours of a triple filled and its end empty against. A is the mean over the layers by the people in them.
 * C. van der Eijk, "Measuring agreement in ordered rating scales", Quality and Quantity 35 (2001).
 */
export function ordinalAgreement(counts: readonly number[]): number | null {
  const people = counts.reduce((sum, count) => sum + count, 0);
  if (counts.length < 3 || people === 0) return null;
  let left = [...counts];
  let sum = 0;
  for (;;) {
    const filled = left.map((count) => count > EMPTY);
    const inUse = left.filter((count) => count > EMPTY);
    if (inUse.length === 0) return sum / people;
    const height = Math.min(...inUse);
    sum += height * inUse.length * layerAgreement(filled, inUse.length);
    left = left.map((count, place) => (filled[place] ? count - height : 0));
  }
}

/** Halves of people do not leave exact zeros. */
const EMPTY = 1e-9;

function layerAgreement(filled: readonly boolean[], inUse: number): number {
  const size = filled.length;
  let [conforming, contradicting] = [0, 0];
  // Of the places before and after, how many are filled: triples need not be written out one by one.
  let before = 0;
  filled.forEach((isFilled, middle) => {
    const after = inUse - before - (isFilled ? 1 : 0);
    const [emptyBefore, emptyAfter] = [middle - before, size - middle - 1 - after];
    if (isFilled) conforming += before * emptyAfter + emptyBefore * after;
    else contradicting += before * after;
    if (isFilled) before += 1;
  });
  const triples = conforming + contradicting;
  const unimodal = triples === 0 ? 1 : ((size - 2) * conforming - (size - 1) * contradicting) / ((size - 2) * triples);
  return unimodal * (1 - (inUse - 1) / (size - 1));
}
