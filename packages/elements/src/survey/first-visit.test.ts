import type {Survey} from '@consulta/schema';
import {openResponseStore} from '@consulta/storage';
import {expect, fixture, html} from '@open-wc/testing';

import {freshDatabase} from '../../../../test/support/fresh-database.js';
import {oneEvent, until} from '../../../../test/support/survey/self-assessments.js';

import './feedback-form/define.js';

/** One question; a definition with a mistake that does not keep it from being drawn. */
const oneText: Survey = {
  id: 'one-text',
  version: '1',
  title: 'One text',
  languages: ['en'],
  sections: [{id: 'only', title: 'Only', questions: [{id: 'said', type: 'text', title: 'What do you say?'}]}],
};
const withMistake = {...oneText, sections: [{...oneText.sections[0], showIf: {'==': [{var: 'answers.nobody'}, 1]}}]};

describe('a first visit', () => {
  const database = freshDatabase();

  async function place(
    survey: unknown,
    more: Partial<HTMLElementTagNameMap['consulta-feedback-form']> = {},
  ): Promise<HTMLElementTagNameMap['consulta-feedback-form']> {
    const element = document.createElement('consulta-feedback-form');
    Object.assign(element, {survey, database: database.name, lang: 'en', ...more});
    (await fixture(html`<div></div>`)).append(element);
    return element;
  }
  const control = (element: HTMLElement) => element.shadowRoot?.querySelector('consulta-text') ?? undefined;
  const isStored = async () => (await indexedDB.databases()).some(({name}) => name === database.name);

  /** Resolves in the turn in which the question is drawn. */
  const drawn = (element: HTMLElement) =>
    new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => control(element) && (observer.disconnect(), resolve()));
      observer.observe(element.shadowRoot!, {childList: true, subtree: true});
    });
  /** As somebody types it, into a field that may be ahead of the session. */
  function type(element: HTMLElement, said: string): void {
    const field = control(element)!.shadowRoot!.querySelector('input')!;
    field.value = said;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    field.dispatchEvent(new Event('change', {bubbles: true}));
  }
  async function shown(element: HTMLElement) {
    await drawn(element);
    await control(element)!.updateComplete;
    return control(element)!;
  }
  async function drafts() {
    const store = await openResponseStore({database: database.name});
    const found = await store.drafts('one-text');
    store.close();
    return found;
  }

  it('shows the questions before a session or the store is there, and saves what was answered by then', async () => {
    const element = await place(oneText);
    let isReady = false;
    element.addEventListener('consulta-ready', () => (isReady = true));
    const saved = oneEvent(element, 'consulta-saved');
    const field = await shown(element);
    expect(isReady).to.equal(false);
    expect(element.session).to.equal(undefined);
    type(element, 'Good');
    await saved;
    expect(element.session?.answers).to.deep.equal({said: 'Good'});
    expect((await drafts())[0]?.answers).to.deep.equal({said: 'Good'});
    expect(control(element) === field).to.equal(true);
  });

  it('waits for the session where what is shown follows from an answer', async () => {
    const more = {id: 'more', type: 'text', title: 'More', showIf: {'!!': [{var: 'answers.said'}]}};
    const sections = oneText.sections.map((section) => ({...section, questions: [...section.questions, more]}));
    const element = await place({...oneText, sections});
    await drawn(element);
    expect(element.session?.isVisible('more')).to.equal(false);
  });

  it('goes on at the press of a button that comes before the session, with what was answered', async () => {
    const element = await place(oneText);
    await shown(element);
    type(element, 'Good');
    element.shadowRoot!.querySelector<HTMLElement>('button.primary')!.click();
    expect(element.session).to.equal(undefined);
    await until(() => element.place?.phase === 'review');
    expect(element.session?.answers).to.deep.equal({said: 'Good'});
  });

  it('keeps what was answered when the element leaves the page before the store is there', async () => {
    const element = await place(oneText);
    await until(() => element.session);
    element.session!.answer('said', 'Short');
    element.remove();
    await until(isStored);
    let found = await drafts();
    for (let look = 0; found.length === 0 && look < 100; look += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      found = await drafts();
    }
    expect(found[0]?.answers).to.deep.equal({said: 'Short'});
  });

  const waits = () => `consulta-unsaved:${database.name}:one-text`;
  const waiting = () => JSON.parse(localStorage.getItem(waits()) ?? 'null') as unknown;
  afterEach(() => localStorage.removeItem(waits()));
  const leave = (version: string) =>
    localStorage.setItem(waits(), JSON.stringify({version, answers: {said: 'Before', gone: 1}, notes: {}}));

  it('writes down at once what is answered before the store is there, and no longer than until it is saved', async () => {
    const element = await place(oneText);
    const saved = oneEvent(element, 'consulta-saved');
    await shown(element);
    type(element, 'Goo');
    expect(waiting()).to.deep.equal({version: '1', answers: {said: 'Goo'}, notes: {}});
    type(element, 'Good');
    expect(waiting()).to.deep.equal({version: '1', answers: {said: 'Good'}, notes: {}});
    await saved;
    expect(waiting()).to.equal(null);
  });

  it('finds on the next visit what was answered when the page is left before the session is there', async () => {
    const left = await place(oneText);
    await shown(left);
    type(left, 'Short');
    left.remove();
    const element = await place(oneText);
    await oneEvent(element, 'consulta-saved');
    expect(element.session?.answers).to.deep.equal({said: 'Short'});
  });

  it('begins with what was written down, and saves it', async () => {
    leave('1');
    const element = await place(oneText);
    const saved = oneEvent(element, 'consulta-saved');
    expect((await shown(element)).value).to.equal('Before');
    await saved;
    expect(element.session!.answers).to.deep.equal({said: 'Before'});
    expect((await drafts())[0]?.answers).to.deep.equal({said: 'Before'});
    expect(waiting()).to.equal(null);
  });

  it('begins without what was written down for another version', async () => {
    leave('0');
    const element = await place(oneText);
    await until(() => element.session);
    expect(element.session!.answers).to.deep.equal({});
  });

  it('writes nothing down on a shared device, nor shows what is there', async () => {
    leave('1');
    const element = await place(oneText, {kiosk: true});
    await until(() => element.session);
    element.session!.answer('said', 'Mine');
    expect(waiting()).to.deep.include({answers: {said: 'Before', gone: 1}});
    expect(element.session!.answers).to.deep.equal({said: 'Mine'});
  });

  for (const consent of [undefined, 'For a report.']) {
    it(`saves what the browser gives back with the page${consent ? ', once there is consent' : ''}`, async () => {
      const restored = {survey: 'one-text', answers: {said: 'Restored'}};
      const element = await place({...oneText, consent});
      const saved = oneEvent(element, 'consulta-saved');
      element.formStateRestoreCallback(JSON.stringify(restored));
      const gate = () => element.shadowRoot?.querySelector('consulta-survey-consent')?.shadowRoot;
      if (consent) {
        await until(() => gate()?.querySelector('button.primary'));
        gate()!.querySelector<HTMLElement>('button.primary')!.click();
      }
      await saved;
      expect((await drafts())[0]?.answers).to.deep.equal({said: 'Restored'});
    });
  }

  it('names the mistakes of a definition once they are found, and keeps what was answered', async () => {
    const element = await place(withMistake);
    const ready = oneEvent(element, 'consulta-ready');
    const failed = oneEvent(element, 'consulta-error');
    const saved = oneEvent(element, 'consulta-saved');
    await ready;
    element.session!.answer('said', 'Kept');
    const {error} = await failed;
    expect(error.code).to.equal('survey-invalid');
    expect(error.details.join()).to.contain('sections[0].showIf');
    await element.updateComplete;
    expect(control(element)).to.equal(undefined);
    await saved;
    expect((await drafts())[0]?.answers).to.deep.equal({said: 'Kept'});
  });

  it('submits nothing to a definition with mistakes', async () => {
    const element = await place(withMistake);
    await oneEvent(element, 'consulta-ready');
    element.session!.answer('said', 'Too early');
    let isSubmitted = false;
    element.addEventListener('consulta-submit', () => (isSubmitted = true));
    await element.submit();
    await element.updateComplete;
    expect(isSubmitted).to.equal(false);
    expect(element.shadowRoot?.textContent).to.contain('sections[0].showIf');
  });
});
