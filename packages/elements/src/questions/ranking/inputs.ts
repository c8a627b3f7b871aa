import type {RankingQuestion} from '@consulta/schema';

import type {MakeRankingInput} from './ranking-input.js';

/** The ways to give a ranking other than the list, which is always there. */
export type ComparingInput = Exclude<RankingQuestion['input'], 'list' | undefined>;

/** Where they are loaded from, when a question first asks for one. */
export const COMPARING_INPUTS: {readonly [I in ComparingInput]: () => Promise<MakeRankingInput>} = {
  pairs: () => import('./comparing/pairs-input.js').then(({makePairsInput}) => makePairsInput),
  'best-worst': () => import('./comparing/best-worst-input.js').then(({makeBestWorstInput}) => makeBestWorstInput),
  points: () => import('./comparing/points-input.js').then(({makePointsInput}) => makePointsInput),
};
