import {createSession} from '@consulta/engine';
import type {Answers, Response, Survey} from '@consulta/schema';

/** What somebody submitted elsewhere. */
export function rankedBy(survey: Survey, site: string, answers: Answers): Response {
  const session = createSession(survey, {language: 'en'});
  for (const [id, answer] of Object.entries(answers)) session.answer(id, answer);
  return session.toResponse({site});
}
