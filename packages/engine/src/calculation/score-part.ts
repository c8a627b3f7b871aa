import type {CalculationParts} from './calculation-parts.js';
import {ScoreKeeper} from './score-keeper.js';

/** The part of a calculation that keeps scores. */
export const keepScores: NonNullable<CalculationParts['scores']> = (survey, outline, note) =>
  new ScoreKeeper(survey, outline, note);
