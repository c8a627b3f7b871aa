import type {Answer} from '@consulta/schema';

import type {Member} from '../scoring/member.js';
import type {OutlinedQuestion} from './outline.js';

/** One scored part of a question as it stands. */
export type Part = Pick<Member, 'state' | 'value' | 'range' | 'scale' | 'answered'>;

/** A part of which nothing is to be seen. */
export const HIDDEN_PART: Part = {state: 'hidden', value: null, range: [0, 0], scale: [0, 0]};

/** How a part stands, given the question's visible answer. */
export function partOf(
  {question, behaviour}: OutlinedQuestion,
  part: string | undefined,
  answer: Answer | undefined,
): Part {
  const scale = behaviour.scoreRange(question);
  const value = answer === undefined ? 'unanswered' : behaviour.scoreValue(question, answer, part);
  if (typeof value === 'number')
    return {state: 'counted', value, range: [value, value], scale: scale ?? [value, value]};
  // Without a range nothing can be said of what an answer could still do.
  if (scale === undefined || value === undefined) return {...HIDDEN_PART, state: 'empty'};
  return {state: value, value: null, range: scale, scale};
}

/** Whether two states of one part come to the same. */
export function isSamePart(a: Part, b: Part): boolean {
  return a.state === b.state && a.value === b.value;
}
