import {expect, fixture, html} from '@open-wc/testing';

import {checkUp, oneEvent, selfAssessments, until} from '../../../../../test/support/survey/self-assessments.js';

import './define.js';

describe('<consulta-self-assessment>', () => {
  const {open, root, button, press, choose, headings} = selfAssessments();

  it('shows one section after the other', async () => {
    const {element} = await open();
    expect(headings(element)).to.deep.equal(['Plan']);
    await press(element, 'Next');
    expect(headings(element)).to.deep.equal(['People']);
    await press(element, 'Back');
    expect(headings(element)).to.deep.equal(['Plan']);
  });

  it('shows all sections with layout="single"', async () => {
    const {element} = await open();
    element.layout = 'single';
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(['Plan', 'People']);
  });

  it('stops at a missing answer with a summary that leads to the question', async () => {
    const {element} = await open();
    await press(element, 'Next');
    await press(element, 'Check your answers');
    const summary = root(element).querySelector('.problems');
    expect(summary?.textContent).to.contain('We train');
    await until(() => root(element).activeElement === summary);
    summary?.querySelector('button')?.click();
    expect((root(element).activeElement as HTMLElement | null)?.getAttribute('name')).to.equal('people1');
  });

  it('keeps every answer when the language changes', async () => {
    const {element} = await open();
    await choose(element, 'plan1', '5');
    element.lang = 'fr';
    await until(() => headings(element)[0] === 'Projet');
    await until(() => button(element, 'Suivant'));
    expect(element.session?.answers).to.deep.equal({plan1: 5});
  });

  it('submits its answers with the form around it', async () => {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    const {element} = await open();
    element.name = 'check';
    form.append(element);
    await element.updateComplete;
    await choose(element, 'plan1', '1');
    expect(new FormData(form).get('check')).to.equal('{"plan1":1}');
  });

  it('says what is wrong with a definition, where, and keeps the fallback content', async () => {
    const element = document.createElement('consulta-self-assessment');
    element.survey = {...checkUp, sections: [{id: 'Plan', title: 'x', questions: []}]};
    const failed = oneEvent(element, 'consulta-error');
    (await fixture(html`<div></div>`)).append(element);
    const {error} = await failed;
    await element.updateComplete;
    expect(error.code).to.equal('survey-invalid');
    expect(root(element).querySelector('.failure')?.textContent).to.contain('sections[0].id');
    expect(root(element).querySelector('slot')).to.be.instanceOf(HTMLSlotElement);
  });
});
