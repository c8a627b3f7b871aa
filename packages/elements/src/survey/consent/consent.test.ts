import type {Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {press as pressKeys} from '../../../../../test/support/keyboard.js';
import {checkUp, oneEvent, selfAssessments, until} from '../../../../../test/support/survey/self-assessments.js';
import type {ConsultaSelfAssessment} from '../self-assessment/self-assessment.js';
import type {} from './consent.js';

import '../self-assessment/define.js';

const asking: Survey = {
  ...checkUp,
  consent: {en: 'We use your answers for a report.\n\nNobody else sees them.', fr: 'Pour un rapport.'},
};

describe('a survey that asks for consent first', () => {
  const {database, place, root, button, press, choose, headings} = selfAssessments();
  const gate = (element: ConsultaSelfAssessment) => root(element).querySelector('consulta-survey-consent');
  const said = (element: ConsultaSelfAssessment) =>
    gate(element)?.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const pressInGate = (element: ConsultaSelfAssessment, text: string) =>
    [...(gate(element)?.shadowRoot?.querySelectorAll('button') ?? [])]
      .find(({textContent}) => textContent.trim() === text)
      ?.click();
  const databases = async () => (await indexedDB.databases?.())?.map(({name}) => name) ?? [];
  async function atGate(properties: Partial<ConsultaSelfAssessment> = {}) {
    const placed = await place({survey: asking, ...properties});
    await until(() => said(placed.element).includes('.'));
    return placed;
  }
  /** A person who agreed and answered one question, which is stored. */
  async function begun() {
    const placed = await atGate();
    pressInGate(placed.element, 'I agree');
    await placed.ready;
    await placed.element.updateComplete;
    const saved = oneEvent(placed.element, 'consulta-saved');
    await choose(placed.element, 'plan1', '4');
    await saved;
    return placed;
  }

  it('shows the whole text and no question, and stores nothing', async () => {
    const {element} = await atGate();
    expect(said(element)).to.contain('We use your answers for a report.').and.to.contain('Nobody else sees them.');
    expect(headings(element)).to.deep.equal([]);
    expect(button(element, 'Next')).to.equal(undefined);
    element.session?.answer('plan1', 3);
    await element.submit();
    element.remove();
    expect(await databases()).not.to.contain(database.name);
  });

  it('goes on to the questions once the person agrees, and keeps answers from the first one on', async () => {
    const {element, store} = await begun();
    expect(headings(element)).to.deep.equal(['Plan']);
    expect(root(element).activeElement?.className).to.contain('section-title');
    expect((await store.drafts('check-up'))[0]?.answers).to.deep.equal({plan1: 4});
  });

  it('ends in a friendly way when the person does not agree, with nothing stored and a way back', async () => {
    const {element} = await atGate();
    pressInGate(element, 'I do not agree');
    await until(() => said(element).includes('That is fine'));
    expect(gate(element)?.shadowRoot?.activeElement?.textContent).to.equal('That is fine');
    expect(await databases()).not.to.contain(database.name);

    pressInGate(element, 'Read it once more');
    await until(() => said(element).includes('We use your answers'));
    pressInGate(element, 'I agree');
    await until(() => headings(element).length > 0);
    expect(headings(element)).to.deep.equal(['Plan']);
  });

  it('does not ask again for answers that were begun with it', async () => {
    const first = await begun();
    first.element.remove();
    const {element, ready} = await place({survey: asking});
    await ready;
    await element.updateComplete;
    expect(element.session?.answers).to.deep.equal({plan1: 4});
    expect(headings(element)).to.deep.equal(['Plan']);
  });

  it('asks each time that somebody begins anew, and lets them go on with what was begun instead', async () => {
    const {element} = await begun();
    await element.reset();
    await until(() => said(element).includes('Before you begin'));
    await press(element, 'Continue');
    await until(() => headings(element).length > 0);
    expect(element.session?.answers).to.deep.equal({plan1: 4});
  });

  it('can be taken back, which deletes the unfinished answers, and that can be undone', async () => {
    const {element, store} = await begun();
    pressInGate(element, 'Take back my agreement and delete my answers');
    await until(() => said(element).includes('Before you begin'));
    expect(await store.drafts('check-up')).to.deep.equal([]);
    expect(element.session?.answers).to.deep.equal({});

    await press(element, 'Undo');
    await until(() => headings(element).length > 0);
    expect(element.session?.answers).to.deep.equal({plan1: 4});
    expect((await store.drafts('check-up'))[0]?.answers).to.deep.equal({plan1: 4});
  });

  it('asks nothing where the survey asks for no consent', async () => {
    const {element, ready} = await place({});
    await ready;
    await element.updateComplete;
    expect(gate(element)).to.equal(null);
  });

  it('is passed by keyboard alone', async () => {
    const {element} = await atGate();
    gate(element)?.focus();
    await pressKeys('Tab', 'Tab', 'Enter');
    await until(() => said(element).includes('That is fine'));
    await pressKeys('Tab', 'Enter');
    await until(() => said(element).includes('Before you begin'));
    await pressKeys('Tab', 'Space');
    await until(() => headings(element).length > 0);
  });

  it('is accessible when asked, refused and given', async () => {
    const {element} = await atGate();
    await expectAccessible(element, 'asked');
    pressInGate(element, 'I do not agree');
    await until(() => said(element).includes('That is fine'));
    await expectAccessible(element, 'refused');
    element.lang = 'fr';
    await until(() => said(element).includes('C’est entendu'));
    pressInGate(element, 'Relire le texte');
    await until(() => said(element).includes('Pour un rapport.'));
    pressInGate(element, 'J’accepte');
    await until(() => headings(element).length > 0);
    const details = gate(element)?.shadowRoot?.querySelector('details');
    if (details) details.open = true;
    await expectAccessible(element, 'given, read once more');
  });
});
