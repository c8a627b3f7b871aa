import type {NumberQuestion} from '@consulta/schema';

import type {Problem} from '../session/contract.js';
import type {TypeBehaviour} from './type-behaviour.js';

export const numberBehaviour: TypeBehaviour<'number'> = {
  asks: true,
  read: (_question, value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
  isAnswered: () => true,
  problems(question, answer) {
    const {id: questionId, min, max, step} = question;
    const problems: Problem[] = [];
    if (min !== undefined && answer < min) problems.push({questionId, code: 'too-low', values: {min}});
    if (max !== undefined && answer > max) problems.push({questionId, code: 'too-high', values: {max}});
    if (step !== undefined && step > 0 && !isStep(answer - (min ?? 0), step))
      problems.push({questionId, code: 'step', values: {step, ...nearestSteps(question, answer, step)}});
    return problems;
  },
  scoreValue: (_question, answer) => answer,
  scoreRange: ({min, max}) => (min === undefined || max === undefined ? undefined : [min, max]),
};

/** 0.3 is three steps of 0.1, although 0.3 / 0.1 is not quite 3 in binary. */
function isStep(distance: number, step: number): boolean {
  const steps = distance / step;
  return Math.abs(steps - Math.round(steps)) <= 1e-9 * Math.max(1, Math.abs(steps));
}

/** The numbers on both sides that would be right, as far as they are within the bounds. */
function nearestSteps({min, max = Infinity}: NumberQuestion, answer: number, step: number): Problem['values'] {
  const from = min ?? 0;
  // What binary leaves over far behind the point is no part of the number.
  const at = (steps: number): number => Number((from + steps * step).toPrecision(12));
  const below = at(Math.floor((answer - from) / step));
  const above = at(Math.floor((answer - from) / step) + 1);
  return {
    ...(below >= (min ?? -Infinity) && below <= max && {below}),
    ...(above <= max && above >= (min ?? -Infinity) && {above}),
  };
}
