import type {Draft, Response, Survey} from '@consulta/schema';

/** A survey of one section with one text question. */
export function sampleSurvey(id = 'sample', title = 'Sample'): Survey {
  const question = {id: 'one', type: 'text' as const, title: 'One'};
  return {
    id,
    version: '1',
    title,
    languages: ['en'],
    sections: [{id: 'start', title: 'Start', questions: [question]}],
  };
}

/** A draft of the sample survey with one answer. */
export function sampleDraft(fields: Partial<Draft> = {}): Draft {
  return {
    id: '01900000-0000-7000-8000-000000000001',
    surveyId: 'sample',
    surveyVersion: '1',
    surveyHash: 'hash-of-sample',
    language: 'en',
    startedAt: '2026-03-01T10:00:00.000Z',
    savedAt: '2026-03-01T10:05:00.000Z',
    sectionId: 'start',
    answers: {one: 'yes'},
    edits: {one: 1},
    ...fields,
  };
}

/** The response that the sample draft becomes. */
export function sampleResponse(fields: Partial<Response> = {}): Response {
  return {
    format: 1,
    id: '01900000-0000-7000-8000-000000000001',
    kind: 'individual',
    surveyId: 'sample',
    surveyVersion: '1',
    surveyHash: 'hash-of-sample',
    language: 'en',
    startedAt: '2026-03-01T10:00:00.000Z',
    submittedAt: '2026-03-01T10:20:00.000Z',
    answers: {one: 'yes'},
    origin: {site: 'https://example.org', mode: 'own'},
    ...fields,
  };
}

/** Ids that sort as they are numbered. */
export function numberedId(number: number): string {
  return `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}
