import {quote} from './findings.js';

/** More candidates than this are not compared, so that hostile input cannot make it slow. */
const MOST_CANDIDATES = 500;
const LONGEST_WORD = 64;

/** The candidate that is at most two typing errors away (one for short words), if there is one. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  let best: string | undefined;
  let least = word.length < 5 ? 1 : 2;
  let left = MOST_CANDIDATES;
  for (const candidate of candidates) {
    if (left-- === 0) break;
    const distance = Math.abs(candidate.length - word.length) > least ? Infinity : typingErrors(word, candidate);
    if (distance > least || (distance === least && best !== undefined)) continue;
    best = candidate;
    least = distance;
  }
  return best;
}

/** `; did you mean "choice"?`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const found = nearest(word, candidates);
  return found === undefined ? '' : `; did you mean ${quote(found)}?`;
}

/** Insertions, deletions, replacements and swaps of neighbours between two words. */
function typingErrors(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
