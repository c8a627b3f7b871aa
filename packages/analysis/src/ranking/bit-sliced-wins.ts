import {type BallotTable, UNRANKED} from './contract.js';
import {CarrySaveCounter} from './carry-save-counter.js';

/**
 * The pairwise matrix of unweighted ballots, 32 pairs at a time: for each item of a ballot the items below it are the
 * bits of a few words, and these bits are counted over all ballots. About a quarter of the time of a loop that touches
 * each pair, see docs/benchmarks.md.
 */
export function bitSlicedWins({items, count, places, unranked}: BallotTable): Float64Array {
  const size = items.length;
  const words = Math.ceil(size / 32);
  const counter = new CarrySaveCounter(words * size, count);
  /** By place: first the items at it, then those below it. Nothing is at the last or below it: "no opinion". */
  const masks = new Int32Array(size + 2);
  const nowhere = size + 1;
  for (let ballot = 0; ballot < count; ballot += 1) {
    const start = ballot * size;
    const below = counter.next;
    for (let word = 0; word < words; word += 1) {
      const from = word * 32;
      const to = Math.min(size, from + 32);
      masks.fill(0);
      for (let item = from; item < to; item += 1) masks[Math.min(places[start + item]!, nowhere)]! |= 1 << item;
      let under = unranked === 'last' ? masks[UNRANKED]! : 0;
      masks[UNRANKED] = 0;
      masks[nowhere] = 0;
      for (let place = size; place > 0; place -= 1) {
        const here = masks[place]!;
        masks[place] = under;
        under |= here;
      }
      const cell = word * size;
      for (let item = 0; item < size; item += 1) below[cell + item] = masks[Math.min(places[start + item]!, nowhere)]!;
    }
    counter.add();
  }
  const wins = new Float64Array(size * size);
  for (let above = 0; above < size; above += 1) {
    for (let item = 0; item < size; item += 1) {
      wins[above * size + item] = counter.count((item >>> 5) * size + above, item & 31);
    }
  }
  return wins;
}
