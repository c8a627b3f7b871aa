import {expect} from '@open-wc/testing';

import {ALL, find, FIVE, nextWords, ranking, shownOrder} from '../../../../../test/support/ranking/ranking-page.js';
import type {ConsultaRanking} from './ranking.js';
import './define.js';

const handleOf = (control: ConsultaRanking, item: string) => find(control, `[data-name="${item}"] .handle`);
const middleOf = (element: Element) => {
  const {left, top, width, height} = element.getBoundingClientRect();
  return {clientX: left + width / 2, clientY: top + height / 2};
};

/** Events of one finger on a handle, as a browser sends them; the last of `stops` is where it is lifted. */
function drag(handle: HTMLElement, stops: readonly number[], end = 'pointerup'): void {
  const {clientX, clientY} = middleOf(handle);
  const send = (type: string, y: number) =>
    handle.dispatchEvent(
      new PointerEvent(type, {
        pointerId: 7,
        isPrimary: true,
        pointerType: 'touch',
        button: 0,
        clientX,
        clientY: y,
        bubbles: true,
        composed: true,
      }),
    );
  send('pointerdown', clientY);
  for (const stop of stops) send('pointermove', stop);
  if (end !== '') send(end, stops.at(-1) ?? clientY);
}
/** Drags an item over another one. */
function dragOver(control: ConsultaRanking, item: string, target: string, end?: string): void {
  const from = middleOf(handleOf(control, item)).clientY;
  const to =
    middleOf(find(control, `[data-name="${target}"]`)).clientY +
    (from < middleOf(handleOf(control, target)).clientY ? 4 : -4);
  drag(handleOf(control, item), [(from + to) / 2, to], end);
}
const isMarked = (control: ConsultaRanking) =>
  control.shadowRoot?.querySelector('[data-dragged], [data-sorting], [style*="transform"]') !== null;

describe('<consulta-ranking> by dragging', () => {
  it('puts a row where it is dropped, and leaves no trace of the way', async () => {
    const control = await ranking({value: ALL});
    const said = nextWords(control);
    dragOver(control, 'gender', 'finance');
    expect(control.value).to.deep.equal(['climate', 'digital', 'finance', 'gender', 'migration']);
    await control.updateComplete;
    expect(shownOrder(control)).to.deep.equal(control.value);
    expect(isMarked(control)).to.equal(false);
    expect(await said).to.equal('Gender hub, place 4 of 5');
  });

  it('changes nothing before the drop, although the page is drawn again meanwhile', async () => {
    const control = await ranking({value: ALL});
    dragOver(control, 'migration', 'climate', '');
    expect([control.value, shownOrder(control)]).to.deep.equal([ALL, ALL]);
    expect(isMarked(control)).to.equal(true);
    control.problems = [];
    control.value = [...ALL];
    await control.updateComplete;
    handleOf(control, 'migration').dispatchEvent(
      new PointerEvent('pointerup', {
        pointerId: 7,
        clientY: middleOf(find(control, '[data-name="climate"]')).clientY - 80,
      }),
    );
    expect(control.value[0]).to.equal('migration');
  });

  for (const end of ['pointercancel', 'lostpointercapture']) {
    it(`puts the row back on ${end}`, async () => {
      const control = await ranking({value: ALL});
      const said = nextWords(control);
      dragOver(control, 'gender', 'finance', end);
      await control.updateComplete;
      expect([control.value, isMarked(control)]).to.deep.equal([ALL, false]);
      expect(await said).to.equal('Gender hub is back at place 1 of 5');
    });
  }

  it('puts the row back on Escape, which no one else hears', async () => {
    const control = await ranking({value: ALL});
    const heard: string[] = [];
    const listen = ({key}: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listen);
    dragOver(control, 'gender', 'finance', '');
    handleOf(control, 'gender').dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true, cancelable: true}),
    );
    document.removeEventListener('keydown', listen);
    expect([control.value, isMarked(control), heard]).to.deep.equal([ALL, false, []]);
  });

  it('puts the row back when another answer comes from outside', async () => {
    const control = await ranking({value: ALL});
    dragOver(control, 'gender', 'finance', '');
    control.value = ['digital', 'gender'];
    await control.updateComplete;
    expect(isMarked(control)).to.equal(false);
    expect(shownOrder(control)).to.deep.equal(['digital', 'gender']);
  });

  it('puts the row back when the control is disabled or leaves the page, and can be dragged afterwards', async () => {
    const control = await ranking({value: ALL});
    const place = control.parentElement;
    const stops: readonly [stop: () => void, start: () => void][] = [
      [() => (control.disabled = true), () => (control.disabled = false)],
      [() => control.remove(), () => place?.append(control)],
    ];
    for (const [stop, start] of stops) {
      dragOver(control, 'gender', 'finance', '');
      const handle = handleOf(control, 'gender');
      stop();
      await control.updateComplete;
      expect(isMarked(control)).to.equal(false);
      handle.dispatchEvent(new PointerEvent('pointerup', {pointerId: 7}));
      start();
      await control.updateComplete;
      expect(control.value).to.deep.equal(ALL);
    }
    dragOver(control, 'gender', 'finance');
    expect(control.value).to.deep.equal(['climate', 'digital', 'finance', 'gender', 'migration']);
  });

  it('can be dragged after an item was taken away that was being dragged', async () => {
    const control = await ranking({value: ['gender', 'climate']});
    drag(handleOf(control, 'migration'), [middleOf(handleOf(control, 'gender')).clientY], '');
    control.question = {...FIVE, items: FIVE.items.slice(0, 4)};
    await control.updateComplete;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    dragOver(control, 'gender', 'climate');
    expect(control.value).to.deep.equal(['climate', 'gender']);
  });

  it('shows the place where a row would land, which is never between items that share one', async () => {
    const value = ['gender', ['climate', 'digital', 'finance'], 'migration'];
    const control = await ranking({value, question: {...FIVE, ties: true}});
    dragOver(control, 'gender', 'climate', '');
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const place = find(control, '[data-dragged]').style.getPropertyValue('--_place');
    expect([place, find(control, '[data-before]').dataset['name']]).to.deep.equal(['4', 'migration']);
    handleOf(control, 'gender').dispatchEvent(
      new PointerEvent('pointerup', {
        pointerId: 7,
        clientY: middleOf(find(control, '[data-name="climate"]')).clientY,
      }),
    );
    expect(isMarked(control)).to.equal(false);
  });

  it('keeps the dragged row inside its list', async () => {
    const control = await ranking({value: ALL});
    dragOver(control, 'gender', 'finance', '');
    const handle = handleOf(control, 'gender');
    handle.dispatchEvent(new PointerEvent('pointermove', {pointerId: 7, clientY: 5000}));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const list = find(control, 'ol').getBoundingClientRect();
    expect(find(control, '[data-dragged]').getBoundingClientRect().bottom).to.be.at.most(list.bottom + 1);
    handle.dispatchEvent(new PointerEvent('pointercancel', {pointerId: 7}));
  });

  it('takes an item that waits into the place where it is dropped', async () => {
    const control = await ranking({value: ['gender', 'climate']});
    const {clientY} = middleOf(find(control, '[data-name="climate"]'));
    drag(handleOf(control, 'digital'), [clientY, clientY - 4]);
    expect(control.value).to.deep.equal(['gender', 'digital', 'climate']);
  });

  it('takes a press without a way for nothing', async () => {
    const control = await ranking({value: ALL});
    drag(handleOf(control, 'gender'), [middleOf(handleOf(control, 'gender')).clientY + 2]);
    expect([control.value, isMarked(control)]).to.deep.equal([ALL, false]);
  });

  it('lets a finger scroll on everything but the handle', async () => {
    const control = await ranking({value: ['gender']});
    const action = (selector: string) => getComputedStyle(find(control, selector)).touchAction;
    expect([action('.ranked .handle'), action('.ranked'), action('.ranked .face'), action('ol')]).to.deep.equal([
      'none',
      'auto',
      'auto',
      'auto',
    ]);
  });

  it('shows in the page what the answer says after each of ten drags', async () => {
    const control = await ranking({value: ALL, question: {...FIVE, ties: true}});
    let seed = 7;
    const random = (below: number) => (seed = (seed * 16807) % 2147483647) % below;
    for (let turn = 0; turn < 10; turn += 1) {
      const from = random(5);
      const to = (from + 1 + random(4)) % 5;
      const expected = shownOrder(control);
      const [moved, target] = [expected[from] ?? '', expected[to] ?? ''];
      expected.splice(to, 0, ...expected.splice(from, 1));
      dragOver(control, moved, target);
      control.requestUpdate();
      await control.updateComplete;
      expect(control.value).to.deep.equal(expected);
      expect(shownOrder(control)).to.deep.equal(expected);
    }
  });
});
