import type {Question, QuestionType} from '@consulta/schema';

import {choiceBehaviour} from './choice.js';
import {computedBehaviour} from './computed.js';
import {consentBehaviour} from './consent.js';
import {dateBehaviour} from './date.js';
import {matrixBehaviour} from './matrix.js';
import {noteBehaviour} from './note.js';
import {numberBehaviour} from './number.js';
import {pointsBehaviour} from './points.js';
import {rankingBehaviour} from './ranking.js';
import {createRepeatBehaviour} from './repeat.js';
import {scaleBehaviour} from './scale.js';
import {textBehaviour} from './text.js';
import type {TypeBehaviour} from './type-behaviour.js';
import {yesNoBehaviour} from './yes-no.js';

/** One behaviour for every type; a type without one does not compile. */
const BEHAVIOURS: {readonly [T in QuestionType]: TypeBehaviour<T>} = {
  ranking: rankingBehaviour,
  points: pointsBehaviour,
  scale: scaleBehaviour,
  matrix: matrixBehaviour,
  choice: choiceBehaviour,
  text: textBehaviour,
  number: numberBehaviour,
  date: dateBehaviour,
  'yes-no': yesNoBehaviour,
  consent: consentBehaviour,
  repeat: createRepeatBehaviour(behaviourOf),
  note: noteBehaviour,
  computed: computedBehaviour,
};

/** The behaviour of a question's type. */
export function behaviourOf(question: Question): TypeBehaviour {
  // The map ties every type to its behaviour; TypeScript cannot follow that through the union.
  return BEHAVIOURS[question.type] as TypeBehaviour;
}
