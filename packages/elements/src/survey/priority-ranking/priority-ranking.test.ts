import type {RankingAnswer, RankingQuestion, Response, Survey} from '@consulta/schema';
import {openResponseStore, type ResponseStore} from '@consulta/storage';
import {expect, fixture, html} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';
import {rankedBy} from '../../../../../test/support/survey/ranked-by.js';
import {oneEvent, until} from '../../../../../test/support/survey/self-assessments.js';
import type {ConsultaRankingReceipt} from '../ranking-receipt/ranking-receipt.js';
import type {ConsultaPriorityRanking} from './priority-ranking.js';

import './define.js';

const important: RankingQuestion = {
  id: 'important',
  type: 'ranking',
  title: {en: 'What is most important?', fr: 'Qu’est-ce qui compte le plus ?'},
  noOpinion: true,
  ownItems: true,
  ties: true,
  items: [
    {id: 'hub', title: {en: 'Hub', fr: 'Pôle'}},
    {id: 'toolkit', title: {en: 'Toolkit', fr: 'Boîte à outils'}, parent: 'hub'},
    {id: 'paper', title: {en: 'Paper', fr: 'Document'}},
    {id: 'meeting', title: {en: 'Meeting', fr: 'Réunion'}},
    {id: 'visits', title: {en: 'Visits', fr: 'Visites'}},
  ],
};
const consultation: Survey = {
  id: 'priorities',
  version: '1',
  title: {en: 'Priorities', fr: 'Priorités'},
  languages: ['en', 'fr'],
  sections: [{id: 'order', title: {en: 'Order', fr: 'Ordre'}, questions: [important]}],
  results: {ranking: 'end', minimumGroup: 3},
};
const OWN: RankingAnswer = ['paper', ['hub', {other: 'A prize'}]];
// Everybody puts the meeting first and the hub second, so that every method agrees.
const THEIRS: RankingAnswer = ['meeting', 'hub', 'paper', 'visits'];

describe('<consulta-priority-ranking>', () => {
  const database = freshDatabase();
  const stores: ResponseStore[] = [];
  afterEach(() => stores.splice(0).forEach((store) => store.close()));

  async function submitted(properties: Partial<ConsultaPriorityRanking> = {}, others: readonly Response[] = []) {
    const store = await openResponseStore({database: database.name});
    stores.push(store);
    await store.importAll({responses: others, surveys: [consultation]});
    const element = document.createElement('consulta-priority-ranking');
    Object.assign(element, {survey: consultation, store, lang: 'en', ...properties});
    const ready = oneEvent(element, 'consulta-ready');
    (await fixture(html`<div></div>`)).append(element);
    await ready;
    element.session?.answer('important', OWN);
    element.session?.note('important', {noOpinion: ['visits']});
    await element.submit();
    await until(() => receipt(element)?.shadowRoot?.querySelector('table'));
    return {element, store};
  }
  const receipt = (element: ConsultaPriorityRanking): ConsultaRankingReceipt | null | undefined =>
    element.shadowRoot?.querySelector('consulta-ranking-receipt');
  const text = (element: ConsultaPriorityRanking) =>
    receipt(element)?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
  /** The table as it is read: cells of each row, without what only narrow pages show. */
  const table = (element: ConsultaPriorityRanking) =>
    [...(receipt(element)?.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => {
        const read = cell.cloneNode(true) as Element;
        read.querySelector('[aria-hidden]')?.remove();
        return read.textContent.replace(/\s+/g, ' ').trim();
      }),
    );

  it('shows the own order, and says that it knows of no other', async () => {
    const {element} = await submitted();
    await until(() => text(element).includes('only your own'));
    expect(table(element)).to.deep.equal([
      ['Paper', '1'],
      ['Hub', '2'],
      ['A prize', '2'],
      ['Meeting', 'not ranked'],
      ['Visits', 'no opinion'],
    ]);
  });

  it('shows the order of others beside it once there are enough, stored here or given by the page', async () => {
    const stored = [1, 2].map((person) => rankedBy(consultation, `stored ${person}`, {important: THEIRS}));
    const {element} = await submitted({}, stored);
    await until(() => text(element).includes('2 other answers'));
    expect(table(element)[0]).to.deep.equal(['Paper', '1']);

    element.responses = [rankedBy(consultation, 'given', {important: THEIRS})];
    await until(() => table(element)[0]?.length === 3);
    // Four ballots: three say meeting > hub > paper > visits, the own one paper > hub, the meeting unranked.
    expect(table(element)).to.deep.equal([
      ['Paper', '1', '3 2 places lower'],
      ['Hub', '2', '2 as you'],
      ['A prize', '2', 'your own suggestion'],
      ['Meeting', 'not ranked', '1'],
      ['Visits', 'no opinion', '4'],
    ]);
    expect(text(element)).to.contain('First for the group: Meeting. First for you: Paper.');
    expect(text(element)).to.contain('Counted from 4 answers');
    await expectAccessible(element, 'both orders');
  });

  it('counts again when an answer arrives here', async () => {
    const stored = [1, 2, 3].map((person) => rankedBy(consultation, `stored ${person}`, {important: THEIRS}));
    const {element, store} = await submitted({}, stored);
    await until(() => text(element).includes('Counted from 4 answers'));
    await store.submit(rankedBy(consultation, 'one more', {important: THEIRS}), consultation);
    await until(() => text(element).includes('Counted from 5 answers'));
  });

  it('says nothing of a group where the survey does not allow it', async () => {
    const stored = [1, 2, 3].map((person) => rankedBy(consultation, `stored ${person}`, {important: THEIRS}));
    const {element} = await submitted({survey: {...consultation, results: {minimumGroup: 3}}}, stored);
    expect(table(element)[0]).to.deep.equal(['Paper', '1']);
    expect(text(element)).not.to.match(/group/i);
  });

  it('keeps the own order on the page when the group’s cannot be counted', async () => {
    const unreadable = {...consultation, results: {...consultation.results, method: 'points' as const}};
    const {element} = await submitted({survey: unreadable});
    await until(() => text(element).includes('could not be counted'));
    expect(table(element)[0]).to.deep.equal(['Paper', '1']);
  });

  it('shows the order, what was left and what there is no opinion on before it is submitted', async () => {
    const element = document.createElement('consulta-priority-ranking');
    Object.assign(element, {survey: consultation, database: database.name, lang: 'fr'});
    const ready = oneEvent(element, 'consulta-ready');
    (await fixture(html`<div></div>`)).append(element);
    await ready;
    await element.updateComplete;
    element.session?.answer('important', OWN);
    element.session?.note('important', {noOpinion: ['visits']});
    [...(element.shadowRoot?.querySelectorAll('button') ?? [])].at(-1)?.click();
    const review = () => element.shadowRoot?.querySelector('consulta-review')?.shadowRoot;
    await until(() => review()?.querySelector('dd'));
    expect([...(review()?.querySelectorAll('dd') ?? [])].map((line) => line.textContent)).to.deep.equal([
      '1. Document\n2. Pôle et A prize',
      'Sans avis\u00A0: Visites',
      'Non classé\u00A0: Réunion',
    ]);
  });
});
