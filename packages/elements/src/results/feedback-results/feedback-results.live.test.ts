import './define.js';

import {surveyHash} from '@consulta/schema';
import {openResponseStore, type ResponseStore} from '@consulta/storage';
import {fixture, html, waitUntil} from '@open-wc/testing';

import {freshDatabase} from '../../../../../test/support/fresh-database.js';
import {textsOf} from '../../../../../test/support/results/feedback-results-page.js';
import {sampleAnswer, sampleSurvey} from '../../../../../test/support/results/sample-feedback.js';
import type {ConsultaFeedbackResults} from './feedback-results.js';

const answer = (index: number) => sampleAnswer(index, 'visit', {surveyHash: surveyHash(sampleSurvey)});

describe('<consulta-feedback-results> with what is kept in this browser', () => {
  const database = freshDatabase();
  const stores: ResponseStore[] = [];
  afterEach(() => {
    for (const store of stores.splice(0)) store.close();
  });

  async function open(): Promise<ResponseStore> {
    const store = await openResponseStore({database: database.name});
    stores.push(store);
    return store;
  }
  const results = (store: ResponseStore) =>
    fixture<ConsultaFeedbackResults>(
      html`<consulta-feedback-results lang="en" survey-id=${sampleSurvey.id} .store=${store}></consulta-feedback-results>`,
    );
  const says = (element: ConsultaFeedbackResults, selector: string, text: string) =>
    waitUntil(() => textsOf(element, selector).includes(text), `${selector}: ${text}`, {timeout: 5000});

  it('shows an answer that comes in, from this page or another tab', async () => {
    const here = await open();
    const element = await results(here);
    await says(element, '[role=status]', 'No answers are here yet. They appear by themselves as they come in.');
    await here.submit(answer(1), sampleSurvey);
    await says(element, '[part=basis]', '1 response');
    await (await open()).submit(answer(2), sampleSurvey);
    await says(element, '[part=basis]', '2 responses');
    await says(element, '[role=status]', '1 new answer is counted. 2 responses');
  });

  it('says that the definition cannot be had, and offers to try again', async () => {
    const element = await fixture<ConsultaFeedbackResults>(
      html`<consulta-feedback-results lang="en" src="blob:nothing" .store=${await open()}></consulta-feedback-results>`,
    );
    await says(element, '[role=alert]', 'The answers could not be read.');
    await says(element, 'button', 'Try again');
  });

  it('shows the survey that the page gives instead of an address that cannot be fetched', async () => {
    const store = await open();
    await store.submit(answer(1), sampleSurvey);
    const element = await fixture<ConsultaFeedbackResults>(
      html`<consulta-feedback-results lang="en" src="blob:nothing" .store=${store}></consulta-feedback-results>`,
    );
    await says(element, '[role=alert]', 'The answers could not be read.');
    element.survey = sampleSurvey;
    await says(element, '[part=basis]', '1 response');
  });

  it('says how many are read so far', async () => {
    const store = await open();
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    const slow = new Proxy(store, {
      get: (target, name) => {
        if (name === 'responses')
          return async function* () {
            for (let index = 0; index < 250; index += 1) yield answer(index);
            await gate;
          };
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    const element = await results(slow);
    await says(element, '[role=status]', 'Reading the responses… 250');
    go();
  });
});
