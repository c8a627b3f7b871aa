import type {RankedItem, RankingAnswer} from '@consulta/schema';

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
  isAnswered: (_question, answer) => answer.length > 0,
  problems(question, answer, {paradata}) {
    const {id: questionId, items, min = 0, max = Infinity} = question;
    const ranked = answer.flatMap((place) => place);
    const count = ranked.length;
    // A sub-item explains its parent and has no place of its own.
    const known = new Set(items.filter(({parent}) => parent === undefined).map(({id}) => id));
    const names = ranked.map((item) => (typeof item === 'string' ? item : `other:${item.other.trim()}`));
    const isOffered = (item: RankedItem): boolean =>
      typeof item === 'string' ? known.has(item) : question.ownItems === true;
    const problems: Problem[] = [];
    if (!ranked.every(isOffered) || new Set(names).size < count) problems.push({questionId, code: 'not-allowed'});
    if (names.includes('other:')) problems.push({questionId, code: 'incomplete', part: 'other'});
    if (question.ties !== true && answer.some(isTie)) problems.push({questionId, code: 'not-allowed', part: 'ties'});
    if (count < min) problems.push({questionId, code: 'too-few', values: {min, count}});
    if (count > max) problems.push({questionId, code: 'too-many', values: {max, count}});
    const most = pointsToRankWith(known.size);
    const given = Object.values(paradata?.points ?? {}).reduce((sum, points) => sum + points, 0);
    if (question.input === 'points' && given > most)
      problems.push({questionId, code: 'too-high', values: {max: most}, part: 'points'});
    return problems;
  },
};

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
