import type {AnswerByType, QuestionOf, QuestionType, Text} from '@consulta/schema';

import type {ExportOptions} from '../contract.js';

/** What stands in one cell: a number stays a number, words are words, undefined is an empty cell. */
export type Cell = string | number | undefined;

/** How the cells of questions with fixed answers are worded. */
export interface Wording {
  readonly values: 'codes' | 'labels';
  /** Languages of the labels, best first. */
  readonly languages: readonly string[];
}

/** A code that can stand in a cell, and what it means. */
export interface CodedValue {
  readonly code: string | number;
  readonly label: Text;
}

/** One column of a question's answer. */
export interface AnswerColumn<T extends QuestionType> {
  /** The header: the question's id, with `.part` for a row or an item, or `_other` for own words. */
  readonly id: string;
  /** The row or item it is about, where a question has several columns. */
  readonly part?: Text;
  readonly values?: readonly CodedValue[];
  /** How to read the cells, in English, for the codebook. */
  readonly reading?: string;
  /** A day (`YYYY-MM-DD`) or a moment (ISO 8601, UTC), which a spreadsheet has a type of its own for. */
  readonly moment?: 'day' | 'second';
  /** Its cells are numbers, or codes of ways out (`not-applicable`, `do-not-know`). */
  readonly isNumeric?: true;
  /** A cell may hold several of the values. */
  readonly isSeveral?: true;
  /** Words that a person wrote, which may say who it was. */
  readonly isOwnWords?: true;
  cell(answer: AnswerByType[T], wording: Wording): Cell;
}

/** What a type declares here: the columns of a question. */
export type ColumnsOf<T extends QuestionType> = (
  question: QuestionOf<T>,
  layout: ColumnLayout,
) => readonly AnswerColumn<T>[];

/** What may be asked of the columns of every question. */
export type ColumnLayout = Pick<ExportOptions, 'rankings' | 'minutes' | 'multiple' | 'repeats'>;

/** Between several values in one cell. Not a semicolon or a comma, which separate cells. */
export const VALUE_SEPARATOR = ' | ';

/** What a type declares here, where its answers are read in another way than as the cells of its columns. */
export type LinesOf<T extends QuestionType> = (
  question: QuestionOf<T>,
  answer: AnswerByType[T],
  languages: readonly string[],
) => readonly string[];
