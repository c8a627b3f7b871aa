import type {Survey} from '@consulta/schema';

import {ALL_PARTS} from './all-parts.js';
import {calculateResponse, type ScoredResponse} from './calculate-response.js';
import type {Calculation} from './calculation.js';
import {ScoreKeeper} from './score-keeper.js';

/** What follows from a response, with what its scores are made of. */
export interface ScoredCalculation {
  readonly calculation: Calculation;
  readonly scores: ScoreKeeper;
}

/** Works out a stored response for somebody who asks what lies behind its scores. */
export function scoredCalculation(survey: Survey, response: ScoredResponse): ScoredCalculation {
  const kept: ScoreKeeper[] = [];
  const calculation = calculateResponse(survey, response, undefined, {
    ...ALL_PARTS,
    scores(...given) {
      const keeper = new ScoreKeeper(...given);
      kept.push(keeper);
      return keeper;
    },
  });
  const scores = kept[0] ?? new ScoreKeeper(survey, calculation.outline, () => undefined);
  return {calculation, scores};
}
