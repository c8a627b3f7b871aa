import {copelandScores} from './copeland.js';
import {oneClosestOrder} from './kemeny-exact.js';
import {steady} from './majorities.js';
import {schulze} from './schulze.js';

/** So many neighbours are put in their best order together. */
const WINDOW = 10;

/**
 * A good order of too many items to prove the best. It starts from the orders of Schulze's, Copeland's and Borda's
 * methods; items are moved to where they contradict fewer preferences, and every ten neighbours put in their best order,
 * until neither helps; the best of the three stays. Neighbours whom as many prefer either way are tied, since both
 * orders of them are equally good.
 */
export function closeOrder(wins: Float64Array, size: number, items: readonly number[]): number[][] {
  const copeland = copelandScores(wins, size);
  const margins = items.map((a) => items.reduce((sum, b) => sum + wins[a * size + b]! - wins[b * size + a]!, 0));
  const borda = new Map(items.map((item, index) => [item, margins[index]!]));
  const starts = [
    schulze
      .count(wins, size, {})
      .order.flat()
      .filter((item) => borda.has(item)),
    [...items].sort((a, b) => copeland[b]! - copeland[a]! || borda.get(b)! - borda.get(a)!),
    [...items].sort((a, b) => borda.get(b)! - borda.get(a)!),
  ];
  const found = starts.map((start) => {
    let order = moveItems(wins, size, start);
    for (let cost = Infinity; contradicted(wins, size, order) < cost;) {
      cost = contradicted(wins, size, order);
      order = moveItems(wins, size, orderNeighbours(wins, size, order));
    }
    return {order, cost: contradicted(wins, size, order)};
  });
  return withTies(wins, size, found.reduce((best, other) => (other.cost < best.cost ? other : best)).order);
}

/** How many preferences an order contradicts. */
function contradicted(wins: Float64Array, size: number, order: readonly number[]): number {
  let sum = 0;
  order.forEach((upper, at) => {
    for (let lower = at + 1; lower < order.length; lower++) sum += wins[order[lower]! * size + upper]!;
  });
  return sum;
}

/** Moves single items as long as that helps. */
function moveItems(wins: Float64Array, size: number, start: readonly number[]): number[] {
  const order = [...start];
  /** What changes when `upper` passes below `lower`. */
  const passing = (upper: number, lower: number) => wins[upper * size + lower]! - wins[lower * size + upper]!;
  for (let moved = true; moved;) {
    moved = false;
    for (const item of [...order]) {
      const from = order.indexOf(item);
      let [best, to] = [0, from];
      for (let at = from - 1, change = 0; at >= 0; at--) {
        change += passing(order[at]!, item);
        if (steady(change - best) < 0) [best, to] = [change, at];
      }
      for (let at = from + 1, change = 0; at < order.length; at++) {
        change += passing(item, order[at]!);
        if (steady(change - best) < 0) [best, to] = [change, at];
      }
      if (to === from) continue;
      order.splice(from, 1);
      order.splice(to, 0, item);
      moved = true;
    }
  }
  return order;
}

/** Puts each run of neighbours, which overlap by half, in its best order. */
function orderNeighbours(wins: Float64Array, size: number, start: readonly number[]): number[] {
  const order = [...start];
  for (let at = 0; at < order.length; at += WINDOW / 2) {
    const run = order.slice(at, at + WINDOW);
    order.splice(at, run.length, ...oneClosestOrder(wins, size, run));
  }
  return order;
}

function withTies(wins: Float64Array, size: number, order: readonly number[]): number[][] {
  const places: number[][] = [];
  order.forEach((item, at) => {
    const above = order[at - 1];
    if (above !== undefined && steady(wins[above * size + item]! - wins[item * size + above]!) === 0)
      places.at(-1)!.push(item);
    else places.push([item]);
  });
  return places;
}
