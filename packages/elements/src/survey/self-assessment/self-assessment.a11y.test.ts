import type {ScaleQuestion, Survey} from '@consulta/schema';
import {openResponseStore, type ResponseStore} from '@consulta/storage';
import {fixture, html, oneEvent} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';
import {until} from '../../../../../test/support/survey/self-assessments.js';
import type {ConsultaSelfAssessment} from './self-assessment.js';

import './define.js';

const statement = (id: string): ScaleQuestion => ({
  id,
  type: 'scale',
  title: {en: `Statement ${id}`, ar: `العبارة ${id}`},
  levels: [
    {value: 1, title: {en: 'Not in place', ar: 'غير موجود'}, description: {en: 'No one does it', ar: 'لا أحد يقوم به'}},
    {value: 2, title: {en: 'In place', ar: 'موجود'}},
  ],
  display: 'levels',
  notApplicable: true,
  doNotKnow: true,
  comment: true,
  evidence: true,
});
const dimension = (id: string, title: string, arabic: string) => ({
  id,
  title: {en: title, ar: arabic},
  questions: [{...statement(`${id}1`), required: true}, statement(`${id}2`)],
});
const survey: Survey = {
  id: 'accessible',
  version: '1',
  title: {en: 'Check-up', ar: 'تقييم ذاتي'},
  description: {en: 'How are we doing?', ar: 'كيف حالنا؟'},
  languages: ['en', 'ar'],
  sections: [
    dimension('plan', 'Plan', 'الخطة'),
    dimension('people', 'People', 'الناس'),
    dimension('money', 'Money', 'المال'),
  ],
  scores: ['plan', 'people', 'money'].map((id) => ({
    id: `score-${id}`,
    title: {en: id, ar: `بُعد ${id}`},
    rule: 'mean' as const,
    of: [`${id}1`, `${id}2`],
  })),
};

interface Look {
  readonly name: string;
  readonly language: string;
  readonly page: Partial<CSSStyleDeclaration>;
}
const LOOKS: readonly Look[] = [
  {name: 'light', language: 'en', page: {color: '#1b1b1b', backgroundColor: '#fff'}},
  {name: 'dark', language: 'en', page: {color: '#eee', backgroundColor: '#16181d'}},
  {name: 'right to left', language: 'ar', page: {color: '#1b1b1b', backgroundColor: '#fff'}},
  {name: '320 px wide', language: 'en', page: {color: '#1b1b1b', backgroundColor: '#fff', width: '320px'}},
];

describe('<consulta-self-assessment> is accessible', () => {
  const database = freshDatabase();
  const stores: ResponseStore[] = [];
  afterEach(() => stores.splice(0).forEach((store) => store.close()));

  async function open({language, page}: Look) {
    const store = await openResponseStore({database: database.name});
    stores.push(store);
    const around = await fixture<HTMLElement>(html`<main></main>`);
    Object.assign(around.style, page);
    const element = document.createElement('consulta-self-assessment');
    Object.assign(element, {survey, store, lang: language});
    const ready = oneEvent(element, 'consulta-ready');
    around.append(element);
    await ready;
    await drawn(element);
    return {around, element};
  }
  async function drawn(element: ConsultaSelfAssessment) {
    await element.updateComplete;
    await until(() =>
      [...(element.shadowRoot?.querySelectorAll('consulta-scale') ?? [])].every((scale) =>
        scale.shadowRoot?.querySelector('input'),
      ),
    );
  }
  const forward = async (element: ConsultaSelfAssessment) => {
    element.shadowRoot?.querySelector<HTMLButtonElement>('.buttons .primary')?.click();
    await drawn(element);
  };

  for (const look of LOOKS) {
    it(`empty, invalid, partly answered, in review, submitted and reported: ${look.name}`, async () => {
      const {around, element} = await open(look);
      await expectAccessible(around, 'empty');

      await forward(element);
      await expectAccessible(around, 'invalid');

      for (const id of ['plan1', 'people1', 'money1']) element.session?.answer(id, 2);
      element.session?.answer('plan2', 'not-applicable');
      await forward(element);
      await until(() =>
        element.shadowRoot?.querySelector('consulta-live-scores')?.shadowRoot?.querySelector('consulta-score-overview'),
      );
      const scores = () =>
        element.shadowRoot
          ?.querySelector('consulta-live-scores')
          ?.shadowRoot?.querySelector('consulta-score-overview')
          ?.shadowRoot?.querySelector('consulta-score-list')?.shadowRoot;
      await until(() => scores()?.querySelector('details'));
      for (const fold of scores()?.querySelectorAll('details') ?? []) fold.open = true;
      await until(() => scores()?.querySelector('.formula'));
      await expectAccessible(around, 'partly answered, with the arithmetic');

      await forward(element);
      await forward(element);
      await until(() => element.shadowRoot?.querySelector('consulta-review')?.shadowRoot?.querySelector('section'));
      await expectAccessible(around, 'in review');

      const submitted = oneEvent(element, 'consulta-submitted');
      await forward(element);
      await submitted;
      await until(() =>
        element.shadowRoot?.querySelector('consulta-submitted')?.shadowRoot?.querySelector('.row .primary'),
      );
      await until(() =>
        element.shadowRoot
          ?.querySelector('consulta-assessment-report')
          ?.shadowRoot?.querySelector('[part~="dimension"]'),
      );
      await expectAccessible(around, 'submitted, with the report');
    });
  }
});
