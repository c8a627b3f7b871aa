import './define.js';

import {expect, waitUntil} from '@open-wc/testing';

import {press} from '../../../../../test/support/keyboard.js';
import {rankingResults, textsOf} from '../../../../../test/support/results/ranking-results-page.js';
import {sampleRankings} from '../../../../../test/support/results/sample-rankings.js';
import type {ConsultaRankingResults} from './ranking-results.js';

const PAGES = ['order', 'places', 'pairs', 'groups', 'said', 'counted'];

function shownPages(element: ConsultaRankingResults): readonly (string | undefined)[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>('.page')]
    .filter((page) => page.getClientRects().length > 0)
    .map(({dataset}) => dataset['page']);
}
const isPresenting = (element: ConsultaRankingResults) => element.renderRoot.querySelector('.presenting') !== null;
const focusIn = (element: ConsultaRankingResults) => (element.renderRoot as ShadowRoot).activeElement;

/** Full screen as on a phone without it: the layout covers the page. */
async function presenting(lang = 'en'): Promise<ConsultaRankingResults> {
  const element = await rankingResults(sampleRankings, {lang});
  Object.defineProperty(element, 'requestFullscreen', {value: undefined});
  element.renderRoot.querySelector<HTMLElement>('.present')?.focus();
  await press('Enter');
  await waitUntil(() => isPresenting(element));
  return element;
}

describe('<consulta-ranking-results> as a presentation', () => {
  it('takes Escape for itself, so that what stands around it does not close as well', async () => {
    const element = await presenting();
    const taken: boolean[] = [];
    element.addEventListener('keydown', (event) => taken.push(event.defaultPrevented));
    await press('Escape');
    expect(isPresenting(element)).to.equal(false);
    expect(taken).to.deep.equal([true]);
  });

  it('turns its pages with arrows and page keys, one thing at a time', async () => {
    const element = await presenting();
    expect(shownPages(element)).to.deep.equal(['order']);
    for (const page of PAGES.slice(1)) {
      await press(page === 'pairs' ? 'PageDown' : 'ArrowRight');
      await element.updateComplete;
      expect(shownPages(element)).to.deep.equal([page]);
      expect(focusIn(element)?.id).to.equal(`title-${page}`);
    }
    await press('ArrowRight', 'ArrowLeft', 'PageUp');
    await element.updateComplete;
    expect(shownPages(element)).to.deep.equal(['groups']);
    expect(textsOf(element, '.turning span')).to.deep.equal(['20 answers from 20 organisations', '4 of 6']);
  });

  it('turns the other way where one reads from the right', async () => {
    const element = await presenting('ar');
    await press('ArrowLeft');
    await element.updateComplete;
    expect(shownPages(element)).to.deep.equal(['places']);
  });

  it('covers the page, and leaves it on Escape with the focus where it was', async () => {
    const element = await presenting();
    const {width, height} = element.renderRoot.querySelector('article')!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([innerWidth, innerHeight]);
    await press('Escape');
    await element.updateComplete;
    expect(isPresenting(element)).to.equal(false);
    expect(shownPages(element)).to.deep.equal(PAGES);
    expect(focusIn(element)?.classList.contains('present')).to.equal(true);
  });

  it('keeps everything else on the page out of reach, and gives it back', async () => {
    const outside = document.createElement('button');
    document.body.append(outside);
    const element = await presenting();
    expect(outside.inert).to.equal(true);
    const close = [...element.renderRoot.querySelectorAll<HTMLElement>('.turning button')].at(-1);
    close?.click();
    await element.updateComplete;
    expect(outside.inert).to.equal(false);
    outside.remove();
  });

  it('leaves arrows to a switch that has the focus', async () => {
    const element = await rankingResults([...sampleRankings, ...sampleRankings.slice(0, 1)]);
    Object.defineProperty(element, 'requestFullscreen', {value: undefined});
    element.renderRoot.querySelector<HTMLElement>('.present')?.click();
    await element.updateComplete;
    await press('ArrowRight', 'ArrowRight', 'ArrowRight');
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('[part=group-by]')?.focus();
    await press('ArrowRight');
    await element.updateComplete;
    expect(shownPages(element)).to.deep.equal(['groups']);
    await press('Escape');
  });
});
