import type {RankingQuestion} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {button, find, FIVE, focused, nextWords} from '../../../../../test/support/ranking/ranking-page.js';
import {handling} from './list/load-handling.js';
import type {ConsultaRanking} from './ranking.js';
import './define.js';

const LONG: RankingQuestion = {
  ...FIVE,
  items: Array.from({length: 14}, (_, index) => ({id: `i${index}`, title: `Item ${index}`})),
};
const pointer = (type: string, clientY: number) =>
  new PointerEvent(type, {pointerId: 9, isPrimary: true, button: 0, clientY, bubbles: true, composed: true});
const waiting = (control: ConsultaRanking) => control.shadowRoot?.querySelectorAll('.waiting').length;

// In one moment, as the code comes once for all of them.
describe('<consulta-ranking> before the code for what is done with a ranking is there', () => {
  const place = document.createElement('div');
  const control = (properties: Partial<ConsultaRanking> = {}) =>
    Object.assign(document.createElement('consulta-ranking'), {name: 'q', question: FIVE, ...properties});
  const own = {question: {...FIVE, ownItems: true, noOpinion: true}};
  const [tapped, setAside, written, replaced] = [
    control({question: {...FIVE, max: 2}}),
    control(own),
    control(own),
    control(own),
  ];
  const [searched, dragged, held, cancelled] = [control({question: LONG}), control(), control(), control()];
  const controls = [dragged, held, cancelled, tapped, setAside, written, replaced, searched];
  const heard: unknown[] = [];
  let said: Promise<string>;

  after(() => place.remove());
  before(async () => {
    // What takes the focus must not scroll away what is being dragged.
    place.style.position = 'fixed';
    document.body.append(place);
    place.append(...controls);
    await Promise.all(controls.map((one) => one.updateComplete));
    expect(handling.module).to.equal(undefined);

    tapped.addEventListener('change', () => heard.push(tapped.value));
    said = nextWords(tapped);
    find(tapped, '[data-name="climate"] .title').click();
    find(tapped, '[data-name="climate"] .title').click();
    button(tapped, 'digital', 'add').focus();
    button(tapped, 'digital', 'add').click();
    find(tapped, '[data-name="gender"] .title').click();
    button(setAside, 'climate', 'no-opinion').click();
    (find(written, '#own') as HTMLInputElement).value = 'Water';
    find(written, '#own').dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true}));
    (find(searched, '#find') as HTMLInputElement).value = 'item 1';
    find(searched, '#find').dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    for (const [one, ends] of [
      [dragged, ['pointermove', 'pointerup']],
      [cancelled, ['pointermove', 'pointercancel']],
      [held, []],
    ] as const) {
      const handle = find(one, '[data-name="finance"] .handle');
      const {top} = find(one, 'ol').getBoundingClientRect();
      handle.dispatchEvent(pointer('pointerdown', handle.getBoundingClientRect().top + 5));
      for (const type of ends) handle.dispatchEvent(pointer(type, top));
    }
    button(replaced, 'climate', 'add').click();
    replaced.value = ['finance'];

    expect(handling.module).to.equal(undefined);
    expect(tapped.value).to.deep.equal(['climate', 'digital']);
    await Promise.all(controls.map((one) => one.updateComplete));
  });

  it('takes taps at once, each item once and no more than there are places', () => {
    expect(heard).to.deep.equal([['climate'], ['climate', 'digital']]);
    expect(
      [...(tapped.shadowRoot?.querySelectorAll('.ranked .title') ?? [])].map((one) => one.textContent),
    ).to.deep.equal(['Climate', 'Digital']);
  });

  it('says what was ranked, moves the focus on, and can undo it', async () => {
    expect(await said).to.equal('Digital, place 2 of 2');
    expect(focused(tapped)).to.equal('finance add');
    find(tapped, '[data-act="undo"]').click();
    expect(tapped.value).to.deep.equal(['climate']);
  });

  it('does later what takes more than a tap: no opinion, an own item, a search', () => {
    expect([setAside.noOpinion, waiting(setAside)]).to.deep.equal([['climate'], 4]);
    expect(find(setAside, '[part="no-opinion"] .title').textContent).to.equal('Climate');
    expect(written.value).to.deep.equal([{other: 'Water'}]);
    expect((find(written, '#own') as HTMLInputElement).value).to.equal('');
    expect(waiting(searched)).to.equal(5);
  });

  it('ranks what was dragged and dropped by then, and goes on with what is still held', () => {
    expect([dragged.value, cancelled.value, held.value]).to.deep.equal([['finance'], null, null]);
    const handle = find(held, '[data-name="finance"] .handle');
    const {top} = find(held, 'ol').getBoundingClientRect();
    for (const type of ['pointermove', 'pointerup']) handle.dispatchEvent(pointer(type, top));
    expect(held.value).to.deep.equal(['finance']);
  });

  it('does not offer to undo what another answer took the place of', () => {
    expect(replaced.value).to.deep.equal(['finance']);
    expect(replaced.shadowRoot?.querySelector('[data-act="undo"]')).to.equal(null);
  });
});
