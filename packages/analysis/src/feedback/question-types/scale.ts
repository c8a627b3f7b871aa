import {netPromoterScore, promoterInterval} from '../../statistics/net-promoter.js';
import type {LevelsSummary, PromoterSummary} from '../contract.js';
import {type Figure, meanFigure} from '../differences.js';
import {endsOf, levelsSummary, stateOfScale} from '../levels.js';
import type {TypeSummary} from '../type-summary.js';

/** Levels with counts, mean and median; a question of recommending has its score as well. */
export const scaleSummary: TypeSummary<'scale'> = {
  summarise(question, given) {
    const summary = levelsSummary(
      question,
      given.map(({answer}) => answer),
    );
    return {type: 'scale', ...summary, ...(question.display === 'nps' ? {promoters: promotersOf(summary)} : {})};
  },
  stateOf: stateOfScale,
  figures: ({levels, spread, promoters}): readonly Figure[] =>
    promoters
      ? [
          {
            measure: 'promoters',
            part: undefined,
            of: {promoters: promoters.promoters, detractors: promoters.detractors, of: spread.n},
          },
        ]
      : meanFigure(undefined, spread, endsOf({levels})),
};

/** From 9 on people promote, up to 6 they advise against it. */
function promotersOf({levels, spread}: LevelsSummary): PromoterSummary {
  const within = (low: number, high: number) =>
    levels.reduce((sum, {value, count}) => (value >= low && value <= high ? sum + count : sum), 0);
  const [promoters, detractors] = [within(9, Infinity), within(-Infinity, 6)];
  const figures = {promoters, detractors, of: spread.n};
  return {
    promoters,
    passives: spread.n - promoters - detractors,
    detractors,
    score: netPromoterScore(figures),
    interval: promoterInterval(figures),
  };
}
