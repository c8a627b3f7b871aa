import type {RankingMethod} from '@consulta/schema';

import {NO_OPINION} from '../contract.js';
import {countTable} from '../methods/method-registry.js';
import {type Opposition, oppositions} from './changed-ballots.js';
import type {RankingBallots} from './ranking-ballots.js';

/** Some people, and what they would say. */
export interface Change {
  readonly who: readonly number[];
  readonly by: Opposition;
  readonly rival: number;
}

const SUMMED: ReadonlySet<RankingMethod> = new Set(['borda', 'dowdall', 'first-preferences', 'approval', 'points']);
/** Sums of thirds do not come out exactly. */
const ROUNDING = 1e-9;

/** Whether a method adds up what each ballot gives, whatever the other ballots say. */
export function isSummed(method: RankingMethod, {table}: RankingBallots): boolean {
  // An average place is a sum when all items have a place on every ballot.
  const isAverage = method === 'average-place' && table.unranked === 'last' && !table.places.includes(NO_OPINION);
  return isAverage || SUMMED.has(method);
}

/**
 * The fewest people, exactly, where ballots add up: for each rival the people whose change moves the two furthest, until
 * the rival is above. Only the two matter: who is above a winner takes its place, whoever is first then (as in L. Xia,
 * "Computing the margin of victory for various voting rules", EC 2012). `undefined` when no change is enough.
 */
export function summedChange(ballots: RankingBallots, method: RankingMethod, winner: number): Change | undefined {
  const {items} = ballots.table;
  const scores = scoresOfEach(ballots, method);
  let fewest: Change | undefined;
  for (const rival of items.keys()) {
    if (rival === winner) continue;
    const leads = scores.map((own) => own[winner]! - own[rival]!);
    for (const by of oppositions(ballots, winner, rival, [...items.keys()])) {
      const who = peopleFor(leads, leadIn(ballots, method, by, winner, rival));
      if (who && (!fewest || who.length < fewest.who.length)) fewest = {who, by, rival};
    }
  }
  return fewest;
}

/** Whose change from their own lead of the winner to `lead` turns the sum round. */
function peopleFor(leads: readonly number[], lead: number): readonly number[] | undefined {
  const people = [...leads.keys()].sort((a, b) => leads[b]! - leads[a]!);
  let sum = leads.reduce((all, own) => all + own, 0);
  for (const [before, person] of people.entries()) {
    sum += lead - leads[person]!;
    if (sum < -ROUNDING) return people.slice(0, before + 1);
  }
  return undefined;
}

function leadIn({table}: RankingBallots, method: RankingMethod, by: Opposition, winner: number, rival: number) {
  const [scores] = scoresOfEach({table: {...table, count: 1, places: by.row}, points: [by.points]}, method);
  return scores![winner]! - scores![rival]!;
}

/** What each person's ballot gives each item; more is better. */
function scoresOfEach(
  {table, points}: Pick<RankingBallots, 'table' | 'points'>,
  method: RankingMethod,
): readonly Float64Array[] {
  const {items, places} = table;
  if (method === 'points')
    return points.map((own) => Float64Array.from(items, (item) => (Object.hasOwn(own, item) ? own[item]! : 0)));
  const sign = method === 'average-place' ? -1 : 1;
  return Array.from({length: table.count}, (_, person) => {
    const row = places.subarray(person * items.length, (person + 1) * items.length);
    const {scores = []} = countTable({...table, count: 1, places: row, weights: undefined}, method as 'borda', {});
    return Float64Array.from(scores, (score) => sign * (score ?? 0));
  });
}
