import type {Answer, Question, QuestionOf, QuestionType} from './question.js';
import type {AnswerCheck} from './question-types/answer-check.js';
import {isChoiceAnswer} from './question-types/choice.js';
import {isComputedAnswer} from './question-types/computed.js';
import {isConsentAnswer} from './question-types/consent.js';
import {isDateAnswer} from './question-types/date.js';
import {isMatrixAnswer} from './question-types/matrix.js';
import {isNumberAnswer} from './question-types/number.js';
import {isPointsAnswer} from './question-types/points.js';
import {isRankingAnswer} from './question-types/ranking.js';
import {isRepeatAnswer} from './question-types/repeat.js';
import {isScaleAnswer} from './question-types/scale.js';
import {isTextAnswer} from './question-types/text.js';
import {isYesNoAnswer} from './question-types/yes-no.js';

const checks: {readonly [T in QuestionType]: AnswerCheck<QuestionOf<T>>} = {
  ranking: isRankingAnswer,
  points: isPointsAnswer,
  scale: isScaleAnswer,
  matrix: isMatrixAnswer,
  choice: isChoiceAnswer,
  text: isTextAnswer,
  number: isNumberAnswer,
  date: isDateAnswer,
  'yes-no': isYesNoAnswer,
  consent: isConsentAnswer,
  repeat: (question, answer) => isRepeatAnswer(question, answer, checkAnswer),
  note: () => false,
  computed: isComputedAnswer,
};

/**
 * True when a value has the structure of an answer to this question's type. Whether the answer is allowed, such as
 * a number that is one of the levels, is for the engine to say.
 */
export function checkAnswer(question: Question, answer: unknown): answer is Answer {
  const check = checks[question.type] as AnswerCheck<Question>;
  return check(question, answer);
}
