import {spreadOf} from '../../statistics/spread.js';
import {meanFigure} from '../differences.js';
import type {TypeSummary} from '../type-summary.js';

/** The points of each item per person; an item that somebody gave none has 0 of theirs. */
export const pointsSummary: TypeSummary<'points'> = {
  summarise(question, given) {
    const items = question.items
      .filter(({parent}) => parent === undefined)
      .map(({id}) => ({itemId: id, spread: spreadOf(given.map(({answer}) => answer[id] ?? 0))}));
    return {
      type: 'points',
      total: question.total,
      items: items.sort((a, b) => (b.spread.mean ?? 0) - (a.spread.mean ?? 0)),
    };
  },
  figures: ({items}) => items.flatMap(({itemId, spread}) => meanFigure(itemId, spread)),
};
