import {createSession} from '@consulta/engine';
import {plausibleSurvey} from '@consulta/schema';

/** Files as other people's browsers make them: one for each order of the first question. */
export function rankingFiles(definition, orders) {
  const survey = plausibleSurvey(structuredClone(definition));
  const [question] = survey.sections[0].questions;
  return orders.map((order, index) => {
    const session = createSession(survey, {language: 'en'});
    session.answer(question.id, order);
    session.answer('organisation', `City ${index + 1}`);
    const response = session.toResponse({site: 'https://example.org'});
    return JSON.stringify({consulta: 1, surveys: [survey], responses: [response]});
  });
}
