import type {Question, QuestionType} from '@consulta/schema';

import {choiceSummary} from './question-types/choice.js';
import {computedSummary} from './question-types/computed.js';
import {consentSummary} from './question-types/consent.js';
import {dateSummary} from './question-types/date.js';
import {matrixSummary} from './question-types/matrix.js';
import {numberSummary} from './question-types/number.js';
import {pointsSummary} from './question-types/points.js';
import {rankingSummary} from './question-types/ranking.js';
import {repeatSummary} from './question-types/repeat.js';
import {scaleSummary} from './question-types/scale.js';
import {textSummary} from './question-types/text.js';
import {yesNoSummary} from './question-types/yes-no.js';
import type {TypeSummary} from './type-summary.js';

/** How the answers to each type are summed up; `undefined` for a type that asks nothing. */
const SUMMARIES: {readonly [T in QuestionType]: TypeSummary<T> | undefined} = {
  ranking: rankingSummary,
  points: pointsSummary,
  scale: scaleSummary,
  matrix: matrixSummary,
  choice: choiceSummary,
  text: textSummary,
  number: numberSummary,
  date: dateSummary,
  'yes-no': yesNoSummary,
  consent: consentSummary,
  repeat: repeatSummary,
  note: undefined,
  computed: computedSummary,
};

/** How the answers to this question are summed up. */
export function summaryOf({type}: Question): TypeSummary<QuestionType> | undefined {
  // The map ties every type to its summary; TypeScript cannot follow that through the union.
  return SUMMARIES[type] as TypeSummary<QuestionType> | undefined;
}
