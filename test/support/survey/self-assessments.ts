import type {ScaleQuestion, Survey} from '@consulta/schema';
import {openResponseStore, type ResponseStore} from '@consulta/storage';
import {fixture, html, waitUntil} from '@open-wc/testing';

import type {ConsultaSelfAssessment} from '../../../packages/elements/src/survey/self-assessment/self-assessment.js';
import type {} from '../../../packages/elements/src/survey/survey-events.js';
import {freshDatabase} from '../fresh-database.js';

const statement = (id: string, title: string): ScaleQuestion => ({
  id,
  type: 'scale',
  title: {en: title, fr: `${title} (fr)`},
  from: 1,
  to: 5,
  notApplicable: true,
  comment: true,
});
export const checkUp: Survey = {
  id: 'check-up',
  version: '1',
  title: {en: 'Check-up', fr: 'Bilan'},
  languages: ['en', 'fr'],
  sections: [
    {
      id: 'plan',
      title: {en: 'Plan', fr: 'Projet'},
      questions: [statement('plan1', 'We plan'), statement('plan2', 'We review')],
    },
    {
      id: 'people',
      title: {en: 'People', fr: 'Équipe'},
      questions: [{...statement('people1', 'We train'), required: true}],
    },
  ],
  scores: [{id: 'overall', title: {en: 'Overall', fr: 'Ensemble'}, rule: 'mean', of: ['plan1', 'plan2', 'people1']}],
};

/** The next event of a name, with the fields of its class. */
export function oneEvent<N extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  name: N,
): Promise<HTMLElementEventMap[N]> {
  return new Promise((resolve) => element.addEventListener(name, resolve, {once: true}));
}

/** Waits until something is there, with patience for a busy machine. */
export function until(isThere: () => unknown): Promise<void> {
  return waitUntil(() => Boolean(isThere()), undefined, {timeout: 30_000});
}

/** Call it inside `describe`: opens self-assessments on a database that is deleted after each test. */
export function selfAssessments() {
  const database = freshDatabase();
  const stores: ResponseStore[] = [];
  afterEach(() => stores.splice(0).forEach((store) => store.close()));

  /** Puts one into the page, and does not wait for it. */
  async function place(properties: Partial<ConsultaSelfAssessment>) {
    const store = await openResponseStore({database: database.name});
    stores.push(store);
    const element = document.createElement('consulta-self-assessment');
    Object.assign(element, {survey: checkUp, store, lang: 'en', ...properties});
    const ready = oneEvent(element, 'consulta-ready');
    (await fixture(html`<div></div>`)).append(element);
    return {element, store, ready};
  }
  async function open(definition: Survey = checkUp, language = 'en') {
    const {element, store, ready} = await place({survey: definition, lang: language});
    await ready;
    await element.updateComplete;
    return {element, store};
  }
  const root = (element: ConsultaSelfAssessment) => element.shadowRoot as ShadowRoot;
  const button = (element: ConsultaSelfAssessment, text: string) =>
    [...root(element).querySelectorAll<HTMLButtonElement>('button')].find((found) => found.textContent.trim() === text);
  const press = async (element: ConsultaSelfAssessment, text: string) => {
    const found = button(element, text);
    if (!found) throw new Error(`There is no button "${text}"`);
    found.click();
    await element.updateComplete;
  };
  const choose = async (element: ConsultaSelfAssessment, questionId: string, value: string) => {
    const scale = root(element).querySelector(`[name="${questionId}"]`);
    await until(() => scale?.shadowRoot?.querySelector('input'));
    const radio = [...(scale?.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])].find(
      (input) => input.value === value,
    );
    radio?.click();
  };
  const headings = (element: ConsultaSelfAssessment) =>
    [...root(element).querySelectorAll('.section-title')].map((heading) => heading.textContent.trim());
  return {database, stores, place, open, root, button, press, choose, headings};
}
