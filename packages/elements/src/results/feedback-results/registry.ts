import type {Question, QuestionType} from '@consulta/schema';

import {choiceView} from './question-types/choice.js';
import {computedView} from './question-types/computed.js';
import {consentView} from './question-types/consent.js';
import {dateView} from './question-types/date.js';
import {matrixView} from './question-types/matrix.js';
import {numberView} from './question-types/number.js';
import {pointsView} from './question-types/points.js';
import {rankingView} from './question-types/ranking.js';
import {repeatView} from './question-types/repeat.js';
import {scaleView} from './question-types/scale.js';
import {textView} from './question-types/text.js';
import {yesNoView} from './question-types/yes-no.js';
import type {SummaryView} from './summary-view.js';

/** How the answers to each type are shown; a note has none. */
const VIEWS: {readonly [T in QuestionType]: SummaryView<T>} = {
  ranking: rankingView,
  points: pointsView,
  scale: scaleView,
  matrix: matrixView,
  choice: choiceView,
  text: textView,
  number: numberView,
  date: dateView,
  'yes-no': yesNoView,
  consent: consentView,
  repeat: repeatView,
  note: {draw: () => ({lead: []})},
  computed: computedView,
};

/** How the answers to this question are shown. */
export function viewOf({type}: Question): SummaryView<QuestionType> {
  // The map ties every type to its view; TypeScript cannot follow that through the union.
  return VIEWS[type] as SummaryView<QuestionType>;
}
