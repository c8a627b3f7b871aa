import type {SurveySession} from '@consulta/engine';
import type {Response} from '@consulta/schema';

import type {DraftKeeper} from '../draft-keeper.js';
import {ConsultaSubmitEvent, ConsultaSubmittedEvent} from '../survey-events.js';
import type {SurveyVisit} from '../survey-visit.js';

/** Checks the answers, asks the page around the survey, and stores the response; throws when that is in this page only. */
export async function submitVisit(
  visit: SurveyVisit,
  page: Pick<EventTarget, 'dispatchEvent'>,
  test = false,
): Promise<void> {
  // Nothing is submitted to a definition with mistakes.
  await visit.check();
  const {session, flow, survey, keeper} = visit;
  if (visit.error || !session || !flow || !survey) return;
  const details = {site: location.origin, ...(test && {test: true})};
  const correct = (supersedes: string): Response => session.toResponse({...details, supersedes});
  for (let before: string | undefined; ;) {
    const stored = await catchUp(session, keeper);
    if (!flow.canSubmit()) return;
    const response = session.toResponse(details);
    if (!page.dispatchEvent(new ConsultaSubmitEvent(response))) return;
    // What was taken over, and is still said to be more, is nothing that can be answered here.
    const madeOf = stored !== undefined && stored === before ? undefined : session.toDraft();
    before = stored;
    try {
      visit.response = await keeper.submit(response, survey, {madeOf, correct});
      break;
    } catch (cause) {
      if (madeOf && isBehind(cause)) continue;
      // The person can still send or download the answers; the unfinished ones go on being saved.
      visit.response = response;
      visit.unstored = true;
      throw cause;
    }
  }
  visit.unstored = false;
  page.dispatchEvent(new ConsultaSubmittedEvent(visit.response));
}

/** Another tab has stored an answer in the meantime. */
function isBehind(cause: unknown): boolean {
  return (cause as {readonly code?: unknown} | undefined)?.code === 'behind';
}

/** Takes over what another tab, or another element of this page, saved of the same answers; says what that was. */
async function catchUp(session: SurveySession, keeper: DraftKeeper): Promise<string | undefined> {
  await session.prepareSaving();
  await keeper.flush(); // Submitting is a way out when that fails, or when the store cannot be read.
  const stored = await keeper.store?.draft(session.id).catch(() => undefined);
  if (!stored) return undefined;
  session.adopt(stored);
  return JSON.stringify(stored);
}
