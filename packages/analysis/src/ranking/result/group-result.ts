import type {Survey} from '@consulta/schema';

import {pairwiseOf} from '../pairwise.js';
import type {GroupResult} from '../result-contract.js';
import {agreementOf} from './agreement.js';
import {dividedItems} from './divided-items.js';
import {organisations} from './organisations.js';
import {placeSpread} from './place-spread.js';
import {placesOf} from './places-of.js';
import {ballotsOf, countBallots} from './ranking-ballots.js';
import type {RankingEntry} from './ranking-entry.js';
import type {RankingSettings} from './ranking-settings.js';

/** What a set of people answered, `group` being its name; `undefined` for everybody. */
export function groupResult(
  survey: Survey,
  settings: RankingSettings,
  entries: readonly RankingEntry[],
  group: string | undefined,
): GroupResult {
  const ballots = ballotsOf(entries, settings);
  const {table} = ballots;
  const tally = countBallots(ballots);
  const responses = entries.map(({response}) => response);
  return {
    group,
    answers: entries.length,
    organisations: organisations(survey, responses),
    tally,
    place: placesOf(tally.order),
    spread: placeSpread(table),
    wins: [...pairwiseOf(table)],
    agreement: agreementOf(table),
    divisive: dividedItems(table),
  };
}
