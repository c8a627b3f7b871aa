import {expect, fixture, html} from '@open-wc/testing';
import type {ScaleQuestion} from '@consulta/schema';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import type {ConsultaScale} from './scale.js';
import './define.js';

const levels: ScaleQuestion['levels'] = [1, 2, 3, 4, 5].map((value) => ({
  value,
  title: `Level ${value}`,
  description: 'What this level means, in a sentence.',
}));
const question: ScaleQuestion = {
  id: 'policy',
  type: 'scale',
  title: 'There is a policy.',
  description: 'Think of all partnerships.',
  levels,
  notApplicable: true,
  doNotKnow: true,
};

async function scale(properties: Partial<ConsultaScale>, width = '60rem'): Promise<ConsultaScale> {
  const place = await fixture<HTMLElement>(html`<div><consulta-scale name="q"></consulta-scale></div>`);
  place.style.width = width;
  const element = place.firstElementChild as ConsultaScale;
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}
const options = (element: ConsultaScale) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.option') ?? [])];

describe('<consulta-scale> for everybody', () => {
  const states: {readonly [state: string]: Partial<ConsultaScale>} = {
    empty: {question},
    answered: {question, value: 3},
    'set apart': {question, value: 'do-not-know'},
    invalid: {question, required: true, problems: [{questionId: 'policy', code: 'required'}]},
    disabled: {question, value: 2, disabled: true},
    'right to left': {question, value: 2, lang: 'ar', dir: 'rtl'},
    'as buttons': {label: 'Useful', from: 0, to: 10, display: 'nps', toLabel: 'Very', value: 7},
    'as stars': {label: 'Useful', from: 1, to: 5, display: 'stars', value: 4},
  };
  for (const [state, properties] of Object.entries(states)) {
    it(`has nothing for axe to find: ${state}`, async () => expectAccessible(await scale(properties), state));
  }

  it('names a level by its number and title, and describes it by what it means', async () => {
    const element = await scale({question});
    const [radio] = element.shadowRoot?.querySelectorAll('input') ?? [];
    const words = (attribute: string) =>
      element.shadowRoot
        ?.getElementById(radio?.getAttribute(attribute) ?? '')
        ?.textContent?.replaceAll(/\s+/g, ' ')
        .trim();
    expect(words('aria-labelledby')).to.equal('1 Level 1');
    expect(words('aria-describedby')).to.equal('What this level means, in a sentence.');
  });

  for (const width of ['20rem', '60rem']) {
    it(`gives a finger at least 44 pixels for each level, at ${width}`, async () => {
      for (const properties of [{question}, {label: 'Useful', from: 0, to: 10}, {label: 'Useful', from: 1, to: 5}]) {
        const element = await scale(properties, width);
        const boxes = options(element).map((option) => option.getBoundingClientRect());
        expect(Math.min(...boxes.map((box) => Math.round(box.width)))).to.be.at.least(44);
        expect(Math.min(...boxes.map((box) => Math.round(box.height)))).to.be.at.least(44);
        expect(Math.max(...boxes.map((box) => box.right))).to.be.at.most(element.getBoundingClientRect().right + 0.5);
      }
    });
  }

  it('puts levels beside each other where there is room, in the direction of the language', async () => {
    const [first, second] = options(await scale({question})).map((option) => option.getBoundingClientRect());
    expect(second?.top).to.equal(first?.top);
    const [right, left] = options(await scale({question, dir: 'rtl'})).map((option) => option.getBoundingClientRect());
    expect(left?.left).to.be.below(right?.left ?? 0);
  });

  it('puts levels below each other on a phone', async () => {
    const [first, second] = options(await scale({question}, '18rem')).map((option) => option.getBoundingClientRect());
    expect(second?.left).to.equal(first?.left);
    expect(second?.top).to.be.above(first?.top ?? 0);
  });
});
