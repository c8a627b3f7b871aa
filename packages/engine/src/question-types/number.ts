import type {Problem} from '../session/contract.js';
import type {TypeBehaviour} from './type-behaviour.js';

export const numberBehaviour: TypeBehaviour<'number'> = {
  asks: true,
  read: (_question, value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
  isAnswered: () => true,
  problems({id: questionId, min, max, step}, answer) {
    const problems: Problem[] = [];
    if (min !== undefined && answer < min) problems.push({questionId, code: 'too-low', values: {min}});
    if (max !== undefined && answer > max) problems.push({questionId, code: 'too-high', values: {max}});
    if (step !== undefined && step > 0 && !isStep(answer - (min ?? 0), step))
      problems.push({questionId, code: 'not-allowed', values: {step}});
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
