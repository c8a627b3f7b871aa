import {NOT_SCORED, type TypeBehaviour} from './type-behaviour.js';

/** A refusal is an answer; where consent is required it is not enough. */
export const consentBehaviour: TypeBehaviour<'consent'> = {
  ...NOT_SCORED,
  asks: true,
  read: (_question, value) => (typeof value === 'boolean' ? value : undefined),
  isAnswered: () => true,
  problems(question, answer, {required}) {
    if (answer || required === false) return [];
    return [{questionId: question.id, code: required === 'soft' ? 'required-soft' : 'required'}];
  },
};
