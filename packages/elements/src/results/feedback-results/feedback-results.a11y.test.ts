import './define.js';

import {expect} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {choose, feedbackResults, type Place} from '../../../../../test/support/results/feedback-results-page.js';
import {sampleAnswer, sampleFeedback} from '../../../../../test/support/results/sample-feedback.js';
import type {ConsultaFeedbackResults} from './feedback-results.js';

function unfold({renderRoot}: ConsultaFeedbackResults): void {
  for (const details of renderRoot.querySelectorAll('details')) details.open = true;
}

describe('<consulta-feedback-results> keeps nobody out', () => {
  const places: readonly (readonly [string, Place])[] = [
    ['as it comes', {}],
    ['in Arabic', {lang: 'ar'}],
    ['on a dark page', {dark: true}],
    ['at 320 px, in French', {inlineSize: '320px', lang: 'fr'}],
  ];
  for (const [state, where] of places) {
    it(`has no violation ${state}, with everything unfolded`, async () => {
      const {place, element} = await feedbackResults({}, sampleFeedback, where);
      unfold(element);
      await expectAccessible(place, state);
    });
  }

  it('has no violation with two groups', async () => {
    const {place, element} = await feedbackResults({groupBy: 'event'});
    unfold(element);
    await expectAccessible(place, 'two groups');
  });

  it('has no violation with a filter, nothing to show, or little', async () => {
    const {place, element} = await feedbackResults({question: 'event mark again best'});
    await choose(element, 'select.filter', 'Yes (');
    await expectAccessible(place, 'a filter');
    await expectAccessible((await feedbackResults({}, [])).place, 'nobody');
    await expectAccessible((await feedbackResults({}, [sampleAnswer(1, 'visit')])).place, 'one response');
  });

  it('fits into 320 px', async () => {
    for (const lang of ['fr', 'ar']) {
      const {place, element} = await feedbackResults({groupBy: 'event'}, sampleFeedback, {inlineSize: '320px', lang});
      unfold(element);
      expect(place.scrollWidth, lang).to.be.at.most(320);
    }
  });

  it('has targets of 44 px', async () => {
    const {element} = await feedbackResults({groupBy: 'event'});
    unfold(element);
    const small = [
      ...element.renderRoot.querySelectorAll('button, summary, select, input[type=search], label:has(input)'),
    ].filter((target) => target.getBoundingClientRect().height < 44);
    expect(small.map(({className, textContent}) => `${className} ${textContent}`)).to.deep.equal([]);
  });
});
