import type {SurveyVisit} from '../survey-visit.js';

/** Tries again to store a response that is in this page only. Where the page around it stops that, it stays so. */
export async function submitAgain(visit: SurveyVisit): Promise<void> {
  const {response} = visit;
  visit.response = undefined;
  visit.unstored = false;
  await visit.submit();
  if (visit.response) return;
  visit.response = response;
  visit.unstored = true;
}
