import type {RankingMethod} from '@consulta/schema';

import {BREATH, breath} from '../../breath.js';
import type {Sureness} from '../result-contract.js';
import {PlaceCounter} from './place-counter.js';
import type {RankingBallots} from './ranking-ballots.js';
import {type Recount, recountOf} from './recount.js';
import {type RandomWords, seededRandom} from './seeded-random.js';

/** How places are tried. */
export interface SurenessOptions {
  /** Default the method of the ballots. */
  readonly method?: RankingMethod;
  /** Default 1,000. */
  readonly resamples?: number;
  /** The same text draws the same people; default that of the ballots, else the question's id. */
  readonly seed?: string;
  /** How many first places are the top; default that of the ballots. */
  readonly top?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: {readonly done: number; readonly total: number}) => void;
}

/**
 * How much the order depends on who happened to answer. From the n people who answered, n are drawn by lot, one and the
 * same several times or never, and counted by the same method; a thousand times (the bootstrap of B. Efron, "Bootstrap
 * methods: another look at the jackknife", Annals of Statistics 7, 1979; for rankings P. Hall and H. Miller, "Using the
 * bootstrap to quantify the authority of an empirical ranking", Annals of Statistics 37, 2009).
 *
 * - `low` to `high`: at most 2.5 % of the draws put the item before, at most 2.5 % after. A tie takes all its places.
 * - `inTop`: the share of draws with the item among the first `top`; of a tie across the border, the share that lots
 *   would let in. Over all items it adds up to `top`.
 * - `bands`: two items are told apart when the one is before the other in 95 % of the draws or more. Runs of the order
 *   within which no two are told apart belong together, and runs may overlap: the second may be open against the first
 *   and the third, and these told apart (the letters of H.-P. Piepho, "An algorithm for a letter-based representation of
 *   all-pairwise comparisons", Journal of Computational and Graphical Statistics 13, 2004).
 *
 * It speaks of people like those who answered, not of those who stayed away. Of a handful of people it claims too much,
 * since nobody else can be drawn: `answers` says how many they are. With fewer than two nothing is known.
 */
export async function sureness(ballots: RankingBallots, options: SurenessOptions = {}): Promise<Sureness> {
  const {method = ballots.method, resamples = 1000, signal, onProgress} = options;
  const {items, count} = ballots.table;
  const seed = options.seed ?? ballots.seed ?? ballots.questionId;
  const top = Math.min(options.top ?? ballots.top, items.length);
  const recount = recountOf(ballots, method);
  const counter = new PlaceCounter(recount(new Uint32Array(count).fill(1)).order, top);
  // One person or none draws nothing but the same again, which would look sure.
  const draws = count < 2 ? 0 : resamples;
  if (draws === 0) counter.add([items.map((_, item) => item)]);
  const random = seededRandom(seed);
  let until = performance.now() + BREATH;
  for (let done = 0; done < draws; done += 1) {
    if (performance.now() >= until) {
      onProgress?.({done, total: draws});
      await breath();
      until = performance.now() + BREATH;
    }
    signal?.throwIfAborted();
    counter.add(draw(recount, count, random));
  }
  onProgress?.({done: draws, total: draws});
  return {
    resamples: draws,
    answers: count,
    seed,
    top,
    items: Object.fromEntries(items.map((id, item) => [id, counter.item(item)])),
    bands: counter.bands().map((band) => band.map((item) => items[item]!)),
  };
}

function draw(recount: Recount, count: number, random: RandomWords) {
  const times = new Uint32Array(count);
  for (let drawn = 0; drawn < count; drawn += 1) times[Math.floor((random() / 2 ** 32) * count)]! += 1;
  return recount(times).order;
}
