import type {Question, Response, Survey} from '@consulta/schema';

import {feedbackResponse} from '../feedback/feedback-responses.js';

const text = (en: string, fr: string, ar: string) => ({en, fr, ar});
const option = (id: string, en: string, fr: string, ar: string) => ({id, title: text(en, fr, ar)});

const questions: readonly Question[] = [
  {
    id: 'event',
    type: 'choice',
    title: text('What did you take part in?', 'À quoi avez-vous participé ?', 'في ماذا شاركت؟'),
    options: [option('visit', 'Visit', 'Visite', 'زيارة'), option('webinar', 'Webinar', 'Webinaire', 'ندوة')],
    other: true,
  },
  {
    id: 'topics',
    type: 'choice',
    multiple: true,
    title: text('Which topics?', 'Quels thèmes ?', 'أي مواضيع؟'),
    options: [option('water', 'Water', 'Eau', 'المياه'), option('roads', 'Roads', 'Routes', 'الطرق')],
  },
  {id: 'mark', type: 'scale', title: text('Your mark', 'Votre note', 'تقييمك'), from: 1, to: 5, doNotKnow: true},
  {
    id: 'recommend',
    type: 'scale',
    title: text('Would you recommend us?', 'Nous recommanderiez-vous ?', 'هل توصي بنا؟'),
    from: 0,
    to: 10,
    display: 'nps',
  },
  {
    id: 'agree',
    type: 'matrix',
    title: text('How far do you agree?', 'Êtes-vous d’accord ?', 'إلى أي حد توافق؟'),
    rows: [
      option('clear', 'The aims were clear', 'Les buts étaient clairs', 'كانت الأهداف واضحة'),
      option('useful', 'I can use it', 'Je peux m’en servir', 'يمكنني الاستفادة'),
    ],
    levels: [
      {value: 1, title: text('No', 'Non', 'لا')},
      {value: 2, title: text('Partly', 'En partie', 'جزئيًا')},
      {value: 3, title: text('Yes', 'Oui', 'نعم')},
    ],
    notApplicable: true,
  },
  {id: 'people', type: 'number', title: text('How many of you came?', 'Combien étiez-vous ?', 'كم عددكم؟')},
  {id: 'again', type: 'yes-no', title: text('Again next year?', 'Encore l’an prochain ?', 'مرة أخرى العام المقبل؟')},
  {id: 'arrival', type: 'date', title: text('When did you arrive?', 'Quand êtes-vous arrivé ?', 'متى وصلت؟')},
  {
    id: 'order',
    type: 'ranking',
    title: text('What first?', 'Quoi d’abord ?', 'ماذا أولًا؟'),
    items: [option('water', 'Water', 'Eau', 'المياه'), option('roads', 'Roads', 'Routes', 'الطرق')],
  },
  {
    id: 'budget',
    type: 'points',
    total: 10,
    title: text('Share out', 'Répartissez', 'وزّع'),
    items: [option('water', 'Water', 'Eau', 'المياه'), option('roads', 'Roads', 'Routes', 'الطرق')],
  },
  {id: 'best', type: 'text', title: text('What was best?', 'Le meilleur ?', 'ما الأفضل؟')},
  {
    id: 'visit-hosts',
    type: 'text',
    title: text('Who were your hosts?', 'Qui étaient vos hôtes ?', 'من كان مضيفكم؟'),
    showIf: {'==': [{var: 'answers.event'}, 'visit']},
  },
  {id: 'mail', type: 'text', format: 'email', title: text('Your e-mail', 'Votre courriel', 'بريدك')},
  {id: 'contact', type: 'consent', title: text('You may write to me', 'Vous pouvez m’écrire', 'يمكنكم مراسلتي')},
  {
    id: 'projects',
    type: 'repeat',
    title: text('Your projects', 'Vos projets', 'مشاريعكم'),
    questions: [
      {id: 'cost', type: 'number', title: text('Cost', 'Coût', 'الكلفة')},
      {id: 'done', type: 'yes-no', title: text('Finished?', 'Achevé ?', 'هل انتهى؟')},
    ],
  },
  {
    id: 'twice',
    type: 'computed',
    title: text('Twice the mark', 'Deux fois la note', 'ضعف التقييم'),
    formula: {'*': [{var: 'answers.mark'}, 2]},
  },
];

/** A survey with every question type, in three languages. */
export const sampleSurvey: Survey = {
  id: 'feedback-sample',
  version: '1',
  title: text('After the meeting', 'Après la rencontre', 'بعد الاجتماع'),
  languages: ['en', 'fr', 'ar'],
  closes: '2026-06-01',
  sections: [
    {
      id: 'event-view',
      title: text('The event', 'La rencontre', 'الفعالية'),
      questions: questions.slice(0, 6),
    },
    {id: 'more', title: text('More', 'Le reste', 'المزيد'), questions: questions.slice(6)},
  ],
};

const TEXTS = [
  'Élection of the board',
  'Water, water',
  'The coffee',
  'Talking with neighbours',
  'التبادل',
  'The visit',
  'The end',
];

/** The answers of person number `index` who took part in that event. */
export function sampleAnswer(index: number, event: string, more: Partial<Response> = {}): Response {
  return feedbackResponse(
    {
      event: event === 'other' ? {other: 'A fair'} : event,
      topics: index % 3 === 0 ? ['water', 'roads'] : ['water'],
      mark: index % 9 === 8 ? 'do-not-know' : event === 'visit' ? 4 + (index % 2) : 1 + (index % 3),
      recommend: event === 'visit' ? 8 + (index % 3) : 3 + (index % 7),
      agree: {clear: 1 + (index % 3), useful: index % 5 === 0 ? 'not-applicable' : 3},
      people: 1 + ((index * 7) % 40),
      again: index % 4 !== 0,
      arrival: `2026-05-${String(1 + (index % 9)).padStart(2, '0')}`,
      order: index % 3 === 0 ? ['roads', 'water'] : ['water'],
      budget: index % 2 === 0 ? {water: 10} : {water: 4, roads: 6},
      best: TEXTS[index % TEXTS.length],
      ...(event === 'visit' ? {'visit-hosts': 'The harbour'} : {}),
      mail: `person-${index}@example.org`,
      contact: index % 2 === 0,
      projects: [{cost: 100 * index, done: true}, ...(index % 2 === 0 ? [{cost: 50, done: false}] : [])],
    },
    {language: index % 2 === 0 ? 'en' : 'fr', ...more},
  );
}

/** Twelve who visited, ten of the webinar, three elsewhere; one came late. */
export const sampleFeedback: readonly Response[] = [
  ...Array.from({length: 12}, (_, index) => sampleAnswer(index, 'visit')),
  ...Array.from({length: 9}, (_, index) => sampleAnswer(index, 'webinar')),
  sampleAnswer(9, 'webinar', {submittedAt: '2026-07-01T00:00:00.000Z'}),
  ...Array.from({length: 3}, (_, index) => sampleAnswer(index, 'other')),
];
