import type {Answers, Response, Survey} from '@consulta/schema';
import {surveyHash} from '@consulta/schema';

const statement = (id: string, title: string, arabic: string) => ({
  id,
  type: 'scale' as const,
  title: {en: title, ar: arabic},
  from: 1,
  to: 5,
  notApplicable: true,
  doNotKnow: true,
  target: true,
  importance: true,
});

/** Four statements that a group with three roles assesses; groups of two and more are shown. */
export const workshopSurvey: Survey = {
  id: 'workshop',
  version: '1',
  title: {en: 'Our partnership', ar: 'شراكتنا'},
  languages: ['en', 'ar'],
  results: {minimumGroup: 2},
  sections: [
    {
      id: 'who',
      title: {en: 'You', ar: 'أنتم'},
      questions: [
        {
          id: 'role',
          type: 'choice',
          title: {en: 'Your role', ar: 'دوركم'},
          options: [
            {id: 'official', title: {en: 'Official', ar: 'موظف'}},
            {id: 'elected', title: {en: 'Elected member', ar: 'عضو منتخب'}},
            {id: 'civil', title: {en: 'Civil society', ar: 'المجتمع المدني'}},
          ],
        },
      ],
    },
    {
      id: 'plan',
      title: {en: 'Strategy', ar: 'الاستراتيجية'},
      questions: [
        statement('policy', 'We have a written policy', 'لدينا سياسة مكتوبة'),
        statement('budget', 'We have a budget', 'لدينا ميزانية'),
      ],
    },
    {
      id: 'people',
      title: {en: 'People', ar: 'الناس'},
      questions: [
        statement('staff', 'We have trained staff', 'لدينا موظفون مدربون'),
        statement('public', 'We report to the public', 'نبلغ الجمهور'),
      ],
    },
  ],
  scores: [
    {id: 'strategy', title: {en: 'Strategy', ar: 'الاستراتيجية'}, rule: 'mean', of: ['policy', 'budget']},
    {id: 'capacity', title: {en: 'People', ar: 'الناس'}, rule: 'mean', of: ['staff', 'public']},
    {id: 'overall', title: {en: 'Overall', ar: 'الإجمالي'}, rule: 'mean', of: ['strategy', 'capacity']},
  ],
};

let made = 0;

/** What one member of the group answered. */
export function memberResponse(answers: Answers, more: Partial<Response> = {}): Response {
  made += 1;
  return {
    format: 1,
    id: `01960000-0000-7000-8000-${String(made).padStart(12, '0')}`,
    kind: 'individual',
    surveyId: workshopSurvey.id,
    surveyVersion: workshopSurvey.version,
    surveyHash: surveyHash(workshopSurvey),
    language: 'en',
    startedAt: '2026-11-02T09:00:00.000Z',
    submittedAt: '2026-11-02T09:10:00.000Z',
    answers,
    origin: {site: '', mode: 'kiosk'},
    ...more,
  };
}

/** Two of each of two roles and one of the third: far apart on policy, one voice on staff, a little apart on the rest. */
export const members = (): readonly Response[] => [
  memberResponse({role: 'official', policy: 4, budget: 3, staff: 2, public: 3}),
  memberResponse({role: 'official', policy: 5, budget: 3, staff: 2, public: 3}),
  memberResponse({role: 'elected', policy: 1, budget: 2, staff: 2, public: 'do-not-know'}),
  memberResponse({role: 'elected', policy: 2, budget: 3, staff: 2, public: 4}),
  memberResponse({role: 'civil', policy: 1, budget: 3, staff: 2, public: 'not-applicable'}),
];
