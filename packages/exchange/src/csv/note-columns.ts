import type {Note, Question} from '@consulta/schema';

import {type Cell, VALUE_SEPARATOR} from '../question-types/answer-column.js';
import type {Column} from './column.js';

/** What may be noted beside the answer to a question, with the header's ending. */
const NOTES: readonly {
  readonly ending: string;
  readonly reading: string;
  readonly asked: (question: Question) => boolean | undefined;
  readonly cell: (note: Note) => Cell;
}[] = [
  {
    ending: 'comment',
    reading: 'comment beside the answer',
    asked: ({comment}) => comment,
    cell: ({comment}) => comment,
  },
  {
    ending: 'evidence',
    reading: `evidence as "title <address>", separated by "${VALUE_SEPARATOR}"`,
    asked: ({evidence}) => evidence,
    cell: ({evidence}) => evidence?.map(({title, url}) => `${title} <${url}>`.trim()).join(VALUE_SEPARATOR),
  },
  {ending: 'target', reading: 'the target set', asked: ({target}) => target, cell: ({target}) => target},
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

/** One column per thing that may be noted beside this question's answer. */
export function noteColumns(question: Question): Column[] {
  return NOTES.filter(({asked}) => asked(question)).map(({ending, reading, cell}) => ({
    id: `${question.id}_${ending}`,
    type: 'note',
    questionId: question.id,
    title: question.title,
    reading,
    cell: ({response}) => {
      const note = response.notes?.[question.id];
      return note && cell(note);
    },
  }));
}
