import * as z from 'zod/mini';

import type {ChoiceAnswer} from './question-types/choice.js';
import type {ComputedAnswer} from './question-types/computed.js';
import type {ConsentAnswer} from './question-types/consent.js';
import type {DateAnswer} from './question-types/date.js';
import type {MatrixAnswer} from './question-types/matrix.js';
import type {NumberAnswer} from './question-types/number.js';
import type {PointsAnswer} from './question-types/points.js';
import type {RankingAnswer} from './question-types/ranking.js';
import {type RepeatAnswer, repeatQuestion, simpleQuestions} from './question-types/repeat.js';
import type {ScaleAnswer} from './question-types/scale.js';
import type {TextAnswer} from './question-types/text.js';
import type {YesNoAnswer} from './question-types/yes-no.js';

export const question = z.discriminatedUnion('type', [...simpleQuestions, repeatQuestion]);

export type Question = z.infer<typeof question>;
export type QuestionType = Question['type'];
/** The question shape of one type: `QuestionOf<'scale'>`. */
export type QuestionOf<T extends QuestionType> = Extract<Question, {type: T}>;

/** What an answer to each type looks like. Unanswered is the absence of the key. */
export interface AnswerByType {
  ranking: RankingAnswer;
  points: PointsAnswer;
  scale: ScaleAnswer;
  matrix: MatrixAnswer;
  choice: ChoiceAnswer;
  text: TextAnswer;
  number: NumberAnswer;
  date: DateAnswer;
  'yes-no': YesNoAnswer;
  consent: ConsentAnswer;
  repeat: RepeatAnswer;
  note: never;
  computed: ComputedAnswer;
}
export type Answer = AnswerByType[QuestionType];
export type Answers = {readonly [questionId: string]: Answer};
