import type {Question} from '@consulta/schema';

import {loadedBehaviours} from './loaded-behaviours.js';
import {viewOf} from './registry.js';

/**
 * Loads the controls of these questions, and of those inside them, and how their answers are judged, and no others;
 * undefined when all are there.
 */
export function loadControlsOf(questions: readonly Question[]): Promise<unknown> | undefined {
  const inside = questions.flatMap((question) => viewOf(question)?.inside?.(question) ?? []);
  const missing = new Map([...questions, ...inside].map((question) => [question.type, viewOf(question)]));
  for (const type of loadedBehaviours.keys()) missing.delete(type);
  if (missing.size === 0) return undefined;
  return Promise.all(
    [...missing].map(async ([type, view]) => {
      if (view) loadedBehaviours.set(type, (await view.load()).behaviour);
    }),
  );
}
