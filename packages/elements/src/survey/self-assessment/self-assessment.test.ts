import type {ScaleQuestion, Survey} from '@consulta/schema';
import {openResponseStore, type ResponseStore} from '@consulta/storage';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import {freshDatabase} from '../../../../../test/support/fresh-database.js';
import type {ConsultaSubmitted} from '../submitted/submitted.js';
import type {} from '../survey-events.js';
import type {ConsultaSelfAssessment} from './self-assessment.js';

import './define.js';

const statement = (id: string, title: string): ScaleQuestion => ({
  id,
  type: 'scale',
  title: {en: title, fr: `${title} (fr)`},
  from: 1,
  to: 5,
  notApplicable: true,
  comment: true,
});
const survey: Survey = {
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

function oneEvent<N extends keyof HTMLElementEventMap>(element: HTMLElement, name: N): Promise<HTMLElementEventMap[N]> {
  return new Promise((resolve) => element.addEventListener(name, resolve, {once: true}));
}

describe('<consulta-self-assessment>', () => {
  const database = freshDatabase();
  const stores: ResponseStore[] = [];
  afterEach(() => stores.splice(0).forEach((store) => store.close()));

  async function open(definition: Survey = survey, language = 'en') {
    const store = await openResponseStore({database: database.name});
    stores.push(store);
    const element = document.createElement('consulta-self-assessment');
    Object.assign(element, {survey: definition, store, lang: language});
    const ready = oneEvent(element, 'consulta-ready');
    (await fixture(html`<div></div>`)).append(element);
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
    await waitUntil(() => scale?.shadowRoot?.querySelector('input'));
    const radio = [...(scale?.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])].find(
      (input) => input.value === value,
    );
    radio?.click();
  };
  const headings = (element: ConsultaSelfAssessment) =>
    [...root(element).querySelectorAll('.section-title')].map((heading) => heading.textContent.trim());

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
    await oneEvent(element, 'consulta-ready');
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(['Plan', 'People']);
  });

  it('stores nothing before the first answer, and says saved only after the transaction', async () => {
    const {element, store} = await open();
    expect((await indexedDB.databases?.())?.map(({name}) => name) ?? []).not.to.contain(database.name);
    const saved = oneEvent(element, 'consulta-saved');
    await choose(element, 'plan1', '4');
    const {draftId} = await saved;
    const [draft] = await store.drafts('check-up');
    expect(draft?.id).to.equal(draftId);
    expect(draft?.answers).to.deep.equal({plan1: 4});
  });

  it('goes on where the person was, with a banner that can be undone', async () => {
    const first = await open();
    await press(first.element, 'Next');
    const saved = oneEvent(first.element, 'consulta-saved');
    await choose(first.element, 'people1', '2');
    await saved;
    first.element.remove();

    const {element, store} = await open();
    expect(headings(element)).to.deep.equal(['People']);
    expect(element.session?.answers).to.deep.equal({people1: 2});
    expect(root(element).querySelector('.banner')?.textContent).to.contain('1 of 3');

    const begunAnew = oneEvent(element, 'consulta-ready');
    await press(element, 'Delete');
    await begunAnew;
    expect(await store.drafts('check-up')).to.deep.equal([]);
    await waitUntil(() => button(element, 'Undo'));
    const restored = oneEvent(element, 'consulta-ready');
    await press(element, 'Undo');
    await restored;
    expect(element.session?.answers).to.deep.equal({people1: 2});
  });

  it('keeps the answers in hand when the person starts new, and offers to continue them', async () => {
    const {element, store} = await open();
    await choose(element, 'plan1', '3');
    await oneEvent(element, 'consulta-saved');
    await element.reset();
    await element.updateComplete;
    expect(element.session?.answers).to.deep.equal({});
    expect(await store.drafts('check-up')).to.have.length(1);
    const resumed = oneEvent(element, 'consulta-ready');
    await press(element, 'Continue');
    await resumed;
    expect(element.session?.answers).to.deep.equal({plan1: 3});
  });

  it('stops at a missing answer with a summary that leads to the question', async () => {
    const {element} = await open();
    await press(element, 'Next');
    await press(element, 'Check your answers');
    const summary = root(element).querySelector('.problems');
    expect(summary?.textContent).to.contain('We train');
    expect(root(element).activeElement).to.equal(summary);
    summary?.querySelector('button')?.click();
    expect((root(element).activeElement as HTMLElement | null)?.getAttribute('name')).to.equal('people1');
  });

  it('stores the response and shows it with the way back', async () => {
    const {element, store} = await open();
    await choose(element, 'plan1', '4');
    await press(element, 'Next');
    await choose(element, 'people1', '2');
    await press(element, 'Check your answers');
    await waitUntil(() => root(element).querySelector('consulta-review'));
    const submitted = oneEvent(element, 'consulta-submitted');
    await press(element, 'Submit');
    const {response} = await submitted;
    expect(response.answers).to.deep.equal({plan1: 4, people1: 2});
    expect(response.scores?.['overall']?.value).to.equal(3);
    expect(await store.count('check-up')).to.equal(1);
    expect(await store.drafts('check-up')).to.deep.equal([]);

    await waitUntil(() => root(element).querySelector('consulta-submitted')?.shadowRoot?.querySelector('.state'));
    const page = root(element).querySelector('consulta-submitted') as ConsultaSubmitted;
    expect(page.shadowRoot?.textContent).to.contain('saved on this device, not sent yet');
    await waitUntil(() => root(element).querySelector('consulta-assessment-report'));
  });

  it('does not store what a listener of consulta-submit refused', async () => {
    const {element, store} = await open();
    await press(element, 'Next');
    await choose(element, 'people1', '2');
    element.addEventListener('consulta-submit', (event) => event.preventDefault());
    await element.submit();
    expect(await store.count()).to.equal(0);
    expect(element.session?.answers).to.deep.equal({people1: 2});
  });

  it('keeps every answer when the language changes', async () => {
    const {element} = await open();
    await choose(element, 'plan1', '5');
    element.lang = 'fr';
    await waitUntil(() => headings(element)[0] === 'Projet');
    await waitUntil(() => button(element, 'Suivant'));
    expect(element.session?.answers).to.deep.equal({plan1: 5});
  });

  it('submits its answers with the form around it', async () => {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    const {element} = await open();
    element.name = 'check';
    form.append(element);
    await oneEvent(element, 'consulta-ready');
    await element.updateComplete;
    await choose(element, 'plan1', '1');
    expect(new FormData(form).get('check')).to.equal('{"plan1":1}');
  });

  it('says what is wrong with a definition, where, and keeps the fallback content', async () => {
    const element = document.createElement('consulta-self-assessment');
    element.survey = {...survey, sections: [{id: 'Plan', title: 'x', questions: []}]};
    const failed = oneEvent(element, 'consulta-error');
    (await fixture(html`<div></div>`)).append(element);
    const {error} = await failed;
    await element.updateComplete;
    expect(error.code).to.equal('survey-invalid');
    expect(root(element).querySelector('.failure')?.textContent).to.contain('sections[0].id');
    expect(root(element).querySelector('slot')).to.be.instanceOf(HTMLSlotElement);
  });
});
