import {expect, fixture, html} from '@open-wc/testing';

import {press} from '../../../../../test/support/keyboard.js';
import type {ConsultaScale} from './scale.js';
import './define.js';

async function scale(value = ''): Promise<ConsultaScale> {
  return fixture<ConsultaScale>(
    html`<consulta-scale label="Useful" from="1" to="5" do-not-know value=${value}></consulta-scale>`,
  );
}
const focused = (element: ConsultaScale) => (element.shadowRoot?.activeElement as HTMLInputElement | null)?.value;

describe('<consulta-scale> by keyboard', () => {
  it('is one stop, at the chosen level', async () => {
    const element = await scale('4');
    const after = document.createElement('button');
    element.after(after);
    element.focus();
    expect(focused(element)).to.equal('4');
    await press('Tab', 'Tab');
    expect(document.activeElement).to.equal(after);
    after.remove();
  });

  it('moves from level to level with the arrow keys', async () => {
    const element = await scale('2');
    element.focus();
    await press('ArrowRight', 'ArrowDown');
    expect([element.value, focused(element)]).to.deep.equal([4, '4']);
    await press('ArrowUp');
    expect(element.value).to.equal(3);
  });

  it('chooses a level by its number', async () => {
    const element = await scale();
    const heard: unknown[] = [];
    element.addEventListener('change', () => heard.push(element.value));
    element.focus();
    await press('4', '4', '2');
    expect(heard).to.deep.equal([4, 2]);
    expect(focused(element)).to.equal('2');
  });

  it('leaves numbers that are no level, and chords, to the browser', async () => {
    const element = await scale('3');
    element.focus();
    const untouched: string[] = [];
    const listen = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && event.key !== 'Alt') untouched.push(event.key);
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    await press('9', 'Alt+2');
    document.removeEventListener('keydown', listen);
    expect(element.value).to.equal(3);
    expect(untouched).to.deep.equal(['9', '2']);
  });

  it('takes the answer back with the button behind the levels', async () => {
    const element = await scale('3');
    element.focus();
    await press('Tab', 'Enter');
    expect(element.value).to.equal(null);
  });
});
