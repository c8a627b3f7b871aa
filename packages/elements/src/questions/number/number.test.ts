import {expect, fixture, html} from '@open-wc/testing';
import type {NumberQuestion} from '@consulta/schema';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {fillIn} from '../../../../../test/support/fill-in.js';
import {press, type} from '../../../../../test/support/keyboard.js';
import type {ConsultaNumber} from './number.js';
import './define.js';

const question: NumberQuestion = {id: 'staff', type: 'number', title: 'Staff'};

async function number(properties: Partial<ConsultaNumber> = {}): Promise<ConsultaNumber> {
  // The button is where Tab leads to: a page whose only field has the focus keeps it.
  const page = await fixture(html`<div><consulta-number name="q"></consulta-number><button>Next</button></div>`);
  const element = page.firstElementChild as ConsultaNumber;
  Object.assign(element, {question, ...properties});
  await element.updateComplete;
  return element;
}
const box = (element: ConsultaNumber) => element.shadowRoot?.querySelector('input') as HTMLInputElement;
const words = (element: ConsultaNumber, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map(({textContent}) => textContent);

describe('<consulta-number>', () => {
  const read = [
    ['en', '1,234', 1234, '1234'],
    ['fr', '1,234', 1.234, '1,234'],
    ['de', '1.234,5', 1234.5, '1234,5'],
    ['de', '12345', 12_345, '12.345'],
    ['es', '12.345,5', 12_345.5, '12.345,5'],
    ['pt', '0,5', 0.5, '0,5'],
    ['ar-EG', '١٢٬٣٤٥٫٥', 12_345.5, '١٢٬٣٤٥٫٥'],
    ['fr', '12 345,5', 12_345.5, '12\u202F345,5'],
  ] as const;
  for (const [lang, written, value, shown] of read) {
    it(`reads ${written} in ${lang} and shows it as it was understood`, async () => {
      const element = await number({lang});
      element.focus();
      await type(written);
      await press('Tab');
      await element.updateComplete;
      expect([element.value, box(element).value]).to.deep.equal([value, shown]);
    });
  }

  it('leaves alone what is being written', async () => {
    const element = await number();
    element.focus();
    await type('12345');
    await element.updateComplete;
    expect([element.value, box(element).value]).to.deep.equal([12_345, '12345']);
    await type('.');
    await element.updateComplete;
    expect([element.value, box(element).value]).to.deep.equal([12_345, '12345.']);
  });

  it('shows a number of the page in place of what is being written', async () => {
    const element = await number();
    element.focus();
    await type('12');
    element.value = 40;
    await element.updateComplete;
    expect(box(element).value).to.equal('40');
  });

  it('takes what a browser fills in without a key', async () => {
    const element = await number();
    const heard: unknown[] = [];
    element.addEventListener('change', () => heard.push(element.value));
    fillIn(element, '12');
    expect(heard).to.deep.equal([12]);
  });

  it('says of what cannot be read that it is no number until it is one, and keeps it', async () => {
    const element = await number({problems: []});
    element.focus();
    await type('12 or so');
    expect(words(element, '#error')).to.deep.equal([]);
    await press('Tab');
    await element.updateComplete;
    expect(words(element, '#error')[0]).to.contain('cannot be read as a number');
    expect([element.value, box(element).value, box(element).getAttribute('aria-invalid')]).to.deep.equal([
      null,
      '12 or so',
      'true',
    ]);
    element.focus();
    await press('End', ...Array<string>(6).fill('Backspace'));
    await element.updateComplete;
    expect([element.value, words(element, '#error')]).to.deep.equal([12, []]);
  });

  it('shows what a survey kept of it when it comes back', async () => {
    const element = await number({problems: [], unread: {text: 'some', code: 'number'}});
    expect([box(element).value, element.validity.badInput]).to.deep.equal(['some', true]);
  });

  it('says what the number may be, in the marks of the language', async () => {
    const cases = [
      [{min: 1, max: 12_000}, 'From 1 to 12,000.'],
      [{min: 0, step: 1}, '0 or more. A whole number.'],
      [{max: 2.5, step: 0.5}, '2.5 or less. In steps of 0.5.'],
    ] as const;
    for (const [bounds, said] of cases) {
      const element = await number({question: {...question, ...bounds}});
      expect(words(element, '#range')).to.deep.equal([said]);
      expect(box(element).getAttribute('aria-describedby')).to.contain('range');
    }
    expect(words(await number({lang: 'fr', question: {...question, max: 2.5}}), '#range')).to.deep.equal([
      '2,5 ou moins.',
    ]);
  });

  it('shows the unit beside the field, where it is read with it', async () => {
    const element = await number({question: {...question, unit: {en: 'people', fr: 'personnes'}}, languages: ['fr']});
    expect(words(element, '[part="unit"]')).to.deep.equal(['personnes']);
    expect(box(element).getAttribute('aria-describedby')).to.equal('unit');
    element.focus();
    await type('40 personnes');
    await press('Tab');
    expect(element.value).to.equal(40);
  });

  it('names the nearest numbers when one is between two steps', async () => {
    const element = await number({question: {...question, step: 0.5}, value: 1.2});
    expect(element.validationMessage).to.equal('Please use steps of 0.5: 1 or 1.5.');
  });

  it('asks the phone for the keys that are needed', async () => {
    const mode = async (bounds: object) => box(await number({question: {...question, ...bounds}})).inputMode;
    expect(await mode({})).to.equal('decimal');
    expect(await mode({min: 0, step: 1})).to.equal('numeric');
    expect(await mode({min: -10})).to.equal('text');
  });

  const states: {readonly [state: string]: Partial<ConsultaNumber>} = {
    empty: {},
    'answered, with bounds and a unit': {
      question: {...question, description: 'Help', min: 0, max: 5, step: 1, unit: 'km', required: true},
      value: 3,
    },
    'no number': {unread: {text: 'some', code: 'number'}},
    disabled: {value: 3, disabled: true},
    'right to left': {question: {...question, title: 'العدد', min: 1, unit: 'كم'}, value: 3, lang: 'ar', dir: 'rtl'},
  };
  for (const [state, properties] of Object.entries(states)) {
    it(`has nothing for axe to find: ${state}`, async () => expectAccessible(await number(properties), state));
  }
});
