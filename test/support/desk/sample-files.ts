import {type Response, type Survey, surveyHash} from '@consulta/schema';

/** A survey with an organisation, two scored statements and a comment. */
export const survey: Survey = {
  id: 'partnerships',
  version: '1',
  title: {en: 'Partnerships', fr: 'Partenariats'},
  languages: ['en', 'fr'],
  sections: [
    {
      id: 'about',
      title: {en: 'You', fr: 'Vous'},
      questions: [
        {
          id: 'organisation',
          type: 'text',
          title: {en: 'Organisation', fr: 'Organisation'},
          autocomplete: 'organization',
        },
      ],
    },
    {
      id: 'policy',
      title: {en: 'Policy', fr: 'Politique'},
      questions: [
        {
          id: 'mandate',
          type: 'scale',
          title: {en: 'There is a mandate.', fr: 'Il existe un mandat.'},
          from: 1,
          to: 4,
          comment: true,
          doNotKnow: true,
        },
        {id: 'budget', type: 'scale', title: {en: 'There is a budget.', fr: 'Il existe un budget.'}, from: 1, to: 4},
      ],
    },
  ],
  scores: [
    {
      id: 'overall',
      title: {en: 'Overall', fr: 'Ensemble'},
      rule: 'mean',
      of: ['mandate', 'budget'],
      bands: [{from: 1, title: {en: 'Start', fr: 'Départ'}}],
    },
  ],
};

const hex = (value: number, length: number) => value.toString(16).padStart(length, '0');

/** The response number `index`, always the same; "City 7" answered the eighth, an hour after "City 6". */
export function sampleResponse(index: number, changes: Partial<Response> = {}): Response {
  const submittedAt = new Date(Date.UTC(2026, 9, 1) + index * 3_600_000).toISOString();
  return {
    format: 1,
    id: `0192f0a0-${hex(index, 4)}-7000-8000-${hex(0xa00000000000 + index * 7919, 12)}`,
    kind: 'individual',
    surveyId: survey.id,
    surveyVersion: survey.version,
    surveyHash: surveyHash(survey),
    language: index % 2 === 0 ? 'en' : 'fr',
    startedAt: submittedAt,
    submittedAt,
    answers: {organisation: `City ${index}`, mandate: 1 + (index % 4), budget: 4 - (index % 4)},
    origin: {site: 'https://example.org', mode: 'own'},
    ...changes,
  };
}

/** A file as respondents send it. */
export function fileOf(...responses: readonly Response[]): File {
  const name = `partnerships-${responses[0]?.id.slice(-8) ?? 'none'}.json`;
  return new File([JSON.stringify({consulta: 1, surveys: [survey], responses})], name, {type: 'application/json'});
}

/** The first `count` responses, each in a file of its own. */
export function sampleFiles(count: number): File[] {
  return Array.from({length: count}, (_, index) => fileOf(sampleResponse(index)));
}
