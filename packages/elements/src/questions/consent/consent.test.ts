import {expect, fixture, html} from '@open-wc/testing';
import type {ConsentQuestion} from '@consulta/schema';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {press} from '../../../../../test/support/keyboard.js';
import type {ConsultaConsent} from './consent.js';
import './define.js';

const question: ConsentQuestion = {id: 'quote', type: 'consent', title: 'You may quote what I wrote.'};

async function consent(properties: Partial<ConsultaConsent> = {}): Promise<ConsultaConsent> {
  const element = await fixture<ConsultaConsent>(html`<consulta-consent name="q"></consulta-consent>`);
  Object.assign(element, {question, ...properties});
  await element.updateComplete;
  return element;
}
const find = <E extends HTMLElement = HTMLInputElement>(element: ConsultaConsent, selector: string) =>
  element.shadowRoot?.querySelector<E>(selector);

describe('<consulta-consent>', () => {
  it('has its whole text as the name of the box', async () => {
    const element = await consent({required: true});
    expect(find(element, 'label')?.querySelector('input')).not.to.equal(null);
    expect(find(element, 'label')?.textContent?.trim()).to.equal('You may quote what I wrote. (required)');
  });

  it('keeps unanswered, given and taken back apart', async () => {
    const element = await consent();
    const states: unknown[] = [[element.value, find(element, '#refused')?.textContent]];
    element.focus();
    for (const key of ['Space', 'Space']) {
      await press(key);
      await element.updateComplete;
      states.push([element.value, find(element, '#refused')?.textContent]);
    }
    expect(states).to.deep.equal([
      [null, undefined],
      [true, undefined],
      [false, 'Your answer is no. Tick the box if you agree after all.'],
    ]);
  });

  it('says that the agreement was taken back to who does not see it', async () => {
    const element = await consent({value: false});
    expect(find(element, '[role="status"]')?.textContent).to.contain('Your answer is no.');
    expect(find(element, 'input')?.getAttribute('aria-describedby')).to.equal('refused');
  });

  it('lets a form pass only with agreement where that is required', async () => {
    const element = await consent({required: true});
    const passes = [null, false, true].map((value) => {
      element.value = value;
      return element.checkValidity();
    });
    expect(passes).to.deep.equal([false, false, true]);
  });

  it('lets a form pass without agreement where it is not required', async () => {
    const element = await consent({value: false});
    expect(element.checkValidity()).to.equal(true);
  });

  it('is as large as a finger, words and all', async () => {
    const element = await consent();
    find<HTMLElement>(element, '.face')?.click();
    expect([element.value, find(element, 'label')?.offsetHeight ?? 0]).to.satisfy(
      ([value, height]: [unknown, number]) => value === true && height >= 44,
    );
  });

  const states: {readonly [state: string]: Partial<ConsultaConsent>} = {
    empty: {question: {...question, description: 'Help'}},
    given: {value: true},
    'taken back, and missing': {value: false, required: true, problems: [{questionId: 'quote', code: 'required'}]},
    disabled: {value: true, disabled: true},
    'right to left': {value: true, lang: 'ar', dir: 'rtl', question: {...question, title: 'أوافق على الاقتباس.'}},
  };
  for (const [state, properties] of Object.entries(states)) {
    it(`has nothing for axe to find: ${state}`, async () => expectAccessible(await consent(properties), state));
  }
});
