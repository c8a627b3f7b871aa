import {targetScores} from '@consulta/engine';
import type {Question, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {press as pressKeys} from '../../../../../test/support/keyboard.js';
import {workshopSurvey} from '../../../../../test/support/workshop/workshop-survey.js';
import {workshops} from '../../../../../test/support/workshop/workshops.js';
import type {ConsultaSelfAssessment} from '../self-assessment/self-assessment.js';

import '../self-assessment/define.js';

describe('targets for dimensions', () => {
  const {place, root, text, until} = workshops();

  const targets = (element: ConsultaSelfAssessment) =>
    root(element).querySelector('consulta-dimension-targets')?.shadowRoot;
  const fields = (element: ConsultaSelfAssessment) => [
    ...(targets(element)?.querySelectorAll<HTMLSelectElement>('select') ?? []),
  ];
  const standing = (element: ConsultaSelfAssessment) =>
    [...(targets(element)?.querySelectorAll('.standing') ?? [])].map(text);
  const choose = (field: HTMLSelectElement | undefined, value: string) => {
    if (!field) throw new Error('There is no such field');
    field.value = value;
    field.dispatchEvent(new Event('change', {bubbles: true}));
  };

  async function inReview(lang = 'en', survey = workshopSurvey) {
    const opened = await place({survey, layout: 'single', lang});
    await opened.ready;
    const {element} = opened;
    const {session} = element;
    if (!session) throw new Error('There is no session');
    for (const [id, value] of Object.entries({policy: 2, budget: 1, staff: 3, public: 'not-applicable'} as const)) {
      session.answer(id, value);
    }
    root(element).querySelector<HTMLButtonElement>('.buttons .primary')?.click();
    await until(() => fields(element).length > 0);
    return {...opened, session};
  }

  it('offers the dimensions, not the whole, with what they come to now', async () => {
    const {element} = await inReview();
    const labels = [...(targets(element)?.querySelectorAll('label > span') ?? [])].map(text);
    expect(labels).to.deep.equal(['Strategy', 'People']);
    expect(standing(element)).to.deep.equal(['now 1.5', 'now 3']);
  });

  it('sets the target beside every statement that applies, and says how much of it is reached', async () => {
    const {element, session} = await inReview();
    choose(fields(element)[0], '4');
    choose(fields(element)[1], '4');
    await until(() => standing(element)[1]?.includes('%'));
    expect(session.notes).to.deep.equal({policy: {target: 4}, budget: {target: 4}, staff: {target: 4}});
    // 1 − ((4 − 2) + (4 − 1)) ÷ 8, and 1 − (4 − 3) ÷ 4.
    expect(standing(element)).to.deep.equal([
      'now 1.5, target 4 · 38% of what the targets ask for',
      'now 3, target 4 · 75% of what the targets ask for',
    ]);
    const {answers, notes} = session;
    expect(targetScores(workshopSurvey, {answers, notes})['strategy']?.percentToTarget).to.equal(0.375);
  });

  it('says where targets differ from statement to statement, and changes none of them by itself', async () => {
    const {element, session} = await inReview();
    session.note('policy', {target: 5});
    await until(() => fields(element)[0]?.value === 'various');
    expect(fields(element)[0]?.selectedOptions[0]?.text).to.equal('different from statement to statement');
    choose(fields(element)[0], 'various');
    expect(session.notes).to.deep.equal({policy: {target: 5}});
    choose(fields(element)[0], '3');
    await until(() => fields(element)[0]?.value === '3');
    choose(fields(element)[0], '');
    expect(session.notes).to.deep.equal({});
  });

  it('is a share of each scale where statements are answered on different ones', async () => {
    const [who, plan, people] = workshopSurvey.sections;
    const [policy] = plan!.questions;
    const questions: Question[] = [
      policy!,
      {id: 'budget', type: 'scale', title: 'A budget', from: 0, to: 10, target: true},
      {id: 'adopted', type: 'yes-no', title: 'Adopted', target: true},
    ];
    const survey: Survey = {
      ...workshopSurvey,
      sections: [who!, {...plan!, questions}, people!],
      scores: workshopSurvey.scores!.map((one) =>
        one.id === 'strategy' ? {...one, of: questions.map(({id}) => id)} : one,
      ),
    };
    const {element, session} = await inReview('en', survey);
    const [field] = fields(element);
    expect([...(field?.options ?? [])].map(({text: shown}) => shown)).to.deep.equal([
      'not set',
      ...['25%', '50%', '75%', '100%'].map((share) => `${share} of each scale`),
    ]);
    expect(text(targets(element)?.querySelector('.shares'))).to.contain('different scales');
    choose(field, '0.75');
    // Three quarters of 1 to 5, of 0 to 10, and of no or yes.
    expect(session.notes).to.deep.equal({policy: {target: 4}, budget: {target: 8}, adopted: {target: 1}});
    await until(() => fields(element)[0]?.value === '0.75');
    session.note('budget', {target: 9});
    await until(() => fields(element)[0]?.value === 'various');
    choose(fields(element)[0], '');
    expect(session.notes).to.deep.equal({});
    await expectAccessible(element, 'shares');
  });

  it('is set by keyboard, and gaps follow', async () => {
    const {element} = await inReview();
    fields(element)[0]?.focus();
    await pressKeys('5');
    const plan = () => root(element).querySelector('consulta-action-plan')?.shadowRoot;
    await until(() => plan()?.querySelectorAll('.gaps > li').length === 2);
    expect(fields(element)[0]?.value).to.equal('5');
  });

  for (const lang of ['en', 'ar']) {
    it(`has nothing for axe to find: ${lang}`, async () => {
      const {element, session} = await inReview(lang);
      await expectAccessible(element, 'nothing set');
      session.note('policy', {target: 5});
      choose(fields(element)[1], '4');
      await until(() => fields(element)[0]?.value === 'various');
      await expectAccessible(element, 'set in part');
    });
  }
});
