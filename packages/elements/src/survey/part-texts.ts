import type {Asking} from '@consulta/engine';
import {repeatsAnswers, type Survey} from '@consulta/schema';

import type * as FilledText from './filled-text.js';

let late: typeof FilledText | undefined;

/** Loads what follows the answers that texts repeat, for a survey whose texts do. */
export async function loadPartTexts(survey: Survey): Promise<void> {
  if (repeatsAnswers(survey)) late ??= await import('./filled-text.js');
}

/** Draws texts of a section or of the survey, with the answers that they repeat. */
export function partTexts<P extends {readonly id: string}>(
  asking: Asking,
  part: P,
  draw: (filled: P) => unknown,
): unknown {
  return late ? late.filledText(asking, part, draw) : draw(asking.filled(part));
}
