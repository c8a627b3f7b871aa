import type {Answers, Response, Survey} from '@consulta/schema';
import {surveyHash} from '@consulta/schema';

const levels = [
  {value: 1, title: {en: 'Poor', fr: 'Faible'}},
  {value: 2, title: {en: 'Good', fr: 'Bon'}},
];
const items = [
  {id: 'water', title: {en: 'Water', fr: 'Eau'}},
  {id: 'roads', title: {en: 'Roads', fr: 'Routes'}},
  {id: 'schools', title: {en: 'Schools', fr: 'Écoles'}},
  {id: 'taps', title: {en: 'Taps', fr: 'Robinets'}, parent: 'water'},
];
const options = [
  {id: 'mayor', title: {en: 'Mayor', fr: 'Maire'}},
  {id: 'clerk', title: {en: 'Clerk', fr: 'Secrétaire'}},
];

/** One question of every type. */
export const everyType: Survey = {
  id: 'every-type',
  version: '1',
  title: {en: 'Every type', fr: 'Tous les types'},
  languages: ['en', 'fr'],
  sections: [
    {
      id: 'all',
      title: {en: 'All of them', fr: 'Tous'},
      questions: [
        {id: 'city', type: 'text', title: {en: 'City', fr: 'Ville'}, autocomplete: 'organization'},
        {
          id: 'state',
          type: 'scale',
          title: {en: 'State of {{city}}', fr: 'État de {{city}}'},
          levels,
          notApplicable: true,
          doNotKnow: true,
          comment: true,
          evidence: true,
        },
        {id: 'likely', type: 'scale', title: {en: 'Likely', fr: 'Probable'}, from: -5, to: 5, sensitive: true},
        {
          id: 'risk',
          type: 'matrix',
          title: {en: 'Risks', fr: 'Risques'},
          rows: [
            {id: 'flood', title: {en: 'Flood', fr: 'Crue'}},
            {id: 'comment', title: {en: 'Comment', fr: 'Remarque'}},
          ],
          levels,
          notApplicable: true,
          comment: true,
        },
        {id: 'role', type: 'choice', title: {en: 'Role', fr: 'Fonction'}, options, other: true, required: true},
        {
          id: 'roles',
          type: 'choice',
          title: {en: 'Roles', fr: 'Fonctions'},
          options,
          multiple: true,
          other: true,
          none: true,
        },
        {id: 'order', type: 'ranking', title: {en: 'Order', fr: 'Ordre'}, items, ties: true, ownItems: true},
        {id: 'shares', type: 'points', title: {en: 'Shares', fr: 'Parts'}, items: items.slice(0, 2), total: 10},
        {id: 'people', type: 'number', title: {en: 'People', fr: 'Habitants'}},
        {id: 'since', type: 'date', title: {en: 'Since', fr: 'Depuis'}},
        {id: 'member', type: 'yes-no', title: {en: 'Member', fr: 'Membre'}},
        {id: 'agree', type: 'consent', title: {en: 'I agree', fr: 'J’accepte'}},
        {
          id: 'projects',
          type: 'repeat',
          title: {en: 'Projects', fr: 'Projets'},
          questions: [{id: 'name', type: 'text', title: {en: 'Name', fr: 'Nom'}}],
        },
        {id: 'hint', type: 'note', title: {en: 'Nearly done', fr: 'Bientôt fini'}},
      ],
    },
  ],
  scores: [{id: 'overall', title: {en: 'Overall', fr: 'Ensemble'}, rule: 'mean', of: ['state', 'likely']}],
};

/** An answer to every question of `everyType`. */
export const everyAnswer: Answers = {
  city: 'Saint-Étienne',
  state: 2,
  likely: -5,
  risk: {flood: 1, comment: 'not-applicable'},
  role: {other: 'Archivist'},
  roles: ['clerk', {other: 'Cook'}],
  order: ['roads', ['water', {other: 'Parks'}], 'schools'],
  shares: {water: 3, roads: 7},
  people: 1234.5,
  since: '1999-12-31',
  member: true,
  agree: false,
  projects: [{name: 'Bridge'}, {name: 'Well'}],
};

/** A response to a definition; `number` makes its id. */
export function responseTo(survey: Survey, number: number, fields: Partial<Response> = {}): Response {
  return {
    format: 1,
    id: `01936c5e-7a00-7000-8000-${String(number).padStart(12, '0')}`,
    kind: 'individual',
    surveyId: survey.id,
    surveyVersion: survey.version,
    surveyHash: surveyHash(survey),
    language: 'en',
    startedAt: '2026-03-01T10:00:00.000Z',
    submittedAt: '2026-03-01T12:00:00.000Z',
    answers: {},
    origin: {site: 'https://example.org', mode: 'own'},
    ...fields,
  };
}
