import type {Asking, FirstAnswers, SurveySession} from '@consulta/engine';
import type {Response, Survey} from '@consulta/schema';

import type {ConsultaError} from '../base/consulta-error.js';
import type {Seat} from './begin-session.js';
import type {SurveyFlow} from './survey-flow.js';
import {ALWAYS_OPEN, type SurveyTime} from './survey-time.js';

/** How a visit stands: what a page is drawn from. */
export abstract class VisitState {
  survey: Survey | undefined;
  session: SurveySession | undefined;
  flow: SurveyFlow | undefined;
  /** Set once the answers are submitted. */
  response: Response | undefined;
  error: ConsultaError | undefined;
  /** Resolves when the session is there whose questions may be shown already. */
  starting: Promise<void> | undefined;
  /** The answers in hand were begun in an earlier visit, perhaps with an older version of the questionnaire. */
  resumed = false;
  older = false;
  /** What the next person at a shared device begins with. */
  seat: Seat = {};
  busy = false;
  /** The response could not be stored: it is in this page only. */
  unstored = false;
  /** When the survey takes answers: by the definition that the page names now, whatever a resumed draft says. */
  period: SurveyTime = ALWAYS_OPEN;
  /** The definition that the page names now; a resumed draft may have an older one. */
  current: Survey | undefined;
  /** What was said before there is a session. */
  protected first: FirstAnswers | undefined;

  /** What the questions are drawn from, and told to. */
  get asking(): Asking | undefined {
    return this.session ?? this.first;
  }
}
