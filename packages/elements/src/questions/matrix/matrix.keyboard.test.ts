import {expect, fixture, html} from '@open-wc/testing';

import {press} from '../../../../../test/support/keyboard.js';
import type {ConsultaMatrix} from './matrix.js';
import './define.js';

async function matrix(value = ''): Promise<ConsultaMatrix> {
  return fixture<ConsultaMatrix>(
    html`<consulta-matrix label="How was it?" from="1" to="5" do-not-know value=${value}>
      <data value="venue">The venue</data>
      <data value="food">The food</data>
      <data value="talks">The talks</data>
    </consulta-matrix>`,
  );
}
const focused = (element: ConsultaMatrix) => {
  const radio = element.shadowRoot?.activeElement as HTMLInputElement | null;
  return radio && `${radio.name} ${radio.value}`;
};

describe('<consulta-matrix> by keyboard', () => {
  it('is one stop for each row, at the chosen level', async () => {
    const element = await matrix('venue=4 food=2');
    const after = document.createElement('button');
    element.after(after);
    element.focus();
    const stops = [focused(element)];
    for (let row = 0; row < 2; row += 1) {
      await press('Tab');
      stops.push(focused(element));
    }
    await press('Tab');
    expect(stops).to.deep.equal(['venue 4', 'food 2', 'talks 1']);
    expect(document.activeElement).to.equal(after);
    after.remove();
  });

  it('moves from level to level within a row with the arrow keys', async () => {
    const element = await matrix('venue=2 food=5');
    element.focus();
    await press('ArrowRight', 'ArrowDown');
    expect([element.value, focused(element)]).to.deep.equal([{venue: 4, food: 5}, 'venue 4']);
    await press('Tab', 'ArrowUp');
    expect(element.value).to.deep.equal({venue: 4, food: 4});
  });

  it('chooses a level by its number, in the row that has the focus', async () => {
    const element = await matrix();
    element.focus();
    await press('4', 'Tab', '2', '9');
    expect([element.value, focused(element)]).to.deep.equal([{venue: 4, food: 2}, 'food 2']);
  });

  it('takes the answer of a row back with Delete, and the focus stays in the row', async () => {
    const element = await matrix('venue=2 food=5');
    let changes = 0;
    element.addEventListener('change', () => (changes += 1));
    element.focus();
    await press('Delete');
    await element.updateComplete;
    expect([element.value, changes, focused(element)]).to.deep.equal([{food: 5}, 1, 'venue 1']);
    await press('Tab', 'Backspace');
    expect(element.value).to.equal(null);
  });

  it('leaves Delete to the browser where there is nothing to take back', async () => {
    const element = await matrix();
    element.focus();
    let untouched = 0;
    const listen = ({defaultPrevented}: Event) => (untouched += defaultPrevented ? 0 : 1);
    document.addEventListener('keydown', listen);
    await press('Delete');
    document.removeEventListener('keydown', listen);
    expect(untouched).to.equal(1);
  });
});
