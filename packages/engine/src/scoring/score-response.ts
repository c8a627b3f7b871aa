import type {Answer, Notes, Scores, Survey} from '@consulta/schema';

import {Calculation} from '../calculation/calculation.js';
import type {NodeKind} from '../calculation/graph.js';
import {isPlainObject} from '../question-types/plain-object.js';
import type {ScoreExplanation} from '../session/contract.js';
import {readNote} from '../session/read-note.js';
import {UnknownIdError} from '../session/unknown-id-error.js';

/** What of a response its scores follow from. */
export interface ScoredResponse {
  /** Read as they come: what has not the shape of an answer to its question counts as unanswered. */
  readonly answers: {readonly [questionId: string]: unknown};
  readonly notes?: Notes;
  /** For rules that ask for the language; default is the survey's first. */
  readonly language?: string;
  readonly group?: string;
  readonly form?: 'short';
}

/** Every score of one response. */
export function scoreResponse(survey: Survey, response: ScoredResponse): Scores {
  const calculation = calculate(survey, response);
  const scores = (survey.scores ?? []).flatMap(({id}) => {
    const score = calculation.score(id);
    return score === undefined ? [] : [[id, score] as const];
  });
  return Object.fromEntries(scores);
}

/** The arithmetic behind one score of one response. */
export function explainScore(survey: Survey, response: ScoredResponse, scoreId: string): ScoreExplanation {
  const explanation = calculate(survey, response).explain(scoreId);
  if (explanation === undefined) throw new UnknownIdError('score', scoreId, survey.scores?.map(({id}) => id) ?? []);
  return explanation;
}

const NOT_NEEDED: ReadonlySet<NodeKind> = new Set(['required', 'problems']);

function calculate(survey: Survey, {answers, notes, language, group, form}: ScoredResponse): Calculation {
  const calculation: Calculation = new Calculation(survey, {
    language: language ?? survey.languages[0] ?? 'en',
    group,
    form,
    answer: (id): Answer | undefined => {
      const outlined = calculation.outline.questions.get(id);
      if (outlined === undefined || !isPlainObject(answers) || !Object.hasOwn(answers, id)) return undefined;
      return outlined.behaviour.read(outlined.question, answers[id]);
    },
    note: (id) => (isPlainObject(notes) && Object.hasOwn(notes, id) ? readNote(notes[id]) : undefined),
  });
  calculation.start(NOT_NEEDED);
  return calculation;
}
