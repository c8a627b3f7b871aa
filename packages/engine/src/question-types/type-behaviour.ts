import type {
  Answer,
  AnswerByType,
  Question,
  QuestionOf,
  QuestionParadata,
  QuestionType,
  Rule,
  Text,
} from '@consulta/schema';

import type {RuleData} from '../rules/rule-scope.js';
import type {Entries, Problem} from '../session/contract.js';

/** What a score makes of one answer: `unanswered` for a part that has none, `undefined` when there is no number in it. */
export type ScoreValue = number | 'not-applicable' | 'do-not-know' | 'unanswered' | undefined;

/** Circumstances of a question which are not in the question itself. */
export interface ProblemContext {
  readonly required: boolean | 'soft';
  /** What rules inside the question may look at; without it they see the question alone. */
  readonly data?: RuleData;
  /** What was chosen on the way to the answer. */
  readonly paradata?: QuestionParadata | undefined;
}

/** All that shared code needs to know of a question type. Methods are only called with questions of that type. */
export interface TypeBehaviour<T extends QuestionType = QuestionType> {
  /** Whether it asks the person something, and so counts in progress. */
  readonly asks: boolean;
  /** The value as an answer of this type; `undefined` when it is empty or of another shape. Never throws. */
  read(question: QuestionOf<T>, value: unknown): AnswerByType[T] | undefined;
  /**
   * Of an answer that another version of the question took, the part that this one can still be answered with. Without
   * it such an answer is not valid at all.
   */
  allowedPart?(question: QuestionOf<T>, answer: AnswerByType[T]): AnswerByType[T];
  /** Whether an answer says something: spaces alone do not. */
  isAnswered(question: QuestionOf<T>, answer: AnswerByType[T]): boolean;
  /** What is wrong with an answer that says something. */
  problems(question: QuestionOf<T>, answer: AnswerByType[T], context: ProblemContext): readonly Problem[];
  /** The author's words for the part that a problem names, where parts have words of their own. */
  partTitle?(question: QuestionOf<T>, part: string): Text | undefined;
  /** Ids to show in another order to each person, where the author wants that. */
  shuffled?(question: QuestionOf<T>): readonly string[] | undefined;
  /** The ids of the parts which a score counts one by one, such as the rows of a matrix. */
  scoreParts?(question: QuestionOf<T>): readonly string[];
  /** The number of an answer, or of one part of it. */
  scoreValue(question: QuestionOf<T>, answer: AnswerByType[T], part?: string): ScoreValue;
  /** The lowest and highest number an answer can have; `undefined` when there is none or no bound. */
  scoreRange(question: QuestionOf<T>): readonly [low: number, high: number] | undefined;
  /** Rules inside the question, besides those every question may have, on which its answer depends. */
  answerRules?(question: QuestionOf<T>): readonly Rule[];
  /** The same for what is wrong with the answer, on top of these. */
  rules?(question: QuestionOf<T>): readonly Rule[];
  /** For a question that nobody answers: its value, given what its rules come to. */
  compute?(question: QuestionOf<T>, valueOf: (rule: Rule) => unknown): Answer | undefined;
  /** For a question that holds others: these, whose types are loaded with it. */
  inside?(question: QuestionOf<T>): readonly Question[];
  /**
   * For a question that holds others: the answer as it counts, without what is hidden in it and with what is worked out;
   * undefined when nothing is left.
   */
  settle?(question: QuestionOf<T>, answer: AnswerByType[T], data?: RuleData): AnswerByType[T] | undefined;
  /** For a question that holds others: what was shown and chosen in the entries that count. */
  settleParadata?(
    question: QuestionOf<T>,
    answer: AnswerByType[T] | undefined,
    paradata: QuestionParadata,
    data?: RuleData,
  ): QuestionParadata | undefined;
  /** For a question that holds others: what is asked and said in each of its entries. */
  entries?(
    question: QuestionOf<T>,
    answer: AnswerByType[T] | undefined,
    data?: RuleData,
    paradata?: QuestionParadata,
  ): Entries;
}

/** For types with nothing to score in them. */
export const NOT_SCORED = {scoreValue: () => undefined, scoreRange: () => undefined} as const;
