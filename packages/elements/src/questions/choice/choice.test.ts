import {expect, fixture, html} from '@open-wc/testing';
import type {ChoiceQuestion} from '@consulta/schema';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {press, type} from '../../../../../test/support/keyboard.js';
import type {ConsultaChoice} from './choice.js';
import './define.js';

const question: ChoiceQuestion = {
  id: 'themes',
  type: 'choice',
  title: 'Themes',
  options: [
    {id: 'water', title: 'Water'},
    {id: 'waste', title: 'Waste', description: 'Also recycling.'},
  ],
  other: true,
  none: true,
};
const several: ChoiceQuestion = {...question, multiple: true};

async function choice(properties: Partial<ConsultaChoice>): Promise<ConsultaChoice> {
  const element = await fixture<ConsultaChoice>(html`<consulta-choice name="q"></consulta-choice>`);
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}
const find = <E extends HTMLElement = HTMLInputElement>(element: ConsultaChoice, selector: string) =>
  element.shadowRoot?.querySelector<E>(selector);
const checked = (element: ConsultaChoice) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])].map(({value}) => value);

describe('<consulta-choice>', () => {
  it('chooses one with the arrow keys', async () => {
    const element = await choice({question, value: 'water'});
    element.focus();
    await press('ArrowDown');
    expect(element.value).to.equal('waste');
  });

  it('chooses several with the space bar', async () => {
    const element = await choice({question: several});
    element.focus();
    await press('Space', 'Tab', 'Space');
    expect(element.value).to.deep.equal(['water', 'waste']);
  });

  it('lets "none of these" and the options exclude each other', async () => {
    const element = await choice({question: several, value: ['water', 'waste']});
    find(element, 'input[value="none"]')?.click();
    await element.updateComplete;
    expect(checked(element)).to.deep.equal(['none']);
    find(element, 'input[value="water"]')?.click();
    await element.updateComplete;
    expect(checked(element)).to.deep.equal(['water']);
  });

  it('asks for an own text beside "other", and tells while it is written', async () => {
    const element = await choice({question});
    const heard: unknown[] = [];
    for (const kind of ['input', 'change']) element.addEventListener(kind, () => heard.push([kind, element.value]));
    find(element, 'input[value="other"]')?.click();
    await element.updateComplete;
    find(element, '#own')?.focus();
    await type('NG');
    await press('Tab');
    expect(heard).to.deep.equal([
      ['change', {other: ''}],
      ['input', {other: 'N'}],
      ['input', {other: 'NG'}],
      ['change', {other: 'NG'}],
    ]);
  });

  it('keeps the own text while another option is tried', async () => {
    const element = await choice({question});
    find(element, 'input[value="other"]')?.click();
    await element.updateComplete;
    find(element, '#own')?.focus();
    await type('NGO');
    const heard: unknown[] = [];
    element.addEventListener('change', () => heard.push(element.value));
    find(element, 'input[value="water"]')?.click();
    await element.updateComplete;
    expect(find(element, '#own')).to.equal(null);
    expect(heard).to.deep.equal(['water']);
    find(element, 'input[value="other"]')?.click();
    await element.updateComplete;
    expect(find(element, '#own')?.value).to.equal('NGO');
  });

  it('asks to say which, when "other" is left without a text', async () => {
    const element = await choice({question, value: {other: ''}});
    element.reportValidity();
    await element.updateComplete;
    expect(find(element, '#error')?.textContent).to.contain('Please say which');
  });

  it('shows the options in an order of its own, and says in which', async () => {
    const options = Array.from({length: 12}, (_, index) => ({id: `o${index}`, title: `Option ${index}`}));
    const shuffled: ChoiceQuestion = {...question, options, shuffle: true};
    const values = (element: ConsultaChoice) =>
      [...(element.shadowRoot?.querySelectorAll('input') ?? [])].map(({value}) => value);
    const shown = options.map(({id}) => id).toReversed();
    const kept = await choice({question: shuffled, paradata: {shown}});
    expect(values(kept)).to.deep.equal([...shown, 'other', 'none']);
    const elements = await Promise.all(Array.from({length: 4}, () => choice({question: shuffled})));
    expect(new Set(elements.map((element) => values(element).join())).size).to.be.above(1);
    const [first] = elements;
    if (!first) throw new Error('There is no control.');
    const before = values(first);
    find(first, 'input[value="o3"]')?.click();
    await first.updateComplete;
    expect([values(first), first.paradata]).to.deep.equal([before, {shown: before.slice(0, 12)}]);
  });

  const ranges: readonly (readonly [Partial<ChoiceQuestion>, string])[] = [
    [{}, 'You can choose several.'],
    [{min: 1}, 'You can choose several.'],
    [{min: 2}, 'Please choose at least 2.'],
    [{max: 3}, 'You can choose up to 3.'],
    [{min: 2, max: 3}, 'Please choose 2 to 3.'],
    [{min: 2, max: 2}, 'Please choose 2.'],
  ];
  for (const [range, words] of ranges) {
    it(`says how many may be chosen: ${words} ${JSON.stringify(range)}`, async () => {
      const element = await choice({question: {...several, ...range}});
      expect(find(element, '#range')?.textContent).to.equal(words);
    });
  }

  it('says when too many are chosen', async () => {
    const element = await choice({question: {...several, max: 1}, value: ['water', 'waste']});
    element.reportValidity();
    await element.updateComplete;
    expect(find(element, '#error')?.textContent).to.contain('Please choose at most 1 answer.');
  });

  const states: {readonly [state: string]: Partial<ConsultaChoice>} = {
    empty: {question},
    'one chosen': {question, value: {other: 'NGO'}},
    'several chosen, right to left': {question: several, value: ['water', 'waste'], lang: 'ar', dir: 'rtl'},
    invalid: {question: several, problems: [{questionId: 'themes', code: 'required'}]},
    disabled: {question, value: 'water', disabled: true},
  };
  for (const [state, properties] of Object.entries(states)) {
    it(`has nothing for axe to find: ${state}`, async () => expectAccessible(await choice(properties), state));
  }
});
