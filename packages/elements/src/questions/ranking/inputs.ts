import type {RankingQuestion} from '@consulta/schema';

import type {MakeRankingInput} from './ranking-input.js';

/** The ways to give a ranking other than the list, which is always there. */
export type ComparingInput = Exclude<RankingQuestion['input'], 'list' | undefined>;

/** Where they are loaded from, when a question first asks for one. */
export const COMPARING_INPUTS: {readonly [I in ComparingInput]: () => Promise<MakeRankingInput>} = {
  pairs: async () => (await import('./comparing/pairs-input.js')).makePairsInput,
  'best-worst': async () => (await import('./comparing/best-worst-input.js')).makeBestWorstInput,
  points: async () => (await import('./comparing/points-input.js')).makePointsInput,
};
