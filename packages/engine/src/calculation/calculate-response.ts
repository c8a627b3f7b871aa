import type {Answer, Notes, Survey} from '@consulta/schema';

import {isPlainObject} from '../question-types/plain-object.js';
import {readNote} from '../session/read-note.js';
import {ALL_PARTS} from './all-parts.js';
import {Calculation, type CalculationInput} from './calculation.js';
import type {CalculationParts} from './calculation-parts.js';
import type {NodeKind} from './graph.js';

/** What of a response its scores, and what was asked, follow from. */
export interface ScoredResponse {
  /** Read as they come: what has not the shape of an answer to its question counts as unanswered. */
  readonly answers: {readonly [questionId: string]: unknown};
  readonly notes?: Notes;
  /** For rules that ask for the language; default is the survey's first. */
  readonly language?: string;
  readonly group?: string;
  readonly form?: 'short';
}

/** What a finished response needs no more. */
const NOT_NEEDED: ReadonlySet<NodeKind> = new Set(['required', 'problems']);

/** Works out what follows from a stored response. */
export function calculateResponse(
  survey: Survey,
  {answers, notes, language, group, form}: ScoredResponse,
  without: ReadonlySet<NodeKind> = NOT_NEEDED,
  parts: CalculationParts = ALL_PARTS,
): Calculation {
  const input: CalculationInput = {
    language: language ?? survey.languages[0] ?? 'en',
    group,
    form,
    answer: (id): Answer | undefined => {
      const outlined = calculation.outline.questions.get(id);
      if (outlined === undefined || !isPlainObject(answers) || !Object.hasOwn(answers, id)) return undefined;
      return outlined.behaviour.read(outlined.question, answers[id]);
    },
    note: (id) => (isPlainObject(notes) && Object.hasOwn(notes, id) ? readNote(notes[id]) : undefined),
  };
  const calculation = new Calculation(survey, input, parts);
  calculation.start(without);
  return calculation;
}
