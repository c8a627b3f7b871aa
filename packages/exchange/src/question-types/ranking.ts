import type {RankedItem, RankingAnswer} from '@consulta/schema';

import {type AnswerColumn, type ColumnsOf, VALUE_SEPARATOR} from './answer-column.js';

/** Each ranked item with its place: one more than the number of items before it, so a tie shares a place. */
function places(answer: RankingAnswer): {item: RankedItem; place: number}[] {
  let place = 1;
  return answer.flatMap((step) => {
    const tied: readonly RankedItem[] = isTie(step) ? step : [step];
    const placed = tied.map((item) => ({item, place}));
    place += tied.length;
    return placed;
  });
}

function isTie(step: RankingAnswer[number]): step is readonly RankedItem[] {
  return Array.isArray(step);
}

/** One column per item with its place, and one for items of the person's own. */
export const rankingColumns: ColumnsOf<'ranking'> = (question) => {
  const items = question.items.filter(({parent}) => parent === undefined);
  const own: AnswerColumn<'ranking'> = {
    id: `${question.id}_other`,
    reading: 'own items, each as "place: words"',
    cell: (answer) =>
      places(answer)
        .flatMap(({item, place}) => (typeof item === 'string' ? [] : [`${place}: ${item.other}`]))
        .join(VALUE_SEPARATOR) || undefined,
  };
  return [
    ...items.map(({id, title}): AnswerColumn<'ranking'> => ({
      id: `${question.id}.${id}`,
      part: title,
      reading: 'place, 1 is best; equal places are a tie, and the places after it are skipped; empty: not ranked',
      cell: (answer) => places(answer).find(({item}) => item === id)?.place,
    })),
    ...(question.ownItems ? [own] : []),
  ];
};
