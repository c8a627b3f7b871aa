import {type Answers, type Response, type Survey, surveyHash} from '@consulta/schema';

const items = [
  {id: 'hub', title: {en: 'Gender hub', fr: 'Pôle genre', ar: 'محور النوع الاجتماعي'}},
  {id: 'paper', title: {en: 'Position paper', fr: 'Prise de position', ar: 'ورقة موقف'}},
  {id: 'meeting', title: {en: 'Annual meeting', fr: 'Réunion annuelle', ar: 'الاجتماع السنوي'}},
];

/** A consultation that asks for an order, and for points. */
export const rankingSurvey: Survey = {
  id: 'priorities',
  version: '1',
  title: {en: 'Our priorities', fr: 'Nos priorités', ar: 'أولوياتنا'},
  languages: ['en', 'fr', 'ar'],
  sections: [
    {
      id: 'all',
      title: {en: 'Priorities', fr: 'Priorités', ar: 'الأولويات'},
      questions: [
        {
          id: 'important',
          type: 'ranking',
          title: {en: 'What is most important?', fr: 'Qu’est-ce qui importe le plus ?', ar: 'ما الأهم؟'},
          items,
          ties: true,
          ownItems: true,
          noOpinion: true,
        },
        {
          id: 'budget',
          type: 'points',
          title: {
            en: 'How should the budget be shared?',
            fr: 'Comment partager le budget ?',
            ar: 'كيف توزع الميزانية؟',
          },
          items,
          total: 10,
        },
      ],
    },
  ],
};

/** The response number `index` to it. */
export function rankingResponse(index: number, answers: Answers, changes: Partial<Response> = {}): Response {
  const submittedAt = new Date(Date.UTC(2026, 9, 1) + index * 3_600_000).toISOString();
  return {
    format: 1,
    id: `0192f0a0-0000-7000-8000-${String(index).padStart(12, '0')}`,
    kind: 'individual',
    surveyId: rankingSurvey.id,
    surveyVersion: rankingSurvey.version,
    surveyHash: surveyHash(rankingSurvey),
    language: 'en',
    startedAt: submittedAt,
    submittedAt,
    answers,
    origin: {site: 'https://example.org', mode: 'own'},
    ...changes,
  };
}

/** Eight responses: one of each kind that a file of rankings has to do with. */
export const rankingResponses: readonly Response[] = [
  rankingResponse(1, {important: ['paper', 'hub', 'meeting'], budget: {hub: 2, paper: 6, meeting: 2}}),
  rankingResponse(2, {important: ['paper', 'hub', 'meeting'], budget: {hub: 10, paper: 0}}),
  rankingResponse(3, {important: [['meeting', 'hub'], 'paper']}),
  rankingResponse(4, {important: ['hub']}, {notes: {important: {noOpinion: ['meeting']}}}),
  rankingResponse(5, {important: [{other: 'A library'}, 'hub', 'paper']}),
  rankingResponse(6, {}),
  rankingResponse(7, {important: ['meeting', 'hub', 'paper']}, {test: true}),
  rankingResponse(8, {important: ['hub', 'paper', 'meeting']}, {supersedes: '0192f0a0-0000-7000-8000-000000000002'}),
];
