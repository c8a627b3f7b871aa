import type {Answers, Notes, Response, Survey} from '@consulta/schema';

const dimensions = ['strategy', 'finance', 'learning'] as const;
const titles = {
  strategy: {en: 'Strategy', fr: 'Stratégie', ar: 'الاستراتيجية'},
  finance: {en: 'Finance', fr: 'Financement', ar: 'التمويل'},
  learning: {en: 'Learning', fr: 'Apprentissage', ar: 'التعلم'},
};
const bands = [
  {
    from: 1,
    title: {en: 'Start', fr: 'Démarrer', ar: 'بداية'},
    advice: {en: 'Begin small.', fr: 'Commencez petit.', ar: 'ابدأوا صغارًا.'},
  },
  {
    from: 3,
    title: {en: 'Consolidate', fr: 'Consolider', ar: 'ترسيخ'},
    advice: {en: 'Keep on.', fr: 'Continuez.', ar: 'واصلوا.'},
  },
];

/** Three dimensions of two statements on 1 to 5, each a mean, and the mean of the three. */
export const sampleSurvey: Survey = {
  id: 'sample-assessment',
  version: '1',
  title: {en: 'A small self-assessment', fr: 'Une petite auto-évaluation', ar: 'تقييم ذاتي صغير'},
  languages: ['en', 'fr', 'ar'],
  sections: [
    {
      id: 'about',
      title: {en: 'You', fr: 'Vous', ar: 'أنتم'},
      questions: [
        {
          id: 'name',
          type: 'text',
          title: {en: 'Organisation', fr: 'Organisation', ar: 'المنظمة'},
          autocomplete: 'organization',
        },
      ],
    },
    ...dimensions.map((id) => ({
      id,
      title: titles[id],
      questions: [1, 2].map((number) => ({
        id: `${id}${number}`,
        type: 'scale' as const,
        title: {
          en: `${titles[id].en} statement ${number}`,
          fr: `${titles[id].fr}, énoncé ${number}`,
          ar: `${titles[id].ar} ${number}`,
        },
        from: 1,
        to: 5,
        notApplicable: true,
        doNotKnow: true,
        comment: true,
        evidence: true,
      })),
    })),
  ],
  scores: [
    ...dimensions.map((id) => ({
      id: `score-${id}`,
      title: titles[id],
      rule: 'mean' as const,
      of: [`${id}1`, `${id}2`],
      bands,
    })),
    {
      id: 'overall',
      title: {en: 'All together', fr: 'Tout ensemble', ar: 'الكل معًا'},
      rule: 'mean',
      of: dimensions.map((id) => `score-${id}`),
      bands,
    },
  ],
};

/** Strategy (2 + 5) ÷ 2 = 3.5; finance 4 ÷ 1 = 4, one not applicable; learning (1 + 2) ÷ 2 = 1.5; all (3.5 + 4 + 1.5) ÷ 3 = 3. */
export const completeAnswers: Answers = {
  name: 'City of Lyon',
  strategy1: 2,
  strategy2: 5,
  finance1: 4,
  finance2: 'not-applicable',
  learning1: 1,
  learning2: 2,
};

export const sampleNotes: Notes = {
  strategy1: {comment: 'Planned for spring.', evidence: [{title: 'Decision 114', url: 'https://example.org/114'}]},
  strategy2: {evidence: [{title: 'Not a link', url: 'javascript:alert(1)'}]},
};

/** A response to the sample survey. */
export function sampleResponse(answers: Answers, more: Partial<Response> = {}): Response {
  return {
    format: 1,
    id: '01960000-0000-7000-8000-000000000001',
    kind: 'individual',
    surveyId: sampleSurvey.id,
    surveyVersion: '1',
    surveyHash: 'hash',
    language: 'en',
    startedAt: '2026-03-04T09:00:00.000Z',
    submittedAt: '2026-03-04T12:00:00.000Z',
    answers,
    origin: {site: 'https://example.org', mode: 'own'},
    ...more,
  };
}
