import type {ConsultaRanking} from '../../questions/ranking/ranking.js';
import {expect} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {press as pressKeys, type as typeKeys} from '../../../../../test/support/keyboard.js';
import {workshopSurvey} from '../../../../../test/support/workshop/workshop-survey.js';
import {workshops} from '../../../../../test/support/workshop/workshops.js';
import type {ConsultaSelfAssessment} from '../self-assessment/self-assessment.js';

import '../self-assessment/define.js';

describe('a plan that follows from gaps', () => {
  const {place, root, press, text, oneEvent, until} = workshops();

  const plan = (element: ConsultaSelfAssessment) => root(element).querySelector('consulta-action-plan')?.shadowRoot;
  const ranking = (element: ConsultaSelfAssessment) =>
    plan(element)?.querySelector<ConsultaRanking>('consulta-ranking');
  const gaps = (element: ConsultaSelfAssessment) => [...(plan(element)?.querySelectorAll('.gaps h4') ?? [])].map(text);
  const change = (field: HTMLInputElement | HTMLSelectElement | null | undefined, value: string) => {
    if (!field) throw new Error('There is no such field');
    field.value = value;
    field.dispatchEvent(new Event('change', {bubbles: true}));
  };

  async function inReview(lang = 'en', properties: Partial<ConsultaSelfAssessment> = {}) {
    const opened = await place({survey: workshopSurvey, layout: 'single', lang, ...properties});
    await opened.ready;
    const {element} = opened;
    const {session} = element;
    if (!session) throw new Error('There is no session');
    for (const [id, value, target] of [
      ['policy', 2, 4],
      ['budget', 1, 5],
      ['staff', 3, 4],
      ['public', 4, 4],
    ] as const) {
      session.answer(id, value);
      session.note(id, {target});
    }
    root(element).querySelector<HTMLButtonElement>('.buttons .primary')?.click();
    await until(() => plan(element)?.querySelector('.gaps li'));
    return {...opened, session};
  }

  it('puts the gaps in the order of their priority', async () => {
    const {element} = await inReview();
    expect(gaps(element)).to.deep.equal([
      'We have a budget (high priority)',
      'We have a written policy (low priority)',
      'We have trained staff (low priority)',
    ]);
    expect(ranking(element)?.value).to.deep.equal(['budget', 'policy', 'staff']);
  });

  it('says by which rule each priority came about, and from where on it is high or medium', async () => {
    const {element, session} = await inReview();
    session.note('staff', {target: 4, importance: 'low'});
    await until(() => text(plan(element)?.querySelector('.arithmetic tbody')).includes('0.5'));
    const fold = plan(element)?.querySelector('.arithmetic');
    const cells = [...(fold?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(text));
    // ((1 + target − current)² − 1) × importance; at most ((1 + 5 − 1)² − 1) × 2 = 48, since importance is asked for.
    expect(cells.map((row) => row.map((cell) => cell?.replaceAll(/[\u2066\u2069]/g, '')))).to.deep.equal([
      ['We have a budget', '((1 + 5 − 1)² − 1) × 1 = 24', 'normal', 'high priority'],
      ['We have a written policy', '((1 + 4 − 2)² − 1) × 1 = 8', 'normal', 'low priority'],
      ['We have trained staff', '((1 + 4 − 3)² − 1) × 0.5 = 1.5', 'low', 'low priority'],
    ]);
    expect(text(fold?.querySelector('p:last-of-type'))).to.equal(
      'The most that a statement here can have is 48. From half of it, 24, a priority is high; from a quarter, 12, it is medium.',
    );
  });

  it('says yes and no in words', async () => {
    const [who, ...others] = workshopSurvey.sections;
    const law = {id: 'law', type: 'yes-no' as const, title: {en: 'A law asks for it', ar: 'قانون'}, target: true};
    const sections = [{...who!, questions: [...who!.questions, law]}, ...others];
    const {element, session} = await inReview('en', {survey: {...workshopSurvey, id: 'with-law', sections}});
    session.answer('law', false);
    session.note('law', {target: 1});
    await until(() => (ranking(element)?.question?.items.length ?? 0) === 4);
    const described = ranking(element)?.question?.items.find(({id}) => id === 'law')?.description;
    expect(described).to.match(/^now No, target Yes · /);
  });

  it('takes over the order that the group gives', async () => {
    const {element, session} = await inReview();
    const control = ranking(element);
    control?.give(['staff', 'budget', 'policy']);
    await until(() => gaps(element)[0]?.startsWith('We have trained staff'));
    expect(session.plan?.map(({questionId, place: at}) => [questionId, at])).to.deep.equal([
      ['staff', 1],
      ['budget', 2],
      ['policy', 3],
    ]);
  });

  it('plans for as many of the first gaps as the group wants', async () => {
    const {element, session} = await inReview();
    change(plan(element)?.querySelector('select'), '1');
    await until(() => gaps(element).length === 1);
    expect(session.plan?.map(({questionId}) => questionId)).to.deep.equal(['budget']);
    expect(ranking(element)?.value).to.deep.equal(['budget', 'policy', 'staff']);
  });

  it('adds an action by keyboard, with the focus in its field, and takes it away again', async () => {
    const {element, session} = await inReview();
    plan(element)?.querySelector<HTMLButtonElement>('#add-0')?.focus();
    await pressKeys('Enter');
    await until(() => plan(element)?.activeElement?.id === 'action-0-0');
    await typeKeys('Find money');
    await pressKeys('Tab');
    await typeKeys('Ana');
    await pressKeys('Tab');
    expect(session.plan?.[0]?.actions).to.deep.equal([{action: 'Find money', owner: 'Ana', status: 'planned'}]);
    const [status] = plan(element)?.querySelectorAll<HTMLSelectElement>('.action select') ?? [];
    change(plan(element)?.querySelector<HTMLInputElement>('[type=date]'), '2027-03-01');
    change(status, 'begun');
    expect(session.plan?.[0]?.actions[0]).to.deep.include({due: '2027-03-01', status: 'begun'});
    plan(element)?.querySelector<HTMLButtonElement>('.action button')?.click();
    await until(() => plan(element)?.activeElement?.id === 'add-0');
    expect(session.plan?.[0]?.actions).to.deep.equal([]);
  });

  it('keeps the plan with the unfinished answers, submits it, and shows it in the report', async () => {
    const {element, store, session} = await inReview();
    const saved = oneEvent(element, 'consulta-saved');
    plan(element)?.querySelector<HTMLButtonElement>('#add-0')?.click();
    await until(() => plan(element)?.querySelector('#action-0-0'));
    change(plan(element)?.querySelector<HTMLInputElement>('#action-0-0'), 'Find money');
    await saved;
    await until(async () => (await store.draft(session.id))?.plan?.[0]?.actions[0]?.action === 'Find money');
    const submitted = oneEvent(element, 'consulta-submitted');
    await press(element, 'Submit');
    const {response} = await submitted;
    expect(response.plan?.length).to.equal(3);
    await until(() =>
      text(
        root(element).querySelector('consulta-assessment-report')?.shadowRoot?.querySelector('[part="plan"]'),
      ).includes('Find money · planned'),
    );
    const report = root(element).querySelector('consulta-assessment-report')?.shadowRoot;
    expect(text(report?.querySelector('[part="plan"] .arithmetic tbody tr'))).to.contain('((1 + 5 − 1)² − 1) × 1 = 24');
  });

  it('says what to do where there is no gap', async () => {
    const {element, session} = await inReview();
    for (const id of ['policy', 'budget', 'staff']) session.note(id, {target: undefined});
    await until(() => text(plan(element)).includes('There is no gap yet'));
  });

  for (const look of [
    {name: 'light', lang: 'en', page: {color: '#1b1b1b', backgroundColor: '#fff'}},
    {
      name: 'dark, right to left, 320 px',
      lang: 'ar',
      page: {color: '#eee', backgroundColor: '#16181d', width: '320px'},
    },
  ]) {
    it(`is accessible: ${look.name}`, async () => {
      const {element} = await inReview(look.lang);
      const around = element.parentElement as HTMLElement;
      Object.assign(around.style, look.page);
      plan(element)?.querySelector<HTMLButtonElement>('#add-0')?.click();
      await until(() => plan(element)?.querySelector('#action-0-0'));
      await until(() => ranking(element)?.shadowRoot?.querySelector('li'));
      for (const fold of plan(element)?.querySelectorAll('details') ?? []) fold.open = true;
      await expectAccessible(around, look.name);
      expect(around.scrollWidth).to.be.at.most(around.clientWidth + 1);
    });
  }
});
