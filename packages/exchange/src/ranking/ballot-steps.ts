import type {RankedItem, RankingAnswer} from '@consulta/schema';

import {ExchangeError} from '../exchange-error.js';
import type {Rankings} from './contract.js';

/** What stands at one place: several items are a tie. */
export function itemsAt(step: RankingAnswer[number]): readonly RankedItem[] {
  return isTie(step) ? step : [step];
}

function isTie(step: RankingAnswer[number]): step is readonly RankedItem[] {
  return Array.isArray(step);
}

/** Ids at each place, best first. */
export type Steps = readonly (readonly string[])[];

/** A ranking that goes into a file. */
export interface WrittenBallot {
  readonly steps: Steps;
  readonly weight: number;
  readonly noOpinion: readonly string[];
}

/**
 * The ballots as a file holds them: without items of people's own, which nobody else could rank, and without ballots
 * of no weight. As in counting, the first counts of an item that is there twice, and one marked "no opinion" has no
 * place.
 * @throws {ExchangeError} when a ballot names an item that is not in the list, or a weight is not a number.
 */
export function ballotsToWrite({items, ballots, weights, noOpinion}: Rankings): readonly WrittenBallot[] {
  const known = new Set(items.map(({id}) => id));
  return ballots.flatMap((ballot, index) => {
    const weight = weights[index];
    if (weight === undefined || !Number.isFinite(weight) || weight < 0) {
      throw new ExchangeError(
        'weight',
        `Ballot ${index + 1} has the weight ${String(weight)}. Give every ballot a number from 0 on in "weights".`,
      );
    }
    if (weight === 0) return [];
    const unopinionated = new Set(noOpinion?.[index]);
    const named = new Set(unopinionated);
    const steps = ballot
      .map((step) => itemsAt(step).flatMap((item) => (typeof item === 'string' && isNew(item, named) ? [item] : [])))
      .filter((step) => step.length > 0);
    for (const id of named) {
      if (!known.has(id)) {
        throw new ExchangeError('unknown-item', `Ballot ${index + 1} names "${id}", which is not among the "items".`);
      }
    }
    return [{steps, weight, noOpinion: [...unopinionated]}];
  });
}

/** Puts an id among others; whether it was not there. */
function isNew(id: string, ids: Set<string>): boolean {
  const {size} = ids;
  return ids.add(id).size > size;
}

/** Steps as an answer: one item stands for itself, several are a tie. */
export function answerOf(steps: Steps): RankingAnswer {
  return steps.map((step) => (step.length === 1 ? (step[0] ?? '') : step));
}
