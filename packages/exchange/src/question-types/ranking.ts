import {type RankedItem, type RankingAnswer, type RankingQuestion, textIn} from '@consulta/schema';

import {itemsAt} from '../ranking/ballot-steps.js';
import {type AnswerColumn, type ColumnsOf, VALUE_SEPARATOR} from './answer-column.js';

type Column = AnswerColumn<'ranking'>;

/** In either shape of the table; items of the person's own are in a column beside it. */
export const rankingColumns: ColumnsOf<'ranking'> = (question, {rankings}) => {
  const items = question.items.filter(({parent}) => parent === undefined);
  const columns = rankings === 'item-per-place' ? itemColumns(question.id, items) : placeColumns(question.id, items);
  return [...columns, ...(question.ownItems ? [ownColumn(question.id)] : [])];
};

/** One column per item with its place. */
function placeColumns(questionId: string, items: RankingQuestion['items']): Column[] {
  return items.map(({id, title}) => ({
    id: `${questionId}.${id}`,
    part: title,
    isNumeric: true,
    reading: 'place, 1 is best; equal places are a tie, and the places after it are skipped; empty: not ranked',
    cell: (answer) => places(answer).find(({item}) => item === id)?.place,
  }));
}

/** One column per place with the item there. Own items are not counted here: the columns would not suffice. */
function itemColumns(questionId: string, items: RankingQuestion['items']): Column[] {
  const titles = new Map(items.map(({id, title}) => [id, title]));
  const values = items.map(({id, title}) => ({code: id, label: title}));
  return items.map((_, index) => ({
    id: `${questionId}.${index + 1}`,
    values,
    isSeveral: true,
    reading: 'the item at this place among those offered; a=b is a tie, and the places after it are empty',
    cell: (answer, {values: wanted, languages}) => {
      const listed = answer.map((step) => itemsAt(step).filter((item) => typeof item === 'string' && titles.has(item)));
      const here = places(listed).flatMap(({item, place}) =>
        place === index + 1 && typeof item === 'string' ? [item] : [],
      );
      const names = here.map((id) => (wanted === 'labels' ? textIn(titles.get(id) ?? id, languages).text : id));
      return names.join('=') || undefined;
    },
  }));
}

function ownColumn(questionId: string): Column {
  return {
    id: `${questionId}_other`,
    isOwnWords: true,
    reading: 'own items, each as "place: words"',
    cell: (answer) =>
      places(answer)
        .flatMap(({item, place}) => (typeof item === 'string' ? [] : [`${place}: ${item.other}`]))
        .join(VALUE_SEPARATOR) || undefined,
  };
}

/** Each ranked item with its place: one more than the number of items before it, so a tie shares a place. */
function places(answer: RankingAnswer): {item: RankedItem; place: number}[] {
  let place = 1;
  return answer.flatMap((step) => {
    const tied = itemsAt(step);
    const placed = tied.map((item) => ({item, place}));
    place += tied.length;
    return placed;
  });
}
