/** Whether a value has the structure of an answer to a question of one type; not whether it is allowed. */
export type AnswerCheck<Q> = (question: Q, answer: unknown) => boolean;

/** An object that is no list. */
export function isRecord(value: unknown): value is {readonly [key: string]: unknown} {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
