import type {RankedItem, RankingAnswer, RankingQuestion} from '@consulta/schema';

import {pointsToRankWith} from '../comparing/points-to-rank-with.js';
import type {Problem} from '../session/contract.js';
import {isPlainObject} from './plain-object.js';
import {NOT_SCORED, type TypeBehaviour} from './type-behaviour.js';

export const rankingBehaviour: TypeBehaviour<'ranking'> = {
  ...NOT_SCORED,
  asks: true,
  read(_question, value) {
    if (!Array.isArray(value)) return undefined;
    const places = value.flatMap(readPlace);
    return places.length === 0 ? undefined : places;
  },
  allowedPart: (question, answer) =>
    answer.flatMap((place) => readPlace([place].flat().filter((item) => isOffered(question, item)))),
  isAnswered: (_question, answer) => answer.length > 0,
  // A sub-item stays beneath its parent, in the author's order.
  shuffled: ({shuffle, items}) =>
    shuffle === true ? items.filter(({parent}) => parent === undefined).map(({id}) => id) : undefined,
  problems(question, answer, {paradata}) {
    const {id: questionId, items, min = 0, max = Infinity} = question;
    const ranked = answer.flatMap((place) => place);
    const count = ranked.length;
    const names = ranked.map((item) => (typeof item === 'string' ? item : `other:${item.other.trim()}`));
    const problems: Problem[] = [];
    if (!ranked.every((item) => isOffered(question, item)) || new Set(names).size < count)
      problems.push({questionId, code: 'not-allowed'});
    if (names.includes('other:')) problems.push({questionId, code: 'incomplete', part: 'other'});
    if (question.ties !== true && answer.some(isTie)) problems.push({questionId, code: 'not-allowed', part: 'ties'});
    if (count < min) problems.push({questionId, code: 'too-few', values: {min, count}});
    if (count > max) problems.push({questionId, code: 'too-many', values: {max, count}});
    const most = pointsToRankWith(items.filter(({parent}) => parent === undefined).length);
    const given = Object.values(paradata?.points ?? {}).reduce((sum, points) => sum + points, 0);
    if (question.input === 'points' && given > most)
      problems.push({questionId, code: 'too-high', values: {max: most}, part: 'points'});
    return problems;
  },
};

/** A sub-item explains its parent and has no place of its own. */
function isOffered({items, ownItems}: RankingQuestion, item: RankedItem): boolean {
  if (typeof item !== 'string') return ownItems === true;
  return items.some(({id, parent}) => id === item && parent === undefined);
}

function readPlace(value: unknown): RankingAnswer {
  if (!Array.isArray(value)) return readItem(value);
  const tied = value.flatMap(readItem);
  return tied.length > 1 ? [tied] : tied;
}

function readItem(value: unknown): readonly RankedItem[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return isPlainObject(value) && typeof value['other'] === 'string' ? [{other: value['other']}] : [];
}

function isTie(place: RankingAnswer[number]): boolean {
  return Array.isArray(place) && place.length > 1;
}
