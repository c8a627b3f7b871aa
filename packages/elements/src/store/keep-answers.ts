import type {SurveySession} from '@consulta/engine';
import type {Autosave, ResponseStore} from '@consulta/storage';

/** Saves a session's answers as they are given, until stopped; `isUnsaved` is asked once the code for it is there. */
export async function keepAnswers(
  session: SurveySession,
  store: ResponseStore,
  isUnsaved: () => boolean,
): Promise<Autosave> {
  const [{autosave}] = await Promise.all([import('@consulta/storage'), session.prepareSaving()]);
  return autosave(session, store, {unsaved: isUnsaved()});
}
