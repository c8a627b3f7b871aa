import type {Problem} from '../session/contract.js';
import {isPlainObject} from './plain-object.js';
import {NOT_SCORED, type TypeBehaviour} from './type-behaviour.js';

/** Points are shared out in full; an item that is not named gets none. */
export const pointsBehaviour: TypeBehaviour<'points'> = {
  ...NOT_SCORED,
  asks: true,
  partTitle: (question, part) => question.items.find(({id}) => id === part)?.title,
  read(_question, value) {
    if (!isPlainObject(value)) return undefined;
    const given = Object.entries(value).filter((entry): entry is [string, number] => Number.isFinite(entry[1]));
    return given.length === 0 ? undefined : Object.fromEntries(given);
  },
  allowedPart: ({items}, answer) =>
    Object.fromEntries(Object.entries(answer).filter(([item]) => items.some(({id}) => id === item))),
  isAnswered: (_question, answer) => Object.keys(answer).length > 0,
  problems({id: questionId, items, total}, answer) {
    const known = new Set(items.map(({id}) => id));
    const given = Object.entries(answer);
    const problems = given.flatMap(([part, points]): Problem[] => {
      if (!known.has(part)) return [{questionId, code: 'not-allowed', part}];
      return points < 0 ? [{questionId, code: 'too-low', values: {min: 0}, part}] : [];
    });
    const sum = given.reduce((points, [, more]) => points + more, 0);
    if (Math.abs(sum - total) > 1e-9 * Math.max(1, Math.abs(total)))
      problems.push({questionId, code: 'total', values: {total, sum}});
    return problems;
  },
};
