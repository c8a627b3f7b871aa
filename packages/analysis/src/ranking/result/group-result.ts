import type {Survey} from '@consulta/schema';

import {pairwiseOf} from '../pairwise.js';
import type {GroupResult} from '../result-contract.js';
import {agreementOf} from './agreement.js';
import {dividedItems} from './divided-items.js';
import {organisations} from './organisations.js';
import {placeSpread} from './place-spread.js';
import {placesOf} from './places-of.js';
import {countBallots, type RankingBallots} from './ranking-ballots.js';
import type {RankingEntry} from './ranking-entry.js';

/** What a set of people answered, `group` being its name; `undefined` for everybody. */
export function groupResult(
  survey: Survey,
  entries: readonly RankingEntry[],
  ballots: RankingBallots,
  group: string | undefined,
): GroupResult {
  const {table} = ballots;
  const wins = pairwiseOf(table);
  const tally = countBallots(ballots, ballots.method, wins);
  const responses = entries.map(({response}) => response);
  return {
    group,
    answers: entries.length,
    organisations: organisations(survey, responses),
    tally,
    place: placesOf(tally.order),
    spread: placeSpread(table),
    wins: [...wins],
    agreement: agreementOf(table, wins),
    divisive: dividedItems(table),
  };
}
