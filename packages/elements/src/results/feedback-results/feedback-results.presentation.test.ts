import './define.js';

import {expect, waitUntil} from '@open-wc/testing';

import {press} from '../../../../../test/support/keyboard.js';
import {feedbackResults, textsOf} from '../../../../../test/support/results/feedback-results-page.js';
import {sampleAnswer} from '../../../../../test/support/results/sample-feedback.js';
import type {ConsultaFeedbackResults} from './feedback-results.js';

const shown = ({renderRoot}: ConsultaFeedbackResults) =>
  [...renderRoot.querySelectorAll<HTMLElement>('.page')]
    .filter((page) => page.getClientRects().length > 0)
    .map(({dataset}) => dataset['page']);

describe('<consulta-feedback-results> in a meeting and on paper', () => {
  it('shows one question after the other, by keyboard, and comes back', async () => {
    const {element} = await feedbackResults();
    Object.defineProperty(element, 'requestFullscreen', {value: undefined});
    element.renderRoot.querySelector<HTMLElement>('.present')?.focus();
    await press('Enter');
    await waitUntil(() => element.renderRoot.querySelector('.presenting'));
    expect(shown(element)).to.deep.equal(['event']);
    await press('ArrowRight', 'PageDown');
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['mark']);
    expect((element.renderRoot as ShadowRoot).activeElement?.id).to.equal('title-mark');
    expect(textsOf(element, '.turning span')).to.deep.equal(['25 responses', '3 of 16']);
    await press('Escape');
    await element.updateComplete;
    expect(shown(element)).to.have.length(16);
  });

  it('prints everything: all texts, tables unfolded', async () => {
    const {element} = await feedbackResults(
      {},
      Array.from({length: 40}, (_, index) => sampleAnswer(index, 'visit')),
    );
    const printed: {texts: number; folded: number}[] = [];
    const original = globalThis.print;
    globalThis.print = () => {
      dispatchEvent(new Event('beforeprint'));
      printed.push({
        texts: element.renderRoot.querySelectorAll("[data-page='best'] li").length,
        folded: element.renderRoot.querySelectorAll('details:not([open])').length,
      });
      dispatchEvent(new Event('afterprint'));
    };
    [...element.renderRoot.querySelectorAll('button')].find(({textContent}) => textContent?.includes('Print'))?.click();
    await waitUntil(() => printed.length > 0);
    globalThis.print = original;
    expect(printed).to.deep.equal([{texts: 40, folded: 0}]);
    expect(element.renderRoot.querySelectorAll('details[open]')).to.have.length(0);
  });
});
