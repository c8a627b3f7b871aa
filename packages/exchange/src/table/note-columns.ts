import {hasChecklists, minutesOn, partTitle, statementsIn} from '@consulta/engine';
import type {Agreed, Note, Question, Text} from '@consulta/schema';

import {type Cell, type ColumnLayout, VALUE_SEPARATOR} from '../question-types/answer-column.js';
import type {Column} from './column.js';

/** Something that is noted, with the header's ending. */
interface Noted<N> {
  readonly ending: string;
  readonly reading: string;
  readonly cell: (note: N) => Cell;
  readonly isOwnWords?: true;
  readonly isNumeric?: true;
}

/** What may be noted beside the answer to a question. */
const NOTES: readonly (Noted<Note> & {readonly asked: (question: Question) => boolean | undefined})[] = [
  {
    ending: 'comment',
    reading: 'comment beside the answer',
    isOwnWords: true,
    asked: ({comment}) => comment,
    cell: ({comment}) => comment,
  },
  {
    ending: 'evidence',
    reading: `evidence as "title <address>", separated by "${VALUE_SEPARATOR}"`,
    asked: ({evidence}) => evidence,
    isOwnWords: true,
    cell: ({evidence}) => evidence?.map(({title, url}) => `${title} <${url}>`.trim()).join(VALUE_SEPARATOR),
  },
  {
    ending: 'ticked',
    reading: `what is ticked of the checklists of levels, as level/place or row/level/place, places counted from 1, separated by "${VALUE_SEPARATOR}"`,
    asked: hasChecklists,
    cell: ({ticked}) => ticked?.join(VALUE_SEPARATOR),
  },
  {
    ending: 'target',
    reading: 'the target set',
    isNumeric: true,
    asked: ({target}) => target,
    cell: ({target}) => target,
  },
  {
    ending: 'importance',
    reading: 'low, normal or high',
    asked: ({importance}) => importance,
    cell: ({importance}) => importance,
  },
  {
    ending: 'confidence',
    reading: 'low, medium or high',
    asked: ({confidence}) => confidence,
    cell: ({confidence}) => confidence,
  },
  {
    ending: 'no_opinion',
    reading: `items without an opinion, separated by "${VALUE_SEPARATOR}"`,
    asked: (question) => 'noOpinion' in question && question.noOpinion,
    cell: ({noOpinion}) => noOpinion?.join(VALUE_SEPARATOR),
  },
];

/** What the minutes of a consensus say of a value. */
const MINUTES: readonly Noted<Agreed>[] = [
  {
    ending: 'agreed_low',
    reading: 'the lowest that anybody had answered before the group agreed',
    isNumeric: true,
    cell: ({before}) => before[0],
  },
  {
    ending: 'agreed_high',
    reading: 'the highest that anybody had answered before the group agreed',
    isNumeric: true,
    cell: ({before}) => before[1],
  },
  {
    ending: 'agreed_reason',
    reading: 'why the group agreed on this value',
    isOwnWords: true,
    cell: ({reason}) => reason,
  },
  {ending: 'agreed_on', reading: 'the day on which the group agreed, YYYY-MM-DD', cell: ({date}) => date},
];

/** One column per thing that may be noted beside this question's answer; minutes, where they are asked for, row by row. */
export function noteColumns(question: Question, layout: ColumnLayout): Column[] {
  const columns = NOTES.filter(({asked}) => asked(question)).map((noted) =>
    column(question, noted, {id: question.id, noteIn: (note) => note}),
  );
  // A group agrees on numbers, and only who asks for it wants columns of its minutes beside each.
  const statements = layout.minutes === true ? statementsIn(question) : [];
  const minutes = statements.flatMap(({part}) =>
    MINUTES.map((noted) =>
      column(question, noted, {
        id: part === undefined ? question.id : `${question.id}.${part}`,
        part: partTitle(question, part),
        noteIn: (note) => minutesOn(note, part),
      }),
    ),
  );
  return [...columns, ...minutes];
}

function column<N>(
  question: Question,
  {ending, reading, isOwnWords, isNumeric, cell}: Noted<N>,
  {id, part, noteIn}: {id: string; part?: Text | undefined; noteIn: (note: Note) => N | undefined},
): Column {
  return {
    id: `${id}_${ending}`,
    type: 'note',
    questionId: question.id,
    title: question.title,
    ...(part !== undefined && {part}),
    reading,
    ...(isNumeric ? {isNumeric} : {}),
    isPrivate: isOwnWords ?? question.sensitive ?? false,
    cell: ({response}) => {
      const note = response.notes?.[question.id];
      const noted = note && noteIn(note);
      return noted && cell(noted);
    },
  };
}
