import type {ChoiceAnswer, Chosen} from '@consulta/schema';

import {countedTexts} from '../../responses/counted-texts.js';
import {counted, timesOf} from '../counted.js';
import type {TypeSummary} from '../type-summary.js';

/** Options with counts; where several may be chosen, the share is of those who answered, and shares add up to more. */
export const choiceSummary: TypeSummary<'choice'> = {
  makesGroups: true,
  summarise(question, given) {
    const chosen = given.map(({answer}) => listOf(answer));
    const times = timesOf(chosen.flatMap((list) => [...new Set(list.map(idOf))]));
    const known = [
      ...(question.options ?? []).map(({id}) => id),
      ...(question.other ? ['other'] : []),
      ...(question.none ? ['none'] : []),
    ];
    // Countries, and options that another version had.
    const more = [...times.keys()]
      .filter((id) => !known.includes(id))
      .sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0) || (a < b ? -1 : 1));
    return {
      type: 'choice',
      multiple: question.multiple === true,
      options: [...known, ...more].map((id) => ({id, ...counted(times.get(id) ?? 0, given.length)})),
      ownTexts: countedTexts(chosen.map((list) => list.flatMap((one) => (typeof one === 'string' ? [] : [one.other])))),
    };
  },
  figures: ({options, multiple}) =>
    options.map(({id, count, of}) => ({measure: 'share', part: id, of: {count, of}, oneOfAll: !multiple})),
};

function listOf(answer: ChoiceAnswer): readonly Chosen[] {
  return Array.isArray(answer) ? (answer as readonly Chosen[]) : [answer as Chosen];
}

function idOf(chosen: Chosen): string {
  return typeof chosen === 'string' ? chosen : 'other';
}
