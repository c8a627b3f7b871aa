import type {PointsQuestion} from '@consulta/schema';
import {aTimeout, expect, fixture, html} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {press, type} from '../../../../../test/support/keyboard.js';
import type {ConsultaPoints} from './points.js';
import './define.js';

const question: PointsQuestion = {
  id: 'budget',
  type: 'points',
  title: 'Share out the budget',
  description: 'Give more to what matters more.',
  total: 100,
  items: [
    {id: 'hub', title: 'Gender hub', description: 'A place for equality.'},
    {id: 'data', title: 'Data observatory'},
    {id: 'fund', title: 'Pilot fund'},
    {id: 'mentoring', title: 'Mentoring', parent: 'hub'},
  ],
};

async function points(properties: Partial<ConsultaPoints> = {}, width = '40rem') {
  const place = await fixture<HTMLElement>(html`<div><consulta-points name="q"></consulta-points></div>`);
  place.style.width = width;
  const control = place.firstElementChild as ConsultaPoints;
  Object.assign(control, {question, ...properties});
  await control.updateComplete;
  const root = control.shadowRoot as ShadowRoot;
  return {
    control,
    fields: [...root.querySelectorAll<HTMLInputElement>('input.given')],
    left: () => root.querySelector('#purse')?.textContent,
    said: () => root.querySelector('#said')?.textContent,
    step: async (index: number) => {
      root.querySelectorAll<HTMLElement>('.step')[index]?.click();
      await control.updateComplete;
    },
    all: (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)],
  };
}

describe('<consulta-points>', () => {
  it('gives and takes at a press, within what there is, and says what is left', async () => {
    const {control, left, step, said} = await points({value: {data: 97}});
    expect(left()).to.equal('3 of 100 points left');
    await step(1);
    expect([control.value, left()]).to.deep.equal([{data: 97, hub: 3}, 'All 100 points shared out']);
    await step(5);
    expect(control.value).to.deep.equal({data: 97, hub: 3});
    await step(0);
    expect([control.value, left()]).to.deep.equal([{data: 97}, '3 of 100 points left']);
    await aTimeout(400);
    expect(said()).to.equal('Gender hub: 0. 3 of 100 points left');
  });

  it('asks for points of what is an item of its own, with its sub-items as an explanation', async () => {
    const {fields, all} = await points();
    expect(fields).to.have.length(3);
    expect(all('.parts li').map(({textContent}) => textContent)).to.deep.equal(['Mentoring']);
  });

  it('tells while a number is written, and once when it is finished', async () => {
    const {control, fields} = await points();
    const heard: unknown[] = [];
    for (const kind of ['input', 'change']) control.addEventListener(kind, () => heard.push([kind, control.value]));
    fields[0]?.focus();
    await type('40');
    await press('Tab');
    expect(heard).to.deep.equal([
      ['input', {hub: 4}],
      ['input', {hub: 40}],
      ['change', {hub: 40}],
    ]);
  });

  it('is filled in with the keyboard alone', async () => {
    const {control} = await points();
    control.focus();
    // Field, more, then less of the next, its field, more.
    await type('30');
    await press('Tab', 'Enter', 'Tab', 'Tab');
    await type('65');
    await press('Tab', 'Space');
    await control.updateComplete;
    expect(control.value).to.deep.equal({hub: 35, data: 65});
    expect(control.validity.valid).to.equal(true);
  });

  it('takes a number that is emptied for none, and no points at all for no answer', async () => {
    const {control, fields} = await points({value: {hub: 40}});
    fields[0]?.focus();
    await press('Backspace', 'Tab');
    expect(control.value).to.equal(null);
  });

  it('says how many points are too many, and what is wrong', async () => {
    const {control, left, all} = await points({value: {hub: 80, data: 30}});
    expect([left(), control.validity.customError]).to.deep.equal(['10 points too many', true]);
    control.reportValidity();
    await control.updateComplete;
    expect(all('#error')[0]?.textContent).to.contain('Please share out exactly 100 points.');
  });

  it('counts decimal fractions without what computing leaves behind', async () => {
    const {control, left, step} = await points({question: {...question, total: 1}, value: {hub: 0.1, data: 0.2}});
    for (let times = 0; times < 7; times += 1) await step(5);
    expect(control.value).to.deep.equal({hub: 0.1, data: 0.2, fund: 0.7});
    expect([left(), control.validity.valid]).to.deep.equal(['All 1 points shared out', true]);
  });

  it('gives a finger at least 44 pixels, and fits into 320', async () => {
    const {control, all} = await points({value: {hub: 40}}, '18rem');
    const boxes = all('.step, input.given').map((target) => target.getBoundingClientRect());
    expect(Math.min(...boxes.map(({width}) => Math.round(width)))).to.be.at.least(44);
    expect(Math.min(...boxes.map(({height}) => Math.round(height)))).to.be.at.least(44);
    expect(control.scrollWidth).to.be.at.most(control.clientWidth);
  });

  const states: {readonly [state: string]: Partial<ConsultaPoints>} = {
    empty: {},
    'partly shared out': {value: {hub: 40, data: 5}},
    'all shared out, right to left': {value: {hub: 100}, lang: 'ar', dir: 'rtl'},
    'too many': {value: {hub: 140}, problems: [{questionId: 'budget', code: 'total', values: {total: 100}}]},
    disabled: {value: {hub: 40}, disabled: true},
  };
  for (const [state, properties] of Object.entries(states)) {
    it(`has nothing for axe to find: ${state}`, async () =>
      expectAccessible((await points(properties)).control, state));
  }
});
