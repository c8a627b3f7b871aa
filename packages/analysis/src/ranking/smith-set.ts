import type {Pairwise} from './contract.js';
import {copelandScores} from './methods/copeland.js';
import {steady} from './methods/majorities.js';

/**
 * The smallest set of items each of which beats every item outside of it, in their order among `items`. John H. Smith,
 * "Aggregation of preferences with variable electorate", Econometrica 41 (1973).
 */
export function smithSet({items, wins}: Pick<Pairwise, 'items' | 'wins'>): string[] {
  const [first = []] = condorcetComponents(wins, items.length);
  return first.map((item) => items[item]!);
}

/**
 * Indexes of the Smith set in ascending order, then the Smith set of the others, and so on: every item beats all items of the sets after its own.
 * Where majorities agree there is one item in each.
 */
export function condorcetComponents(wins: Float64Array, size: number): number[][] {
  const scores = copelandScores(wins, size);
  // Who beats every item of a later set has more wins than any of them, so that each set is a run of this list.
  const sorted = Array.from({length: size}, (_, item) => item).sort((a, b) => scores[b]! - scores[a]!);
  const components: number[][] = [];
  let [start, end] = [0, 0];
  sorted.forEach((item, at) => {
    // Up to the last item that this one does not beat, all belong together.
    for (let later = size - 1; later > Math.max(at, end); later--) {
      const other = sorted[later]!;
      if (steady(wins[item * size + other]! - wins[other * size + item]!) <= 0) {
        end = later;
        break;
      }
    }
    if (at < end) return;
    components.push(sorted.slice(start, at + 1).sort((a, b) => a - b));
    [start, end] = [at + 1, at + 1];
  });
  return components;
}
