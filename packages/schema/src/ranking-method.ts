/** The ways in which rankings are counted together. The last three read something else than an order: see `tally`. */
export const RANKING_METHODS = [
  'borda',
  'dowdall',
  'first-preferences',
  'approval',
  'average-place',
  'copeland',
  'minimax',
  'schulze',
  'ranked-pairs',
  'kemeny',
  'instant-runoff',
  'best-worst',
  'bradley-terry',
  'points',
] as const;
export type RankingMethod = (typeof RANKING_METHODS)[number];
