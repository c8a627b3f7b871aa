import {expect} from '@open-wc/testing';

import {press, type} from '../../../../../test/support/keyboard.js';
import {
  ALL,
  button,
  find,
  FIVE,
  focused,
  nextWords,
  ranking,
  shownOrder,
} from '../../../../../test/support/ranking/ranking-page.js';
import './define.js';

describe('<consulta-ranking> by keyboard', () => {
  it('moves a row with Alt and the arrow keys, Home and End, from any of its buttons', async () => {
    const control = await ranking({value: ALL});
    button(control, 'climate', 'up').focus();
    await press('Alt+ArrowDown', 'Alt+ArrowDown');
    expect(control.value).to.deep.equal(['gender', 'digital', 'finance', 'climate', 'migration']);
    await press('Alt+ArrowUp');
    expect(control.value).to.deep.equal(['gender', 'digital', 'climate', 'finance', 'migration']);
    await press('Alt+End');
    expect(control.value).to.deep.equal(['gender', 'digital', 'finance', 'migration', 'climate']);
    await press('Alt+Home');
    expect(shownOrder(control)).to.deep.equal(['climate', 'gender', 'digital', 'finance', 'migration']);
    expect(focused(control)).to.equal('climate up');
  });

  it('lifts with Space, moves with the arrow keys and drops with Space: one answer', async () => {
    const control = await ranking({value: ALL});
    const heard: unknown[] = [];
    control.addEventListener('change', () => heard.push(control.value));
    button(control, 'gender', 'lift').focus();
    await press('Space', 'ArrowDown', 'ArrowDown');
    expect(heard).to.deep.equal([]);
    expect(shownOrder(control)).to.deep.equal(['climate', 'digital', 'gender', 'finance', 'migration']);
    await press('Space');
    expect(heard).to.deep.equal([['climate', 'digital', 'gender', 'finance', 'migration']]);
    expect(focused(control)).to.equal('gender lift');
  });

  it('puts a lifted row back with Escape', async () => {
    const control = await ranking({value: ALL});
    button(control, 'gender', 'lift').focus();
    await press('Space', 'End', 'ArrowUp', 'Escape');
    expect(shownOrder(control)).to.deep.equal(ALL);
    expect(control.value).to.deep.equal(ALL);
    expect(focused(control)).to.equal('gender lift');
  });

  it('drops a lifted row when the person goes on', async () => {
    const control = await ranking({value: ALL});
    button(control, 'gender', 'lift').focus();
    await press('Space', 'ArrowDown', 'Tab');
    expect(control.value).to.deep.equal(['climate', 'gender', 'digital', 'finance', 'migration']);
  });

  it('puts a lifted row back when the control is disabled', async () => {
    const control = await ranking({value: ALL});
    button(control, 'gender', 'lift').focus();
    await press('Space', 'ArrowDown');
    control.disabled = true;
    await control.updateComplete;
    expect([shownOrder(control), control.value]).to.deep.equal([ALL, ALL]);
  });

  it('drops a lifted row when the mouse is taken up', async () => {
    const control = await ranking({value: ALL});
    button(control, 'gender', 'lift').focus();
    await press('Space', 'ArrowDown');
    find(control, 'ol').dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    expect(control.value).to.deep.equal(['climate', 'gender', 'digital', 'finance', 'migration']);
  });

  it('says where a row is, once for several quick moves', async () => {
    const control = await ranking({value: ALL});
    button(control, 'gender', 'up').focus();
    const said: string[] = [];
    new MutationObserver(() => said.push(find(control, '[role="status"]').textContent ?? '')).observe(
      find(control, '[role="status"]'),
      {childList: true, characterData: true, subtree: true},
    );
    const last = nextWords(control);
    for (const act of ['down', 'down', 'down']) button(control, 'gender', act).click();
    expect(await last).to.equal('Gender hub, place 4 of 5');
    expect(said).to.deep.equal(['Gender hub, place 4 of 5']);
  });

  it('adds an own item with Enter, and stays in the field', async () => {
    const control = await ranking({question: {...FIVE, ownItems: true}});
    find(control, '#own').focus();
    await type('Water');
    await press('Enter');
    await type('Waste');
    await press('Enter');
    expect(control.value).to.deep.equal([{other: 'Water'}, {other: 'Waste'}]);
  });

  it('leaves the keys of a menu and of a field to them', async () => {
    const control = await ranking({question: {...FIVE, ownItems: true}, value: ALL});
    const heard: unknown[] = [];
    control.addEventListener('change', () => heard.push(control.value));
    find(control, '#own').focus();
    await press('Alt+ArrowUp', 'Home', 'ArrowDown');
    expect(heard).to.deep.equal([]);
  });
});
