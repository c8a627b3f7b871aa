import type {RepeatQuestion} from '@consulta/schema';

import type {Given, Said, TypeSummary} from '../type-summary.js';
import {numbersSummary} from './number.js';

/** How many entries people made, and the questions inside with the entries of all people together. */
export const repeatSummary: TypeSummary<'repeat'> = {
  summarise: (question, given, {mayShow, resultOf}) => ({
    type: 'repeat',
    entries: numbersSummary(given.map(({entries}) => entries.length)),
    questions: question.questions.flatMap(
      (inner) =>
        resultOf(
          inner,
          pooled(given, inner),
          mayShow(({entries}) => entries.some((entry) => entry.get(inner.id) !== undefined)),
        ) ?? [],
    ),
  }),
};

/** What every entry of every person says to one question inside. */
function pooled(given: readonly Given<'repeat'>[], {id}: RepeatQuestion['questions'][number]): readonly Said[] {
  return given.flatMap(({response, entries}) =>
    entries.map((entry) => ({response, asked: entry.has(id), answer: entry.get(id), entries: []})),
  );
}
