import type {Answers, RankingAnswer, Response, Survey} from '@consulta/schema';

const items = {
  gender: {en: 'Gender hub', fr: 'Pôle genre', ar: 'محور النوع الاجتماعي'},
  digital: {en: 'Digital municipalities', fr: 'Municipalités numériques', ar: 'بلديات رقمية'},
  climate: {en: 'Climate finance', fr: 'Finance climat', ar: 'تمويل المناخ'},
  youth: {en: 'Youth exchange', fr: 'Échanges de jeunes', ar: 'تبادل الشباب'},
  migration: {en: 'Migration', fr: 'Migration', ar: 'الهجرة'},
};
/** A consultation with one ranking question, who answers, a choice to group by, and an open question. */
export const rankingSurvey: Survey = {
  id: 'sample-priorities',
  version: '1',
  title: {en: 'Our next priorities', fr: 'Nos prochaines priorités', ar: 'أولوياتنا المقبلة'},
  languages: ['en', 'fr', 'ar'],
  closes: '2026-03-31',
  sections: [
    {
      id: 'all',
      title: {en: 'Priorities', fr: 'Priorités', ar: 'الأولويات'},
      questions: [
        {
          id: 'priorities',
          type: 'ranking',
          title: {
            en: 'Which of these should we work on first?',
            fr: 'Par quoi devrions-nous commencer ?',
            ar: 'بأي منها نبدأ العمل؟',
          },
          items: Object.entries(items).map(([id, title]) => ({id, title})),
          ownItems: true,
          noOpinion: true,
          comment: true,
        },
        {
          id: 'organisation',
          type: 'text',
          title: {en: 'Your organisation', fr: 'Votre organisation', ar: 'منظمتكم'},
          autocomplete: 'organization',
        },
        {
          id: 'kind',
          type: 'choice',
          title: {en: 'Kind of organisation', fr: 'Type d’organisation', ar: 'نوع المنظمة'},
          options: [
            {id: 'city', title: {en: 'City', fr: 'Ville', ar: 'مدينة'}},
            {id: 'association', title: {en: 'Association', fr: 'Association', ar: 'رابطة'}},
            {id: 'partner', title: {en: 'Partner', fr: 'Partenaire', ar: 'شريك'}},
          ],
        },
        {
          id: 'missing',
          type: 'text',
          long: true,
          title: {en: 'What is missing?', fr: 'Que manque-t-il ?', ar: 'ما الذي ينقص؟'},
        },
      ],
    },
  ],
};

/** A response to the sample survey, the `number`-th of its organisation's. */
export function rankingResponse(
  number: number,
  ranking: RankingAnswer | undefined,
  answers: Answers = {},
  more: Partial<Response> = {},
): Response {
  return {
    format: 1,
    id: `01960000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    kind: 'individual',
    surveyId: rankingSurvey.id,
    surveyVersion: '1',
    surveyHash: 'hash',
    language: 'en',
    startedAt: '2026-03-04T09:00:00.000Z',
    submittedAt: '2026-03-04T12:00:00.000Z',
    answers: {...(ranking ? {priorities: ranking} : {}), ...answers},
    origin: {site: 'https://example.org', mode: 'own'},
    ...more,
  };
}

/** So many people, all with one ranking; organisations are numbered on. */
function people(from: number, count: number, kind: string, ranking: RankingAnswer): readonly Response[] {
  return Array.from({length: count}, (_, index) =>
    rankingResponse(from + index, ranking, {organisation: `Organisation ${from + index}`, kind}),
  );
}

/**
 * Twenty answers: eleven cities and seven associations with complete rankings, two partners, too few to be shown. Gender
 * is above digital for 11 + 2, digital above gender for 7.
 */
export const sampleRankings: readonly Response[] = [
  ...people(1, 8, 'city', ['gender', 'digital', 'climate', 'youth', 'migration']),
  ...people(9, 3, 'city', ['climate', 'gender', 'digital', 'migration', 'youth']),
  ...people(12, 7, 'association', ['digital', 'climate', 'gender', 'youth', 'migration']),
  ...people(19, 2, 'partner', ['migration', 'gender', 'youth', 'digital', 'climate']),
];

/**
 * Here the rule for unranked items decides. Five rank only gender, two climate above gender and the rest: tied at the end, climate
 * loses to gender by 2 to 5; as no opinion only the two compare them, and climate wins by 2 to 0.
 */
export const undecidedRankings: readonly Response[] = [
  ...people(1, 5, 'city', ['gender']),
  ...people(6, 2, 'city', ['climate', 'gender', 'digital', 'youth', 'migration']),
];

/** Four more who do not say what they are: only now may the associations be shown beside the cities. */
export const withUnknown: readonly Response[] = [
  ...sampleRankings,
  ...Array.from({length: 4}, (_, index) => rankingResponse(30 + index, ['gender', 'digital'])),
];
