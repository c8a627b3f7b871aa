import './define.js';
import '../ranking-results/define.js';

import {type Response, type Survey, surveyHash} from '@consulta/schema';
import {openResponseStore, type ResponseStore} from '@consulta/storage';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {press} from '../../../../../test/support/keyboard.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';
import {sampleAnswer, sampleSurvey} from '../../../../../test/support/results/sample-feedback.js';
import {rankingResponse, rankingSurvey} from '../../../../../test/support/results/sample-rankings.js';
import type {ConsultaElement} from '../../base/consulta-element.js';

const without = (survey: Survey, questionId: string): Survey => ({
  ...survey,
  version: '2',
  sections: survey.sections.map((section) => ({
    ...section,
    questions: section.questions.filter(({id}) => id !== questionId),
  })),
});

/** The same is asked of both elements that count answers. */
describe('answers to versions that ask different things', () => {
  const database = freshDatabase();
  let store: ResponseStore;
  beforeEach(async () => {
    store = await openResponseStore({database: database.name});
  });
  afterEach(() => store.close());

  async function submit(survey: Survey, responses: readonly Response[]): Promise<void> {
    for (const response of responses) await store.submit({...response, surveyHash: surveyHash(survey)}, survey);
  }
  const text = (element: ConsultaElement<never>, selector: string) =>
    element.renderRoot.querySelector(selector)?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
  const says = (element: ConsultaElement<never>, selector: string, words: string) =>
    waitUntil(() => text(element, selector).includes(words), `${selector}: ${words}`, {timeout: 20_000});
  async function show(element: ConsultaElement<never>, version: number): Promise<void> {
    const menu = element.renderRoot.querySelector<HTMLSelectElement>('[part=versions] select');
    if (!menu) throw new Error('There is no menu of versions.');
    menu.selectedIndex = version;
    menu.dispatchEvent(new Event('change', {bubbles: true}));
    await element.updateComplete;
  }

  it('are shown one version at a time in feedback results', async () => {
    const {id} = sampleSurvey;
    await submit(sampleSurvey, [sampleAnswer(1, 'visit'), sampleAnswer(2, 'visit')]);
    const element = await fixture<ConsultaElement<never>>(
      html`<consulta-feedback-results lang="en" survey-id=${id} .store=${store}></consulta-feedback-results>`,
    );
    await says(element, '[part=basis]', '2 responses');
    expect(text(element, '[part=versions]'), 'one version needs no menu').to.equal('');

    await submit(without(sampleSurvey, 'mark'), [sampleAnswer(3, 'visit', {submittedAt: '2027-01-01T10:00:00.000Z'})]);
    await says(element, '[part=basis]', '1 response');
    expect(text(element, '[part=versions] .notice')).to.equal(
      '2 answers to other versions of this survey, which ask different things, are kept apart.',
    );
    expect(element.renderRoot.querySelector('[data-page=mark]')).to.equal(null);
    await expectAccessible(element, 'two versions');
    element.renderRoot.querySelector<HTMLElement>('.present')?.click();
    await element.updateComplete;
    expect(text(element, '[part=versions]'), 'nothing lies beneath what is presented').to.equal('');
    await press('Escape');
    await says(element, '[part=versions] .notice', '2 answers');

    await show(element, 1);
    await says(element, '[part=basis]', '2 responses');
    expect(element.renderRoot.querySelector('[data-page=mark]')).not.to.equal(null);
    expect(text(element, '[part=versions] .notice')).to.equal(
      '1 answer to another version of this survey, which asks different things, is kept apart.',
    );
  });

  it('are shown one version at a time in ranking results', async () => {
    const {id} = rankingSurvey;
    const ranked = (number: number, more: Partial<Response> = {}) =>
      rankingResponse(number, number === 3 ? ['youth', 'gender'] : ['climate', 'gender'], {}, more);
    await submit(rankingSurvey, [ranked(1), ranked(2)]);
    await submit(without(rankingSurvey, 'kind'), [ranked(3, {submittedAt: '2027-01-01T10:00:00.000Z'})]);
    const element = await fixture<ConsultaElement<never>>(
      html`<consulta-ranking-results lang="en" survey-id=${id} .store=${store}></consulta-ranking-results>`,
    );
    await says(element, '[part=headline]', 'Youth exchange');
    await says(element, '[part=versions] .notice', '2 answers to other versions');
    await show(element, 1);
    await says(element, '[part=headline]', 'Climate finance');
    await show(element, 0);
    await says(element, '[part=headline]', 'Youth exchange');
  });

  for (const [tag, open, left, answer] of [
    ['consulta-feedback-results', sampleSurvey, 'mark', (number: number) => sampleAnswer(number, 'visit')],
    ['consulta-ranking-results', rankingSurvey, 'kind', (number: number) => rankingResponse(number, ['climate'])],
  ] as const) {
    it(`count in one version or the other when a correction came late: ${tag}`, async () => {
      const survey = {...open, closes: '2026-12-31T00:00:00Z'};
      const [early, other, late, own] = [1, 2, 3, 4].map((number) => ({
        ...answer(number),
        submittedAt: `2026-03-0${number}T10:00:00.000Z`,
      }));
      const correction = {...late!, supersedes: early!.id, submittedAt: '2027-01-01T10:00:00.000Z'};
      await submit(survey, [early!, other!]);
      await submit(without(survey, left), [correction, own!]);
      const place = await fixture(html`<div></div>`);
      const element = Object.assign(document.createElement(tag), {lang: 'en', surveyId: survey.id, store});
      place.append(element);
      const leaveOut = () => element.renderRoot.querySelector<HTMLInputElement>('.late-switch input');
      await says(element, '.late-switch', '1 answer came after the consultation closed.');
      await says(element, '[part=basis]', '2 ');
      await says(element, '[part=versions] .notice', '1 answer to another version');
      leaveOut()?.click();
      await says(element, '[part=basis]', '1 ');
      await says(element, '[part=versions] .notice', '2 answers to other versions');

      await show(element, 1);
      await says(element, '[part=basis]', '2 ');
      // The switch is here too, although nothing came late: it made one of these count.
      expect([leaveOut()?.checked, text(element, '.late-switch p')]).to.deep.equal([true, '']);
      await expectAccessible(element, 'late answers of another version are left out');
      leaveOut()?.click();
      await says(element, '[part=basis]', '1 ');
      expect(leaveOut()?.checked).to.equal(false);
    });
  }

  for (const [tag, open, answer, nobody] of [
    ['consulta-feedback-results', sampleSurvey, sampleAnswer(1, 'visit'), 'No answers are here yet'],
    ['consulta-ranking-results', rankingSurvey, rankingResponse(1, ['climate']), 'Nobody has ranked anything here yet'],
  ] as const) {
    it(`come back by the switch where all came late and were left out: ${tag}`, async () => {
      const survey = {...open, closes: '2026-12-31T00:00:00Z'};
      await submit(survey, [{...answer, submittedAt: '2027-01-01T10:00:00.000Z'}]);
      const place = await fixture(html`<div></div>`);
      const element = Object.assign(document.createElement(tag), {lang: 'en', surveyId: survey.id, store});
      place.append(element);
      const leaveOut = () => element.renderRoot.querySelector<HTMLInputElement>('.late-switch input');
      await says(element, '.late-switch', '1 answer came after the consultation closed.');
      leaveOut()?.click();
      await says(element, '[role=status]:not(.visually-hidden)', nobody);
      expect(leaveOut()?.checked).to.equal(true);
      await expectAccessible(element, 'all answers came late and are left out');
      leaveOut()?.click();
      await says(element, '[part=basis]', '1 ');
    });
  }

  it('are offered when nobody answered the version of the page', async () => {
    await submit(sampleSurvey, [sampleAnswer(1, 'visit')]);
    const survey = without(sampleSurvey, 'mark');
    const element = await fixture<ConsultaElement<never>>(
      html`<consulta-feedback-results lang="en" .survey=${survey} .store=${store}></consulta-feedback-results>`,
    );
    await says(element, '[part=versions] .notice', '1 answer to another version');
    expect(element.renderRoot.textContent).to.contain('No answers are here yet.');
    await show(element, 1);
    await says(element, '[part=basis]', '1 response');
    await show(element, 0);
    await says(element, 'div > p[role=status]', 'No answers are here yet.');
  });
});
