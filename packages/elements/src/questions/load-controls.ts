import type {Question} from '@consulta/schema';

import {viewOf} from './registry.js';

/** Loads the controls of these questions, and of those inside them, and no others; undefined when all are there. */
export function loadControlsOf(questions: readonly Question[]): Promise<unknown> | undefined {
  const inside = questions.flatMap((question) => viewOf(question)?.inside?.(question) ?? []);
  const views = new Set([...questions, ...inside].map(viewOf).filter((view) => view !== undefined));
  const missing = [...views].filter(({tag}) => !customElements.get(tag));
  return missing.length > 0 ? Promise.all(missing.map((view) => view.load())) : undefined;
}
