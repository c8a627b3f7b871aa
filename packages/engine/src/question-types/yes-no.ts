import {type TypeBehaviour} from './type-behaviour.js';

export const yesNoBehaviour: TypeBehaviour<'yes-no'> = {
  asks: true,
  read: (_question, value) => (typeof value === 'boolean' ? value : undefined),
  isAnswered: () => true,
  problems: () => [],
  scoreValue: (_question, answer) => (answer ? 1 : 0),
  scoreRange: () => [0, 1],
};
