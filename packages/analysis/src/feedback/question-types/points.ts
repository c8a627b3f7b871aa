import {spreadOf} from '../../statistics/spread.js';
import {meanFigure} from '../differences.js';
import type {Given, TypeSummary} from '../type-summary.js';

/** The points of each item per person; an item that somebody gave none has 0 of theirs. */
export const pointsSummary: TypeSummary<'points'> = {
  summarise(question, given) {
    const items = question.items
      .filter(({parent}) => parent === undefined)
      .map(({id}) => ({itemId: id, spread: spreadOf(pointsFor(id, given), {low: 0, high: question.total})}));
    return {
      type: 'points',
      total: question.total,
      items: items.sort((a, b) => (b.spread.mean ?? 0) - (a.spread.mean ?? 0)),
    };
  },
  figures: ({items, total}) => items.flatMap(({itemId, spread}) => meanFigure(itemId, spread, {low: 0, high: total})),
};

function pointsFor(itemId: string, given: readonly Given<'points'>[]): readonly number[] {
  return given.map(({answer}) => answer[itemId] ?? 0);
}
