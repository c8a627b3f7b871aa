import type {AnswerCounts, QuestionResult, SummaryByType} from '@consulta/analysis';
import type {Question, QuestionOf, QuestionType} from '@consulta/schema';

import type {FeedbackReading} from './feedback-reading.js';

/** A picture in words, as a picture, and as a table. */
export interface Drawn {
  /** What there is to see, in sentences. */
  readonly lead: readonly string[];
  readonly picture?: unknown;
  readonly table?: {readonly head: readonly unknown[]; readonly rows: readonly (readonly unknown[])[]};
  /** What stands beneath: texts, the questions inside. */
  readonly more?: unknown;
}
export interface DrawingContext extends FeedbackReading {
  /** Id of this drawing in the page: the same question may be drawn for two groups. */
  readonly id: string;
  readonly counts: AnswerCounts;
  /** Draws a question inside this one. */
  inside(question: Question, result: QuestionResult): unknown;
}

/** How the answers to one type of question are shown. */
export interface SummaryView<T extends QuestionType> {
  draw(question: QuestionOf<T>, summary: SummaryByType[T], context: DrawingContext): Drawn;
  /** How many digits its numbers are written with; by default one, as on a scale. */
  digits?(summary: SummaryByType[T]): number;
  /** What people are called who gave this answer, where the answers make groups. */
  groupTitle?(question: QuestionOf<T>, value: string, reading: FeedbackReading): string;
  /** What the part of a difference is called; by default nothing. */
  partTitle?(question: QuestionOf<T>, part: string, reading: FeedbackReading): string;
}
