import {surveyHash} from '@consulta/schema';

/** A survey with everything that may say who answered, and something that is asked several times. */
const projects = {
  id: 'projects',
  version: '1',
  title: 'Projects',
  languages: ['en'],
  sections: [
    {
      id: 'all',
      title: 'All',
      questions: [
        {id: 'city', type: 'text', title: 'City', autocomplete: 'organization'},
        {id: 'satisfied', type: 'scale', title: 'Satisfied?', from: 1, to: 5, comment: true},
        {id: 'salary', type: 'number', title: 'Salary', sensitive: true},
        {
          id: 'role',
          type: 'choice',
          title: 'Role',
          options: ['mayor', 'clerk'].map((id) => ({id, title: `The ${id}`})),
          other: true,
        },
        {
          id: 'project',
          type: 'repeat',
          title: 'Projects',
          itemTitle: 'Project',
          questions: [
            {id: 'name', type: 'text', title: 'Name'},
            {id: 'budget', type: 'number', title: 'Budget'},
            {id: 'donor', type: 'number', title: 'Donor', sensitive: true},
          ],
        },
        {
          id: 'quarrel',
          type: 'repeat',
          title: 'Quarrels',
          itemTitle: 'Quarrel',
          sensitive: true,
          questions: [{id: 'years', type: 'number', title: 'Years'}],
        },
      ],
    },
  ],
};

/** What may be in no file for the public: each stands in one answer only. */
export const SECRETS = [
  '01936c5e', '12:34:56', '12:00', 'Delft', 'Because of Jan', '98765', 'Archivist', 'Bridge', '54321', '777.25',
]; // prettier-ignore

/** Files of answers to it. */
export const projectAnswers = {
  consulta: 1,
  surveys: [projects],
  responses: [1, 2].map((number) => ({
    format: 1,
    id: `01936c5e-7a00-7000-8000-${String(number).padStart(12, '0')}`,
    kind: 'individual',
    surveyId: projects.id,
    surveyVersion: projects.version,
    surveyHash: surveyHash(projects),
    language: 'en',
    group: 'table-9',
    startedAt: '2026-03-01T12:00:00.000Z',
    submittedAt: '2026-03-01T12:34:56.000Z',
    answers: {
      city: 'Delft',
      satisfied: 4,
      salary: 98765,
      role: {other: 'Archivist'},
      project: [
        {name: 'Bridge', budget: 11, donor: 54321},
        {name: 'Bridge', budget: 22, donor: 54321},
      ],
      quarrel: [{years: 777.25}],
    },
    notes: {satisfied: {comment: 'Because of Jan'}},
    origin: {site: 'https://example.org', mode: 'own'},
  })),
};
