import type {Question, QuestionType} from '@consulta/schema';

import type {AnswerColumn, ColumnLayout, ColumnsOf} from './answer-column.js';
import {choiceColumns} from './choice.js';
import {computedColumns} from './computed.js';
import {consentColumns} from './consent.js';
import {dateColumns} from './date.js';
import {matrixColumns} from './matrix.js';
import {noteColumns} from './note.js';
import {numberColumns} from './number.js';
import {pointsColumns} from './points.js';
import {rankingColumns} from './ranking.js';
import {repeatColumns} from './repeat.js';
import {scaleColumns} from './scale.js';
import {textColumns} from './text.js';
import {yesNoColumns} from './yes-no.js';

/** Every question type with its columns; a type that is missing here does not compile. */
const COLUMNS: {readonly [T in QuestionType]: ColumnsOf<T>} = {
  choice: choiceColumns,
  computed: computedColumns,
  consent: consentColumns,
  date: dateColumns,
  matrix: matrixColumns,
  note: noteColumns,
  number: numberColumns,
  points: pointsColumns,
  ranking: rankingColumns,
  repeat: repeatColumns,
  scale: scaleColumns,
  text: textColumns,
  'yes-no': yesNoColumns,
};

/** The columns of a question's answer. The map pairs each type with its own question and answer shapes. */
export function answerColumns(question: Question, layout: ColumnLayout = {}): readonly AnswerColumn<QuestionType>[] {
  const columns: unknown = COLUMNS[question.type];
  type Columns = (question: Question, layout: ColumnLayout) => readonly AnswerColumn<QuestionType>[];
  return (columns as Columns)(question, layout);
}
