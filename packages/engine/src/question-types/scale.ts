import {isOnScale, readScaleAnswer, scaleScoreRange, scaleScoreValue} from './scale-answer.js';
import type {TypeBehaviour} from './type-behaviour.js';

export const scaleBehaviour: TypeBehaviour<'scale'> = {
  asks: true,
  read: (_question, value) => readScaleAnswer(value),
  isAnswered: () => true,
  problems: (question, answer) => (isOnScale(question, answer) ? [] : [{questionId: question.id, code: 'not-allowed'}]),
  scoreValue: scaleScoreValue,
  scoreRange: scaleScoreRange,
};
