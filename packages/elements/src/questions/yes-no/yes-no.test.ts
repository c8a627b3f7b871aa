import {expect, fixture, html} from '@open-wc/testing';
import type {YesNoQuestion} from '@consulta/schema';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {press} from '../../../../../test/support/keyboard.js';
import type {ConsultaYesNo} from './yes-no.js';
import './define.js';

const question: YesNoQuestion = {id: 'again', type: 'yes-no', title: 'Would you come again?'};

async function yesNo(properties: Partial<ConsultaYesNo> = {}): Promise<ConsultaYesNo> {
  const element = await fixture<ConsultaYesNo>(html`<consulta-yes-no name="q"></consulta-yes-no>`);
  Object.assign(element, {question, ...properties});
  await element.updateComplete;
  return element;
}
const find = <E extends HTMLElement>(element: ConsultaYesNo, selector: string) =>
  element.shadowRoot?.querySelector<E>(selector);
const focused = (element: ConsultaYesNo) => (element.shadowRoot?.activeElement as HTMLInputElement | null)?.value;

describe('<consulta-yes-no>', () => {
  it('has neither answer chosen to begin with', async () => {
    const element = await yesNo();
    expect([element.value, find(element, ':checked'), find(element, '[part="clear"]')]).to.deep.equal([
      null,
      null,
      null,
    ]);
  });

  it('takes an answer with a click on its word, and no is an answer', async () => {
    const element = await yesNo({required: true});
    [...(element.shadowRoot?.querySelectorAll('label') ?? [])][1]?.click();
    await element.updateComplete;
    expect([element.value, element.checkValidity()]).to.deep.equal([false, true]);
  });

  it('speaks the language of the page', async () => {
    const element = await yesNo({lang: 'fr'});
    const words = [...(element.shadowRoot?.querySelectorAll('.option') ?? [])].map((one) => one.textContent?.trim());
    expect(words).to.deep.equal(['Oui', 'Non']);
  });

  it('goes from answer to answer with the arrow keys, and is one stop', async () => {
    const element = await yesNo({value: true});
    element.focus();
    expect(focused(element)).to.equal('true');
    await press('ArrowDown');
    expect([element.value, focused(element)]).to.deep.equal([false, 'false']);
    await press('ArrowUp');
    expect([element.value, focused(element)]).to.deep.equal([true, 'true']);
  });

  it('lets the answer be taken back by keyboard, with the focus kept', async () => {
    const element = await yesNo({value: false});
    element.focus();
    await press('Tab', 'Space');
    await element.updateComplete;
    expect([element.value, focused(element), find(element, ':checked')]).to.deep.equal([null, 'true', null]);
  });

  const states: {readonly [state: string]: Partial<ConsultaYesNo>} = {
    empty: {},
    answered: {value: false, question: {...question, description: 'Help'}},
    missing: {required: true, problems: [{questionId: 'again', code: 'required'}]},
    disabled: {value: true, disabled: true},
    'right to left': {value: true, lang: 'ar', dir: 'rtl', question: {...question, title: 'هل ستعود؟'}},
  };
  for (const [state, properties] of Object.entries(states)) {
    it(`has nothing for axe to find: ${state}`, async () => expectAccessible(await yesNo(properties), state));
  }
});
