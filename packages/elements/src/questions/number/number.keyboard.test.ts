import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {NumberQuestion} from '@consulta/schema';

import {press, type} from '../../../../../test/support/keyboard.js';
import type {ConsultaNumber} from './number.js';
import './define.js';

const question: NumberQuestion = {id: 'staff', type: 'number', title: 'Staff', min: 0, max: 2, step: 0.5};

describe('<consulta-number> by keyboard', () => {
  async function focused(asked: NumberQuestion = question) {
    const element = await fixture<ConsultaNumber>(html`<consulta-number name="q"></consulta-number>`);
    element.question = asked;
    await element.updateComplete;
    element.focus();
    const box = element.shadowRoot?.querySelector('input') as HTMLInputElement;
    return {element, box};
  }

  it('goes by steps with the arrow keys, and not beyond the bounds', async () => {
    const {element} = await focused();
    const values: unknown[] = [];
    element.addEventListener('change', () => values.push(element.value));
    await press('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(values).to.deep.equal([0, 0.5, 1, 0.5, 0]);
  });

  it('says the number that an arrow key led to', async () => {
    const {element, box} = await focused();
    await press('ArrowUp', 'ArrowUp');
    await element.updateComplete;
    expect(box.value).to.equal('0.5');
    await waitUntil(() => element.shadowRoot?.querySelector('[role="status"]')?.textContent === '0.5');
  });

  it('goes on from what is written', async () => {
    const {element} = await focused();
    await type('1.2');
    await press('ArrowUp');
    expect(element.value).to.equal(1.5);
  });

  it('leaves what is no number as it is', async () => {
    const {element, box} = await focused();
    await type('one');
    await press('ArrowUp');
    expect([element.value, box.value]).to.deep.equal([null, 'one']);
  });

  it('leaves the arrow keys to the field where there are no steps', async () => {
    const {element} = await focused({...question, step: undefined});
    await press('ArrowUp');
    expect(element.value).to.equal(null);
  });
});
