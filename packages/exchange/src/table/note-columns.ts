import {hasChecklists, statementsIn} from '@consulta/engine';
import type {Note, Question} from '@consulta/schema';

import {type Cell, type ColumnLayout, VALUE_SEPARATOR} from '../question-types/answer-column.js';
import type {Column} from './column.js';

/** What may be noted beside the answer to a question, with the header's ending. */
const NOTES: readonly {
  readonly ending: string;
  readonly reading: string;
  readonly asked: (question: Question, layout: ColumnLayout) => boolean | undefined;
  readonly cell: (note: Note) => Cell;
  readonly isOwnWords?: true;
  readonly isNumeric?: true;
}[] = [
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
  {
    ending: 'agreed_low',
    reading: 'the lowest that anybody had answered before the group agreed',
    asked: hasMinutes,
    isNumeric: true,
    cell: ({agreed}) => agreed?.before[0],
  },
  {
    ending: 'agreed_high',
    reading: 'the highest that anybody had answered before the group agreed',
    asked: hasMinutes,
    isNumeric: true,
    cell: ({agreed}) => agreed?.before[1],
  },
  {
    ending: 'agreed_reason',
    reading: 'why the group agreed on this value',
    asked: hasMinutes,
    isOwnWords: true,
    cell: ({agreed}) => agreed?.reason,
  },
  {
    ending: 'agreed_on',
    reading: 'the day on which the group agreed, YYYY-MM-DD',
    asked: hasMinutes,
    cell: ({agreed}) => agreed?.date,
  },
];

/** A group agrees on numbers, and only who asks for it wants a column of its minutes beside each. */
function hasMinutes(question: Question, {minutes}: ColumnLayout): boolean {
  return minutes === true && statementsIn(question).length > 0;
}

/** One column per thing that may be noted beside this question's answer. */
export function noteColumns(question: Question, layout: ColumnLayout): Column[] {
  return NOTES.filter(({asked}) => asked(question, layout)).map(({ending, reading, isOwnWords, isNumeric, cell}) => ({
    id: `${question.id}_${ending}`,
    type: 'note',
    questionId: question.id,
    title: question.title,
    reading,
    ...(isNumeric ? {isNumeric} : {}),
    isPrivate: isOwnWords ?? question.sensitive ?? false,
    cell: ({response}) => {
      const note = response.notes?.[question.id];
      return note && cell(note);
    },
  }));
}
