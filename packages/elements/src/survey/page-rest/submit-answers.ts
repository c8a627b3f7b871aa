import type {SurveySession} from '@consulta/engine';
import type {Response, Survey} from '@consulta/schema';

import type {DraftKeeper} from '../draft-keeper.js';
import {ConsultaSubmitEvent} from '../survey-events.js';
import type {SurveyFlow} from '../survey-flow.js';

/** What a person submits. */
export interface Submission {
  readonly session: SurveySession;
  readonly flow: SurveyFlow;
  readonly survey: Survey;
  readonly keeper: DraftKeeper;
  readonly test: boolean;
}
/** What became of it: no response when it may not be submitted yet; a failure when it is in this page only. */
export interface SubmissionResult {
  readonly response?: Response;
  readonly failure?: {readonly cause: unknown};
}

/** Checks the answers, asks the page around the survey, and stores the response. */
export async function submitAnswers(
  {session, flow, survey, keeper, test}: Submission,
  page: Pick<EventTarget, 'dispatchEvent'>,
): Promise<SubmissionResult> {
  await keeper.catchUp(session);
  if (!flow.canSubmit()) return {};
  const details = {site: location.origin, ...(test && {test: true})};
  const response = session.toResponse(details);
  if (!page.dispatchEvent(new ConsultaSubmitEvent(response))) return {};
  try {
    const correct = (supersedes: string): Response => session.toResponse({...details, supersedes});
    return {response: await keeper.submit(response, survey, correct)};
  } catch (cause) {
    // The person can still send or download the answers; the unfinished ones go on being saved.
    return {response, failure: {cause}};
  }
}
