import type {SurveySession} from '@consulta/engine';
import type {Response} from '@consulta/schema';

import type {DraftKeeper} from '../draft-keeper.js';
import {ConsultaSubmitEvent, ConsultaSubmittedEvent} from '../survey-events.js';
import type {SurveyVisit} from '../survey-visit.js';

/** How often answers of other tabs are taken over that come while these are being submitted. */
const MOST_ATTEMPTS = 5;

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
  for (let attempt = 1; ; attempt += 1) {
    await catchUp(session, keeper);
    if (!flow.canSubmit()) return;
    const response = session.toResponse(details);
    if (!page.dispatchEvent(new ConsultaSubmitEvent(response))) return;
    const madeOf = attempt < MOST_ATTEMPTS ? session.toDraft() : undefined;
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

/** Takes over what another tab, or another element of this page, saved of the same answers. */
async function catchUp(session: SurveySession, keeper: DraftKeeper): Promise<void> {
  await session.prepareSaving();
  await keeper.flush(); // Submitting is a way out when that fails, or when the store cannot be read.
  const stored = await keeper.store?.draft(session.id).catch(() => undefined);
  if (stored) session.adopt(stored);
}
