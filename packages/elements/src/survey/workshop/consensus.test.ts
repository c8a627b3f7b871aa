import {expect} from '@open-wc/testing';

import {members, workshopSurvey} from '../../../../../test/support/workshop/workshop-survey.js';
import {workshops} from '../../../../../test/support/workshop/workshops.js';

import '../self-assessment/define.js';

describe('a group that agrees on values', () => {
  const {openWorkshop, open, place, root, press, guide, reveal, said, text, oneEvent, until} = workshops();

  it('sees nothing of what people said until it is revealed', async () => {
    const {element} = await openWorkshop();
    expect(text(guide(element))).to.contain('Answers collected: 5');
    await press(element, 'Next');
    expect(root(element).querySelector('consulta-consensus-statement')).to.equal(null);
  });

  it('has its code nowhere in what one person answers', async () => {
    const {element} = await open(workshopSurvey);
    expect(root(element).querySelector('consulta-consensus-guide')).to.equal(null);
    expect(element.session?.kind).to.equal('individual');
  });

  it('sees statements by disagreement, and is led to the next open one', async () => {
    const {element} = await openWorkshop();
    await reveal(element);
    const lines = [...(guide(element)?.querySelectorAll('ol li') ?? [])].map(text);
    expect(lines.map((line) => line.split(' · ')[0])).to.deep.equal([
      'We have a written policy from 1 to 5',
      'We report to the public from 3 to 4',
      'We have a budget from 2 to 3',
      'We have trained staff everybody said 2',
    ]);
    guide(element)?.querySelector<HTMLButtonElement>('#next')?.click();
    await until(() => (root(element).activeElement as HTMLElement | null)?.getAttribute('name') === 'policy');
    element.session?.answer('policy', 3);
    await until(() => text(guide(element)).includes('agreed: 3'));
    guide(element)?.querySelector<HTMLButtonElement>('#next')?.click();
    await until(() => (root(element).activeElement as HTMLElement | null)?.getAttribute('name') === 'public');
  });

  it('fills in only what everybody said', async () => {
    const {element} = await openWorkshop();
    await reveal(element);
    expect(element.session?.answers).to.deep.equal({staff: 2});
  });

  it('shows a dot for each answer, and role by role what neither shows single people nor tells them by subtraction', async () => {
    const {element} = await openWorkshop();
    await reveal(element);
    element.goTo('policy');
    await until(() => said(element, 'policy')?.querySelector('.dot'));
    const lines = [...(said(element, 'policy')?.querySelectorAll('tbody tr') ?? [])];
    expect(lines.map(text)).to.deep.equal(['Everybody (5) 2 1 0 1 1', 'Elected member (2) 1 1 0 0 0']);
    expect(lines[0]?.querySelectorAll('.dot').length).to.equal(5);
    expect(text(said(element, 'policy'))).to.contain('Groups not shown apart, because fewer than 2 answered: 2');
  });

  it('shows people apart by what the facilitator chooses, or not at all', async () => {
    const {element} = await openWorkshop({groupBy: ''});
    await reveal(element);
    element.goTo('policy');
    await until(() => said(element, 'policy')?.querySelector('.dot'));
    const lines = () => said(element, 'policy')?.querySelectorAll('tbody tr').length;
    const menu = guide(element)?.querySelector('select');
    if (!menu) throw new Error('There is no menu');
    expect([...menu.options].map(text)).to.deep.equal(['Everybody together', 'Your role']);
    expect([menu.value, lines()]).to.deep.equal(['', 1]);
    menu.value = 'role';
    menu.dispatchEvent(new Event('change'));
    await until(() => lines() === 2);
  });

  it('is not asked for what only one person can say', async () => {
    const [who, ...others] = workshopSurvey.sections;
    const sections = [{...who!, questions: who!.questions.map((one) => ({...one, required: true}))}, ...others];
    const {element} = await openWorkshop({survey: {...workshopSurvey, sections}});
    const submitted = oneEvent(element, 'consulta-submitted');
    await reveal(element);
    await element.submit();
    expect((await submitted).response.answers).to.deep.equal({staff: 2});
  });

  it('shows no single answer where there are too few', async () => {
    const {element} = await openWorkshop({survey: {...workshopSurvey, results: {}}}, members().slice(0, 3));
    await reveal(element);
    element.goTo('policy');
    await until(() => said(element, 'policy')?.querySelector('.range'));
    expect(said(element, 'policy')?.querySelector('.dot')).to.equal(null);
    expect(text(said(element, 'policy')))
      .to.contain('from 1 to 5')
      .and.to.contain('fewer than 5');
  });

  it('keeps minutes of each value: the range before, the reason and the day', async () => {
    const {element} = await openWorkshop();
    await reveal(element);
    element.goTo('policy');
    await until(() => said(element, 'policy')?.querySelector('textarea'));
    element.session?.answer('policy', 3);
    const field = said(element, 'policy')?.querySelector('textarea');
    if (!field) throw new Error('There is no field for the reason');
    field.value = 'It is written but not adopted';
    field.dispatchEvent(new Event('change', {bubbles: true}));
    const {agreed} = element.session?.noteOn('policy') ?? {};
    expect(agreed?.before).to.deep.equal([1, 5]);
    expect(agreed?.reason).to.equal('It is written but not adopted');
    expect(agreed?.date).to.match(/^\d{4}-\d\d-\d\d$/);
    element.session?.answer('policy', undefined);
    expect(element.session?.noteOn('policy')?.agreed).to.equal(undefined);
  });

  it('submits a consensus that names the answers it is based on, and goes on with it after a reload', async () => {
    const basedOn = members();
    const {element, store} = await openWorkshop({}, basedOn);
    await reveal(element);
    const saved = oneEvent(element, 'consulta-saved');
    element.session?.answer('policy', 3);
    await saved;
    element.remove();
    const again = await place({survey: workshopSurvey, basedOn, store});
    await again.ready;
    expect(again.element.session?.answers).to.deep.equal({policy: 3, staff: 2});
    await until(() => guide(again.element)?.querySelector('ol'));
    const submitted = oneEvent(again.element, 'consulta-submitted');
    await again.element.submit();
    const {response} = await submitted;
    expect([response.kind, response.basedOn]).to.deep.equal(['consensus', basedOn.map(({id}) => id)]);
  });

  it('does not go on with what one person began, nor the other way round', async () => {
    const {element, store} = await open(workshopSurvey);
    const saved = oneEvent(element, 'consulta-saved');
    element.session?.answer('policy', 5);
    await saved;
    element.remove();
    const group = await openWorkshop({store});
    expect(group.element.session?.answers).to.deep.equal({});
  });

  it('reads the answers that are kept here where the page names none', async () => {
    const basedOn = members();
    const {element, store} = await openWorkshop({}, basedOn);
    for (const response of basedOn) await store.submit(response, workshopSurvey);
    await reveal(element);
    const draft = element.session?.toDraft();
    if (!draft) throw new Error('There is no session');
    await store.saveDraft(draft, workshopSurvey);
    element.remove();
    const alone = await place({survey: workshopSurvey, store});
    await alone.ready;
    const earlier = [...root(alone.element).querySelectorAll<HTMLButtonElement>('button')].find(
      (button) => text(button) === 'Continue',
    );
    earlier?.click();
    await until(() => guide(alone.element)?.querySelectorAll('ol li').length === 4);
  });
});
