import {expect, fixture} from '@open-wc/testing';

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
import type {ConsultaRanking} from './ranking.js';
import './define.js';

const waiting = (control: ConsultaRanking) =>
  [...(control.shadowRoot?.querySelectorAll<HTMLElement>('.waiting') ?? [])].map((row) => row.dataset['name']);
const text = (control: ConsultaRanking, selector: string) =>
  find(control, selector).textContent?.replaceAll(/\s+/g, ' ').trim();

describe('<consulta-ranking>', () => {
  it('ranks nothing before the person does', async () => {
    const control = await ranking();
    expect(control.value).to.equal(null);
    expect([shownOrder(control), waiting(control)]).to.deep.equal([[], ALL]);
  });

  it('adds what is tapped as the next, and says so before', async () => {
    const control = await ranking();
    expect(text(control, '[data-name="digital"] .add')).to.equal('Add as no. 1');
    button(control, 'digital', 'add').click();
    await control.updateComplete;
    expect(text(control, '[data-name="finance"] .add')).to.equal('Add as no. 2');
    find(control, '[data-name="finance"] .title').click();
    await control.updateComplete;
    expect(control.value).to.deep.equal(['digital', 'finance']);
    expect(waiting(control)).to.deep.equal(['gender', 'climate', 'migration']);
  });

  it('moves with the buttons and to a place chosen from the menu, and takes out', async () => {
    const control = await ranking({value: ALL});
    button(control, 'gender', 'down').click();
    button(control, 'migration', 'up').click();
    await control.updateComplete;
    expect(control.value).to.deep.equal(['climate', 'gender', 'digital', 'migration', 'finance']);
    const menu = button(control, 'finance', 'place') as HTMLSelectElement;
    expect(menu.value).to.equal('5');
    menu.value = '2';
    menu.dispatchEvent(new Event('change', {bubbles: true}));
    button(control, 'digital', 'take-out').click();
    await control.updateComplete;
    expect(control.value).to.deep.equal(['climate', 'finance', 'gender', 'migration']);
    expect(shownOrder(control)).to.deep.equal(control.value);
    expect(waiting(control)).to.deep.equal(['digital']);
  });

  it('goes back by one step', async () => {
    const control = await ranking({value: ['gender', 'climate']});
    expect(control.shadowRoot?.querySelector('[data-act="undo"]')).to.equal(null);
    button(control, 'gender', 'take-out').click();
    await control.updateComplete;
    find(control, '[data-act="undo"]').click();
    await control.updateComplete;
    expect(control.value).to.deep.equal(['gender', 'climate']);
    expect(control.shadowRoot?.querySelector('[data-act="undo"]')).to.equal(null);
  });

  it('explains that all places are taken instead of adding', async () => {
    const control = await ranking({question: {...FIVE, max: 2}, value: ['gender', 'climate']});
    expect(text(control, '#w-full')).to.equal('All 2 places are taken. To add another, take one out first.');
    const said = nextWords(control);
    button(control, 'digital', 'add').click();
    expect(await said).to.contain('All 2 places are taken');
    expect(control.value).to.deep.equal(['gender', 'climate']);
    expect(button(control, 'digital', 'add').getAttribute('aria-disabled')).to.equal('true');
  });

  it('ties to the row above, and unties', async () => {
    const control = await ranking({question: {...FIVE, ties: true}, value: ['gender', 'climate', 'digital']});
    const said = nextWords(control);
    button(control, 'climate', 'tie').click();
    expect(await said).to.equal('Climate, shares place 1');
    expect(control.value).to.deep.equal([['gender', 'climate'], 'digital']);
    button(control, 'climate', 'tie').click();
    expect(control.value).to.deep.equal(['gender', 'climate', 'digital']);
  });

  it('keeps "no opinion" apart from both lists, told with the same change', async () => {
    const control = await ranking({question: {...FIVE, noOpinion: true}, value: ['gender']});
    const heard: unknown[] = [];
    control.addEventListener('change', () => heard.push([control.value, control.noOpinion]));
    button(control, 'climate', 'no-opinion').click();
    await control.updateComplete;
    expect(waiting(control)).to.deep.equal(['digital', 'finance', 'migration']);
    button(control, 'climate', 'take-back').click();
    await control.updateComplete;
    expect(heard).to.deep.equal([
      [['gender'], ['climate']],
      [['gender'], []],
    ]);
    expect(waiting(control)).to.include('climate');
  });

  it('brings "no opinion" back with the page, and forgets it on reset', async () => {
    const control = await ranking({question: {...FIVE, noOpinion: true}});
    control.formStateRestoreCallback('{"value":["gender"],"noOpinion":["climate"]}');
    expect([control.value, control.noOpinion]).to.deep.equal([['gender'], ['climate']]);
    control.formResetCallback();
    expect([control.value, control.noOpinion]).to.deep.equal([null, []]);
  });

  it('brings the shown order back with the page', async () => {
    const control = await ranking({question: {...FIVE, shuffle: true}});
    const paradata = {shown: ['digital', 'gender', 'migration', 'climate', 'finance']};
    control.formStateRestoreCallback(JSON.stringify({value: null, noOpinion: [], paradata}));
    await control.updateComplete;
    expect([control.paradata, waiting(control)]).to.deep.equal([paradata, paradata.shown]);
    control.formStateRestoreCallback('{"value":["gender"],"noOpinion":[],"paradata":{"shown":5}}');
    expect([control.paradata, control.value]).to.deep.equal([undefined, ['gender']]);
  });

  it('takes a click that wandered over an item for no tap: its words are being marked', async () => {
    const control = await ranking();
    const title = find(control, '[data-name="gender"] .title');
    const click = (type: string, clientX: number) =>
      title.dispatchEvent(new PointerEvent(type, {clientX, detail: 1, bubbles: true, composed: true}));
    click('pointerdown', 20);
    click('click', 80);
    expect(control.value).to.equal(null);
    click('pointerdown', 20);
    click('click', 22);
    expect(control.value).to.deep.equal(['gender']);
  });

  it('bears what a page may set', async () => {
    const control = await fixture<ConsultaRanking>(
      '<consulta-ranking max="many" min="x"><option value="a">A</option><option value="b">B</option></consulta-ranking>',
    );
    control.noOpinion = null as unknown as string[];
    control.setAttribute('max', '1');
    control.removeAttribute('max');
    await control.updateComplete;
    expect(control.shadowRoot?.querySelector('#range')).to.equal(null);
    button(control, 'a', 'add').click();
    await control.updateComplete;
    button(control, 'b', 'add').click();
    expect(control.value).to.deep.equal(['a', 'b']);
  });

  it('takes own items, rewords and removes them, and none twice', async () => {
    const control = await ranking({question: {...FIVE, ownItems: true}, value: ['gender']});
    const field = find(control, '#own') as HTMLInputElement;
    const write = async (own: string) => {
      field.value = own;
      find(control, '[data-act="own-add"]').click();
      await control.updateComplete;
    };
    await write('  Water  ');
    expect([control.value, field.value]).to.deep.equal([['gender', {other: 'Water'}], '']);
    await write('Climate');
    await write('Water');
    expect(text(control, '#own-problem')).to.equal('This is in the list already.');
    expect(control.value).to.have.length(2);
    button(control, 'other:Water', 'edit').click();
    await control.updateComplete;
    (button(control, 'other:Water', 'reword') as HTMLInputElement).value = 'Rivers';
    button(control, 'other:Water', 'save').click();
    await control.updateComplete;
    expect(control.value).to.deep.equal(['gender', {other: 'Rivers'}]);
    button(control, 'other:Rivers', 'take-out').click();
    await control.updateComplete;
    expect(control.value).to.deep.equal(['gender']);
    find(control, '[data-act="undo"]').click();
    expect(control.value).to.deep.equal(['gender', {other: 'Rivers'}]);
  });

  it('moves the focus on to the next item that waits, and at last to the one that was added', async () => {
    const control = await ranking({value: ['gender', 'climate', 'digital']});
    button(control, 'finance', 'add').focus();
    button(control, 'finance', 'add').click();
    await control.updateComplete;
    expect(focused(control)).to.equal('migration add');
    button(control, 'migration', 'add').click();
    await control.updateComplete;
    expect(focused(control)).to.equal('migration lift');
  });

  it('says that too few are ranked in the words of a ranking, once the person has left', async () => {
    const control = await ranking({question: {...FIVE, min: 3}});
    button(control, 'gender', 'add').focus();
    button(control, 'gender', 'add').click();
    await control.updateComplete;
    expect(control.shadowRoot?.querySelector('#error')).to.equal(null);
    (control.shadowRoot?.activeElement as HTMLElement).blur();
    await control.updateComplete;
    expect(text(control, '#error')).to.equal('Please rank at least 3.');
  });

  it('takes its items from options, with what they mean and what they contain', async () => {
    const control = await fixture<ConsultaRanking>(`<consulta-ranking label="Order">
      <option value="a" title="All of it">First</option><option value="b">Second</option>
      <option value="a1" data-parent="a">A part</option></consulta-ranking>`);
    expect(waiting(control)).to.deep.equal(['a', 'b']);
    expect(text(control, '[data-name="a"] .description')).to.equal('All of it');
    expect(text(control, '[data-name="a"] .parts')).to.equal('A part');
  });

  it('shows a shuffled list in the order in which it was shown before, and keeps that order with the answer', async () => {
    const question = {...FIVE, shuffle: true};
    const shown = ['digital', 'gender', 'migration', 'climate', 'finance'];
    expect(waiting(await ranking({question, paradata: {shown}}))).to.deep.equal(shown);
    const control = await ranking({question});
    const before = waiting(control);
    button(control, 'gender', 'add').click();
    expect(control.paradata?.shown).to.deep.equal(before);
  });
});
