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

  async function place(survey: unknown): Promise<HTMLElementTagNameMap['consulta-feedback-form']> {
    const element = document.createElement('consulta-feedback-form');
    Object.assign(element, {survey, database: database.name, lang: 'en'});
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
  async function drafts() {
    const store = await openResponseStore({database: database.name});
    const found = await store.drafts('one-text');
    store.close();
    return found;
  }

  it('shows the questions before anything of the store is there, and saves what was answered by then', async () => {
    const element = await place(oneText);
    let isReady = false;
    element.addEventListener('consulta-ready', () => (isReady = true));
    const saved = oneEvent(element, 'consulta-saved');
    await drawn(element);
    expect(isReady).to.equal(false);
    element.session!.answer('said', 'Good');
    await saved;
    expect((await drafts())[0]?.answers).to.deep.equal({said: 'Good'});
  });

  it('keeps what was answered when the element leaves the page before the store is there', async () => {
    const element = await place(oneText);
    await until(() => control(element));
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
