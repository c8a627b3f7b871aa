import type {Survey} from '@consulta/schema';
import {openResponseStore, type ResponseStore} from '@consulta/storage';
import {fixture, html} from '@open-wc/testing';

import type {ConsultaFeedbackForm} from '../../../packages/elements/src/survey/feedback-form/feedback-form.js';
import {freshDatabase} from '../fresh-database.js';
import {oneEvent, until} from './self-assessments.js';

/** Call it inside `describe`: opens feedback forms on a database that is deleted after each test. */
export function feedbackForms() {
  const database = freshDatabase();
  const stores: ResponseStore[] = [];
  afterEach(() => stores.splice(0).forEach((store) => store.close()));

  async function open(survey: Survey, properties: Partial<ConsultaFeedbackForm> = {}) {
    const store = await openResponseStore({database: database.name});
    stores.push(store);
    const element = document.createElement('consulta-feedback-form');
    Object.assign(element, {survey, store, lang: survey.languages[0], ...properties});
    const ready = oneEvent(element, 'consulta-ready');
    (await fixture(html`<div></div>`)).append(element);
    await ready;
    await element.updateComplete;
    const {session} = element;
    if (!session) throw new Error('There is no session');
    return {element, session, store};
  }
  const root = (element: Element) => element.shadowRoot as ShadowRoot;
  const find = <E extends HTMLElement>(element: Element, selector: string) => root(element).querySelector<E>(selector);
  /** The inside of a control, once it is drawn. */
  async function control(element: Element, questionId: string): Promise<ShadowRoot> {
    const inside = () => find(element, `.question [name="${questionId}"]`)?.shadowRoot;
    await until(() => inside()?.querySelector('[part="field"]'));
    return inside() as ShadowRoot;
  }
  const button = (element: Element, text: string) =>
    [...root(element).querySelectorAll('button')].find(({textContent}) => textContent.trim() === text);
  async function press(element: ConsultaFeedbackForm, text: string): Promise<void> {
    await until(() => button(element, text));
    button(element, text)?.click();
    await element.updateComplete;
  }
  return {database, open, root, find, control, button, press};
}

/** What a reader sees of an element, with single spaces. */
export function wordsOf(element: Element | DocumentFragment | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
