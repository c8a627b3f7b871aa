import type {CodedValue} from '../question-types/answer-column.js';

/** Answers that stand for none on the scale. */
export const WAYS_OUT = ['not-applicable', 'do-not-know'] as const;

/** Whether a code stands for such an answer. */
export function isWayOut({code}: Pick<CodedValue, 'code'>): boolean {
  return (WAYS_OUT as readonly (string | number)[]).includes(code);
}
