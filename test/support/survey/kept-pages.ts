import type {Survey} from '@consulta/schema';
import {openResponseStore, type ResponseStore} from '@consulta/storage';
import {fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {loadWords} from '../../../packages/elements/src/base/load-words.js';
import type {ConsultaSelfAssessment} from '../../../packages/elements/src/survey/self-assessment/self-assessment.js';
import type {} from '../../../packages/elements/src/survey/kept-answers/kept-answers.js';
import {freshDatabase} from '../fresh-database.js';
import {type} from '../keyboard.js';
import {checkUp, oneEvent, until} from './self-assessments.js';

type KeptPage = Awaited<ReturnType<ReturnType<typeof keptPages>['openPage']>>;

/** Call it inside `describe`: pages of a self-assessment with the line of a person's own answers, on one database. */
export function keptPages() {
  const database = freshDatabase();
  const stores: ResponseStore[] = [];
  // What comes later on a slow network is there at once: these tests are about answers.
  before(async () => {
    await Promise.all([
      import('../../../packages/elements/src/survey/keeping.js'),
      import('../../../packages/elements/src/survey/page-rest/define.js'),
      import('../../../packages/elements/src/survey/review/define.js'),
      import('../../../packages/elements/src/survey/submitted/define.js'),
      import('../../../packages/elements/src/survey/kept-answers/shelf.js'),
      import('../../../packages/elements/src/survey/kept-answers/define.js'),
    ]);
    await loadWords(['consulta-review', 'consulta-submitted', 'consulta-kept-answers'], 'en');
  });
  afterEach(() => stores.splice(0).forEach((store) => store.close()));

  async function openPage(properties: Partial<ConsultaSelfAssessment> = {}) {
    const store = await openResponseStore({database: database.name});
    stores.push(store);
    const element = document.createElement('consulta-self-assessment');
    Object.assign(element, {survey: checkUp, store, lang: 'en', ...properties});
    const ready = oneEvent(element, 'consulta-ready');
    (await fixture(html`<div></div>`)).append(element);
    await ready;
    await element.updateComplete;
    const page = pageOf(element, store);
    if (!properties.kiosk) await until(() => page.kept()?.shadowRoot?.querySelector('.line button'));
    return page;
  }
  /** The page is closed, and opened again. */
  async function restart(page: KeptPage, properties: Partial<ConsultaSelfAssessment> = {}) {
    page.element.remove();
    await page.settle();
    return openPage(properties);
  }
  return {database, openPage, restart};
}

function pageOf(element: ConsultaSelfAssessment, store: ResponseStore) {
  const root = element.shadowRoot as ShadowRoot;
  const kept = () => root.querySelector('consulta-kept-answers');
  const keptRoot = () => kept()?.shadowRoot as ShadowRoot;
  const words = (node: Element | null | undefined) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const named = (within: ParentNode, name: string) =>
    [...within.querySelectorAll('button')].find(
      (button) => words(button) === name || words(button).startsWith(`${name} –`),
    );
  const listed = () => [...keptRoot().querySelectorAll('li')];
  /** What an action leads to is there when nothing is on its way any more. */
  async function settle() {
    for (let turn = 0; turn < 6; turn += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await store.count();
      await element.updateComplete;
      await kept()?.updateComplete;
    }
  }
  async function click(within: () => ParentNode | null | undefined, name: string) {
    await until(() => within() && named(within() as ParentNode, name));
    const button = named(within() as ParentNode, name);
    button?.focus();
    button?.click();
    await settle();
  }
  return {
    element,
    store,
    root,
    kept,
    keptRoot,
    settle,
    rows: () => listed().map(words),
    buttons: () => [...keptRoot().querySelectorAll('.line button')].map(words),
    heading: () => words(keptRoot().querySelector('h3')),
    status: () => words(keptRoot().querySelector('[role="status"]')),
    problem: () => words(keptRoot().querySelector('[role="alert"]')),
    banner: () => words(root.querySelector('.banner')),
    submitted: () => root.querySelector('consulta-submitted')?.shadowRoot,
    focused: () => keptRoot().activeElement,
    press: (name: string) => click(keptRoot, name),
    pressIn: (row: number, name: string) => click(() => listed()[row], name),
    pressOutside: (name: string) => click(() => root, name),
    pressSubmitted: (name: string) => click(() => root.querySelector('consulta-submitted')?.shadowRoot, name),
    async choose(questionId: string, value: string) {
      const saved = oneEvent(element, 'consulta-saved');
      const radio = () =>
        [...(root.querySelector(`[name="${questionId}"]`)?.shadowRoot?.querySelectorAll('input') ?? [])].find(
          (input) => input.value === value,
        );
      await until(radio);
      radio()?.click();
      await saved;
      await settle();
    },
    /** Submits, as soon as all that is required is answered. */
    async submit() {
      const submitted = oneEvent(element, 'consulta-submitted');
      await element.submit();
      const {response} = await submitted;
      await settle();
      return response;
    },
    async type(text: string) {
      const input = keptRoot().querySelector<HTMLInputElement>('input[type="text"]');
      input?.focus();
      input?.select();
      await type(text);
    },
    async key(name: string) {
      await sendKeys({press: name});
      await settle();
    },
    /** As a person chooses a file. */
    async openFile(file: File) {
      const input = keptRoot().querySelector<HTMLInputElement>('input[type="file"]');
      const files = new DataTransfer();
      files.items.add(file);
      if (input) input.files = files.files;
      const saidBefore = kept()?.shelf?.said;
      input?.dispatchEvent(new Event('change'));
      await until(() => kept()?.shelf?.said && kept()?.shelf?.said !== saidBefore);
      await settle();
    },
  };
}

/** A later version of the same questionnaire. */
export const newerCheckUp: Survey = {
  ...checkUp,
  version: '2',
  sections: checkUp.sections.map((section) => ({
    ...section,
    questions: section.questions.filter(({id}) => id !== 'plan2'),
  })),
  scores: [{id: 'overall', title: {en: 'Overall', fr: 'Ensemble'}, rule: 'mean', of: ['plan1', 'people1']}],
};
