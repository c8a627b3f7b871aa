import type {MatrixAnswer, MatrixQuestion, ScaleAnswer} from '@consulta/schema';

import {scaleAnswerIn} from '../scale/scale-options.js';

export type MatrixRow = MatrixQuestion['rows'][number];

/** The answers by row; what has not the shape of one is left out. */
export function rowAnswers(value: unknown): ReadonlyMap<string, ScaleAnswer> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map(Object.entries(value).filter((entry): entry is [string, ScaleAnswer] => isAnswer(entry[1])));
}

function isAnswer(value: unknown): boolean {
  return Number.isFinite(value) || value === 'not-applicable' || value === 'do-not-know';
}

/** The answers with another one for a row, or with none for it; null when no row has an answer. */
export function withRow(value: unknown, id: string, answer: ScaleAnswer | null): MatrixAnswer | null {
  const answers = new Map(rowAnswers(value));
  if (answer === null) answers.delete(id);
  else answers.set(id, answer);
  return answers.size > 0 ? Object.fromEntries(answers) : null;
}

/** `value="venue=3 food=not-applicable"` */
export function answersInMarkup(text: string): MatrixAnswer | null {
  const entries = text.split(/\s+/).map((entry) => entry.split('='));
  const answers = entries.flatMap(([id = '', answer = '']) => {
    const read = scaleAnswerIn(answer);
    return id === '' || read === null ? [] : [[id, read] as const];
  });
  return answers.length > 0 ? Object.fromEntries(answers) : null;
}

/** The rows of an element's `<data>` children. */
export function rowsInMarkup(host: Element): MatrixRow[] {
  return [...host.querySelectorAll('data')]
    .map(({value: id, textContent, title}) => ({id, title: textContent.trim(), description: title || undefined}))
    .filter(({id}) => id !== '');
}
