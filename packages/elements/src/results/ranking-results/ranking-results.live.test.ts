import './define.js';

import {surveyHash} from '@consulta/schema';
import {openResponseStore, type ResponseStore} from '@consulta/storage';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import {freshDatabase} from '../../../../../test/support/fresh-database.js';
import {textsOf} from '../../../../../test/support/results/ranking-results-page.js';
import {rankingResponse, rankingSurvey} from '../../../../../test/support/results/sample-rankings.js';
import type {ConsultaRankingResults} from './ranking-results.js';

const surveyId = rankingSurvey.id;
const hash = surveyHash(rankingSurvey);
const answer = (number: number, ...ranking: readonly string[]) =>
  rankingResponse(number, ranking, {organisation: `City ${number}`}, {surveyHash: hash});

describe('<consulta-ranking-results> with what is kept in this browser', () => {
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
  async function results(store: ResponseStore): Promise<ConsultaRankingResults> {
    return fixture<ConsultaRankingResults>(
      html`<consulta-ranking-results lang="en" survey-id=${surveyId} .store=${store}></consulta-ranking-results>`,
    );
  }
  const says = (element: ConsultaRankingResults, selector: string, text: string) =>
    waitUntil(() => textsOf(element, selector).includes(text), `${selector}: ${text}`, {timeout: 5000});

  it('shows an answer that comes in, from this page or another tab', async () => {
    const here = await open();
    const element = await results(here);
    await says(element, '[role=status]', 'No answers are here yet. They appear by themselves as they come in.');

    await here.submit(answer(1, 'digital', 'gender'), rankingSurvey);
    await says(element, '[part=headline]', 'Digital municipalities comes first');

    const otherTab = await open();
    await otherTab.submit(answer(2, 'gender', 'digital'), rankingSurvey);
    await otherTab.submit(answer(3, 'gender'), rankingSurvey);
    await says(element, '[part=headline]', 'Gender hub comes first');
    await says(element, '[part=basis]', '3 answers from 3 organisations');
    expect(textsOf(element, '[role=status]')[0]).to.match(
      /new answers? (is|are) counted\. 3 answers from 3 organisations$/,
    );
  });

  it('takes the definition from an address', async () => {
    const store = await open();
    await store.submit(answer(1, 'digital'), rankingSurvey);
    const src = URL.createObjectURL(new Blob([JSON.stringify(rankingSurvey)]));
    const element = await fixture<ConsultaRankingResults>(
      html`<consulta-ranking-results lang="fr" src=${src} .store=${store}></consulta-ranking-results>`,
    );
    await says(element, '[part=headline]', 'Municipalités numériques arrive en tête');
    URL.revokeObjectURL(src);
  });

  it('says when there is no definition at the address', async () => {
    const element = await fixture<ConsultaRankingResults>(
      html`<consulta-ranking-results lang="en" src="blob:nothing" .store=${await open()}></consulta-ranking-results>`,
    );
    await says(element, '[role=alert]', 'The answers could not be read.');
  });

  it('offers to try again when the store cannot be read', async () => {
    const store = await open();
    await store.submit(answer(1, 'digital'), rankingSurvey);
    let broken = true;
    const flaky = new Proxy(store, {
      get: (target, name) => {
        if (broken && name === 'responses') throw new Error('broken');
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    const element = await results(flaky);
    await says(element, '[role=alert]', 'The answers could not be read.');
    broken = false;
    element.renderRoot.querySelector('button')?.click();
    await says(element, '[part=headline]', 'Digital municipalities comes first');
  });
});
