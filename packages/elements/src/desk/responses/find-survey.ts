import {type Survey, surveyHash} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';

import {isInstrumentName, loadDefinition} from '../../store/definition-source.js';

/** The definition that a response answered. */
export interface WantedSurvey {
  readonly surveyHash: string;
  readonly surveyId: string;
}

/**
 * Finds a definition that came without its response: one kept here, the desk's own (`src`), or the built-in instrument
 * of that name. Undefined when none of them is the one that was answered.
 */
export async function findSurvey(
  {surveyHash: hash, surveyId}: WantedSurvey,
  {store, src, signal}: {readonly store: ResponseStore; readonly src: string | undefined; readonly signal: AbortSignal},
): Promise<Survey | undefined> {
  const kept = await store.survey(hash);
  if (kept) return kept;
  const sources = [...(src ? [{src}] : []), ...(isInstrumentName(surveyId) ? [{instrument: surveyId}] : [])];
  for (const source of sources) {
    // What cannot be loaded is not here; the report says that the definition is missing.
    const survey = await loadDefinition(source, signal).catch(() => undefined);
    if (survey && surveyHash(survey) === hash) return survey;
  }
  return undefined;
}
