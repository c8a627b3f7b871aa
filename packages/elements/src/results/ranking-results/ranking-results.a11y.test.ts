import './define.js';

import {expect, fixture, html} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {workedOut} from '../../../../../test/support/results/ranking-results-page.js';
import {
  rankingResponse,
  rankingSurvey,
  undecidedRankings,
  withUnknown,
} from '../../../../../test/support/results/sample-rankings.js';
import type {ConsultaRankingResults} from './ranking-results.js';

interface Place {
  readonly lang?: string;
  readonly inlineSize?: string;
  readonly dark?: boolean;
}
const late = rankingResponse(50, ['gender'], {missing: 'Small towns'}, {submittedAt: '2026-04-20T00:00:00.000Z'});
const everything = [...withUnknown, late];

async function results(
  responses: readonly ReturnType<typeof rankingResponse>[],
  {lang = 'en', inlineSize = '60rem', dark = false}: Place = {},
): Promise<{readonly place: HTMLElement; readonly element: ConsultaRankingResults}> {
  const place = await fixture<HTMLElement>(html`<main lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}></main>`);
  place.style.setProperty('inline-size', inlineSize);
  if (dark) {
    place.style.setProperty('background', '#14171c');
    place.style.setProperty('color', '#e8eaee');
  }
  const element = document.createElement('consulta-ranking-results');
  element.survey = rankingSurvey;
  element.responses = responses;
  element.groupBy = 'kind';
  place.append(element);
  await element.updateComplete;
  return {place, element};
}

function unfold({renderRoot}: ConsultaRankingResults): void {
  for (const details of renderRoot.querySelectorAll('details')) details.open = true;
}

describe('<consulta-ranking-results> keeps nobody out', () => {
  const places: readonly (readonly [string, Place])[] = [
    ['as it comes', {}],
    ['in Arabic', {lang: 'ar'}],
    ['on a dark page', {dark: true}],
    ['at 320 px, in French', {inlineSize: '320px', lang: 'fr'}],
  ];
  for (const [state, where] of places) {
    it(`has no violation ${state}, with everything unfolded`, async () => {
      const {place, element} = await results(everything, where);
      await workedOut(element);
      unfold(element);
      await expectAccessible(place, state);
    });
  }

  it('has no violation with nothing to show, or little', async () => {
    await expectAccessible((await results([])).place, 'nobody');
    await expectAccessible((await results(undecidedRankings)).place, 'being worked out');
    await expectAccessible((await results(undecidedRankings.slice(0, 1))).place, 'one answer');
  });

  it('has no violation on any page of a presentation', async () => {
    const {place, element} = await results(everything);
    Object.defineProperty(element, 'requestFullscreen', {value: undefined});
    element.renderRoot.querySelector<HTMLElement>('.present')?.click();
    await element.updateComplete;
    for (let page = 1; page <= 6; page += 1) {
      await expectAccessible(place, `page ${page} of the presentation`);
      element.renderRoot.querySelector<HTMLElement>('.turning .primary')?.click();
      await element.updateComplete;
    }
    element.remove();
  });

  it('fits into 320 px', async () => {
    for (const lang of ['fr', 'ar']) {
      const {place, element} = await results(everything, {inlineSize: '320px', lang});
      await workedOut(element);
      unfold(element);
      expect(place.scrollWidth, lang).to.be.at.most(320);
    }
  });

  it('has targets of 44 px', async () => {
    const {element} = await results(everything);
    unfold(element);
    const small = [...element.renderRoot.querySelectorAll('button, summary, select, label:has(input)')].filter(
      (target) => target.getBoundingClientRect().height < 44,
    );
    expect(small.map(({className, textContent}) => `${className} ${textContent}`)).to.deep.equal([]);
  });
});
