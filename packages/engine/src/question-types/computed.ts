import type {ComputedAnswer} from '@consulta/schema';

import type {TypeBehaviour} from './type-behaviour.js';

/** Nobody answers it: its value is what its formula comes to, and a number or yes/no among them can be scored. */
export const computedBehaviour: TypeBehaviour<'computed'> = {
  asks: false,
  read: () => undefined,
  isAnswered: () => true,
  problems: () => [],
  scoreValue: (_question, answer) => (typeof answer === 'string' ? undefined : Number(answer)),
  scoreRange: () => undefined,
  answerRules: (question) => [question.formula],
  compute: (question, valueOf) => asComputed(valueOf(question.formula)),
};

function asComputed(value: unknown): ComputedAnswer | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return typeof value === 'boolean' || (typeof value === 'string' && value !== '') ? value : undefined;
}
