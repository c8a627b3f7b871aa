import type {QuestionType, Response, Scores, Text} from '@consulta/schema';

import type {AnswerColumn, Cell, CodedValue, Wording} from '../question-types/answer-column.js';

/** One response on its way into cells. */
export interface Row {
  /** Its place among the rows, from 1. */
  readonly number: number;
  readonly response: Response;
  readonly scores: Scores;
  readonly wording: Wording;
}

/** A column of the table, with all that the codebook says about it. */
export interface Column {
  readonly id: string;
  /** A question's type, or `response`, `note` or `score`. */
  readonly type: string;
  readonly questionId?: string;
  readonly section?: Text;
  readonly title: Text;
  /** The row or item it is about. */
  readonly part?: Text;
  readonly values?: readonly CodedValue[];
  /** How to read the cells, in English. */
  readonly reading?: string;
  readonly moment?: AnswerColumn<QuestionType>['moment'];
  readonly isNumeric?: true;
  readonly isSeveral?: true;
  /** Says who it was, or may: left out of what is published. */
  readonly isPrivate?: boolean;
  readonly required?: boolean | 'soft' | 'if';
  readonly sensitive?: boolean;
  cell(row: Row): Cell;
}
