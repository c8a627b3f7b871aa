import type {AnswerByType, Question, QuestionOf, QuestionType, Response, Survey} from '@consulta/schema';
import type {ReadEntry} from '@consulta/engine';

import type {QuestionResult, SummaryByType} from './contract.js';
import type {Figure} from './differences.js';

/** What one response, or one entry of a repeat, says to one question. */
export interface Said {
  readonly response: Response;
  readonly asked: boolean;
  readonly answer: AnswerByType[QuestionType] | undefined;
  /** Of a repeat: its entries. */
  readonly entries: readonly ReadEntry[];
}
/** One that answered. */
export interface Given<T extends QuestionType> extends Said {
  readonly answer: AnswerByType[T];
}
export interface SummaryContext {
  readonly survey: Survey;
  /** Whether what these people say may be shown: so many that nobody can be recognised, or everybody. */
  mayShow(isAmong: (said: Said) => boolean): boolean;
  /** Sums up a question inside this one; `undefined` for a type that asks nothing. */
  resultOf(question: Question, said: readonly Said[], isShown: boolean): QuestionResult | undefined;
}

/** All that shared code needs to know to sum up the answers to a type of question. */
export interface TypeSummary<T extends QuestionType> {
  summarise(question: QuestionOf<T>, given: readonly Given<T>[], context: SummaryContext): SummaryByType[T];
  /** For answers that say why there is none. */
  stateOf?(answer: AnswerByType[T]): 'answered' | 'notApplicable' | 'doNotKnow';
  /** Whether people can be put into groups by what they answered. */
  readonly makesGroups?: true;
  /** The numbers in which two groups are compared. */
  figures?(summary: SummaryByType[T]): readonly Figure[];
}
