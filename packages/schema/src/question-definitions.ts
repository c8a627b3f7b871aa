import type {QuestionOf, QuestionType} from './question.js';
import type {QuestionDefinition} from './question-definition.js';
import {choiceDefinition} from './question-types/choice.js';
import {computedDefinition} from './question-types/computed.js';
import {dateDefinition} from './question-types/date.js';
import {matrixDefinition} from './question-types/matrix.js';
import {numberDefinition} from './question-types/number.js';
import {pointsDefinition} from './question-types/points.js';
import {rankingDefinition} from './question-types/ranking.js';
import {repeatDefinition} from './question-types/repeat.js';
import {scaleDefinition} from './question-types/scale.js';
import {textDefinition} from './question-types/text.js';

const definitions: {readonly [T in QuestionType]: QuestionDefinition<QuestionOf<T>>} = {
  ranking: rankingDefinition,
  points: pointsDefinition,
  scale: scaleDefinition,
  matrix: matrixDefinition,
  choice: choiceDefinition,
  text: textDefinition,
  number: numberDefinition,
  date: dateDefinition,
  'yes-no': {},
  consent: {},
  repeat: repeatDefinition,
  note: {},
  computed: computedDefinition,
};

/** What the type of this question declares. */
export function definitionOf<T extends QuestionType>(question: QuestionOf<T>): QuestionDefinition<QuestionOf<T>> {
  return definitions[question.type];
}
