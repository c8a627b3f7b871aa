import type {SessionOptions, SurveySession} from '@consulta/engine';
import type {Draft} from '@consulta/schema';

import type {VisitOptions} from './visit-host.js';

/** What somebody at a shared device chose before the questions. */
export interface Seat {
  /** The group that is written into the response. */
  readonly group?: string;
  /** The question that asks for the group, and the option chosen: an answer like any other. */
  readonly answer?: {readonly questionId: string; readonly option: string};
}
/** How a session begins. */
export interface SessionStart {
  readonly draft: Draft | undefined;
  readonly options: VisitOptions;
  readonly seat: Seat;
  readonly language: string;
}

/** Begins a session with unfinished answers, or anew. */
export function beginSession(
  createSession: (options: SessionOptions) => SurveySession,
  {draft, options, seat, language}: SessionStart,
): SurveySession {
  const {kiosk, clock} = options;
  const now = (): number => clock.now();
  const {form} = draft ?? options;
  // On a shared device unfinished answers stay in the group in which they were begun.
  const group = kiosk && draft ? undefined : (options.group ?? seat.group);
  const session = createSession({language, draft, group, form, now, mode: kiosk ? 'kiosk' : undefined});
  if (!draft && seat.answer) session.answer(seat.answer.questionId, seat.answer.option);
  return session;
}
