import {type Survey, surveyHash} from '@consulta/schema';
import type {SavedAnswers} from '@consulta/exchange/saved-answers';
import type {ResponseStore} from '@consulta/storage';

export type {SavedAnswers, SavedAnswersProblem} from '@consulta/exchange/saved-answers';

/** Opens a file in which somebody kept their answers to a survey; the code for it is loaded when first wanted. */
export async function readSaved(file: File, survey: Survey, store: ResponseStore): Promise<SavedAnswers> {
  const {readSavedAnswers} = await import('@consulta/exchange/saved-answers');
  return readSavedAnswers(file, {
    surveyId: survey.id,
    findSurvey: async ({surveyHash: hash}) => (hash === surveyHash(survey) ? survey : store.survey(hash)),
  });
}
