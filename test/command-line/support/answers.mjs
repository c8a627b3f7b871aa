import {surveyHash} from '@consulta/schema';

/** A short survey with a ranking. */
export const survey = {
  id: 'priorities',
  version: '2',
  title: {en: 'Priorities', fr: 'Priorités'},
  languages: ['en', 'fr'],
  sections: [
    {
      id: 'all',
      title: {en: 'All', fr: 'Tout'},
      questions: [
        {id: 'city', type: 'text', title: {en: 'City', fr: 'Ville'}},
        {
          id: 'order',
          type: 'ranking',
          title: {en: 'Order', fr: 'Ordre'},
          items: ['water', 'roads', 'schools'].map((id) => ({id, title: {en: `The ${id}`, fr: `Le ${id}`}})),
        },
      ],
    },
  ],
};
/** Differs only in a title. */
export const reworded = {...survey, version: '1', title: {en: 'Our priorities', fr: 'Priorités'}};

/** The response of this number. */
export function responseOf(number, order, more = {}, definition = survey) {
  return {
    format: 1,
    id: `01936c5e-7a00-7000-8000-${String(number).padStart(12, '0')}`,
    kind: 'individual',
    surveyId: definition.id,
    surveyVersion: definition.version,
    surveyHash: surveyHash(definition),
    language: 'en',
    startedAt: '2026-03-01T10:00:00.000Z',
    submittedAt: '2026-03-01T12:00:00.000Z',
    answers: {city: `City ${number}`, order},
    origin: {site: 'https://example.org', mode: 'own'},
    ...more,
  };
}

/** A file as it is sent. */
export function fileOf(responses, surveys = [survey]) {
  return {consulta: 1, surveys, responses};
}
