import {BallotBox, ballotTable, sureness} from '@consulta/analysis';
import {run as schulzeMethod} from 'schulze-method';

import {METHODS} from '../../packages/analysis/src/ranking/methods/method-registry.ts';
import {pairwiseOf} from '../../packages/analysis/src/ranking/pairwise.ts';

/** Numbers that look random and are the same in every run (xorshift, 32 bits). */
function seededRandom(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** People of whom every second one ranks every item, and the others some of them. */
function madeUpBallots(items, count) {
  const random = seededRandom(2463534242);
  return Array.from({length: count}, (_, voter) => {
    const order = [...items];
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      [order[last], order[other]] = [order[other], order[last]];
    }
    return voter % 2 === 0 ? order : order.slice(0, 1 + Math.floor(random() * order.length));
  });
}

/**
 * The baseline: a plain loop over typed arrays that touches each pair of each ballot once. It adds the sign bit of the
 * difference of two places, because with a branch it takes twice as long. What is not ranked is last.
 */
function plainLoop({items: {length: size}, count, places}) {
  const wins = new Int32Array(size * size);
  for (let ballot = 0; ballot < count; ballot += 1) {
    const start = ballot * size;
    for (let a = 0; a < size; a += 1) {
      const placeA = (places[start + a] - 1) & 0xffff;
      for (let b = a + 1; b < size; b += 1) {
        const placeB = (places[start + b] - 1) & 0xffff;
        wins[a * size + b] += (placeA - placeB) >>> 31;
        wins[b * size + a] += (placeB - placeA) >>> 31;
      }
    }
  }
  return wins;
}

/** What the measurements call, one step at a time: each answers with its milliseconds. */
export function prepareCounting({items: size, ballots: count, few}) {
  const items = Array.from({length: size}, (_, index) => `item-${index + 1}`);
  const ballots = madeUpBallots(items, count);
  const table = ballotTable(ballots, {items});
  const wins = pairwiseOf(table);
  if (plainLoop(table).some((won, pair) => won !== wins[pair])) throw new Error('The two matrices differ.');
  const ranks = Array.from({length: count}, (_, ballot) =>
    Array.from(table.places.subarray(ballot * size, (ballot + 1) * size), (place) => place || size + 1),
  );
  const fewItems = items.slice(0, few.items);
  const people = {
    questionId: 'priorities',
    method: 'schulze',
    top: 3,
    seed: 'bench',
    table: ballotTable(madeUpBallots(fewItems, few.ballots), {items: fewItems}),
    comparisons: [],
    points: [],
  };
  const box = new BallotBox({items});
  for (const ballot of ballots) box.add(ballot);
  const {schulze, borda} = METHODS;
  return {
    table: () => timed(() => ballotTable(ballots, {items})),
    plainLoop: () => timed(() => plainLoop(table)),
    matrix: () => timed(() => pairwiseOf(table)),
    schulze: () => timed(() => schulze.count(pairwiseOf(table), size, {})),
    schulzeAndBorda: () => timed(() => [schulze.count(pairwiseOf(table), size, {}), borda.count(table, {})]),
    schulzeMethod: () => timed(() => schulzeMethod(size, ranks)),
    thousandMore: () =>
      timed(() => {
        const handles = ballots.slice(0, 500).map((ballot) => box.add(ballot));
        for (const handle of handles) box.withdraw(handle);
      }),
    sureness: () => timed(() => sureness(people, {resamples: few.resamples})),
    plainResamples: () =>
      timed(() => {
        for (let resample = 0; resample < few.resamples; resample += 1) plainLoop(people.table);
      }),
  };
}

async function timed(work) {
  const start = performance.now();
  const result = await work();
  if (result === null) throw new Error('Nothing was counted.');
  return {ms: performance.now() - start};
}

globalThis.prepareCounting = prepareCounting;
