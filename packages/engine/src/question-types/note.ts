import {NOT_SCORED, type TypeBehaviour} from './type-behaviour.js';

/** Words between questions: there is nothing to answer. */
export const noteBehaviour: TypeBehaviour<'note'> = {
  ...NOT_SCORED,
  asks: false,
  read: () => undefined,
  isAnswered: () => false,
  problems: () => [],
};
