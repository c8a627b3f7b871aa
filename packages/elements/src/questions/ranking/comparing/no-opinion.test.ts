import {expect} from '@open-wc/testing';

import {
  type ComparingControl,
  comparingControl,
  preferOne,
} from '../../../../../../test/support/ranking-inputs/comparing-control.js';

const active = ({control}: ComparingControl) => control.shadowRoot?.activeElement ?? null;
const settled = async ({control}: ComparingControl) => {
  await control.updateComplete;
  await control.updateComplete;
};
/** Presses it with the focus on it, as the keyboard does. */
const pressFocused = async (page: ComparingControl, button: HTMLElement | undefined) => {
  if (!button) throw new Error('There is no such button.');
  button.focus();
  button.click();
  await settled(page);
};
const noOpinions = ({all}: ComparingControl) => all('button[id^="n-"]');

describe('no opinion on an item, in the middle of comparing', () => {
  for (const input of ['pairs', 'best-worst'] as const) {
    it(`is no answer by itself when one item is left (${input})`, async () => {
      const page = await comparingControl(input, {noOpinion: true});
      while (noOpinions(page).length > 0) await pressFocused(page, noOpinions(page)[0]);
      expect(page.control.noOpinion).to.have.length(4);
      expect(page.control.value).to.equal(null);
      expect(page.text('#asking')).to.equal('There is nothing left to compare.');
    });
  }

  for (const input of ['pairs', 'best-worst', 'points'] as const) {
    it(`leaves the focus in the control, said and taken back (${input})`, async () => {
      const page = await comparingControl(input, {noOpinion: true});
      await pressFocused(page, noOpinions(page)[0]);
      expect(active(page) !== null).to.equal(true);
      await pressFocused(page, page.all('.aside-list button')[0]);
      expect(page.control.noOpinion).to.deep.equal([]);
      expect(active(page) !== null).to.equal(true);
    });
  }

  it('takes up again what was left out', async () => {
    const page = await comparingControl('pairs', {noOpinion: true});
    await pressFocused(page, noOpinions(page)[0]);
    while (await preferOne(page));
    expect(page.entries()).to.have.length(4);
    await pressFocused(page, page.all('.aside-list button')[0]);
    expect(page.control.value).to.equal(null);
    while (await preferOne(page));
    expect(page.entries()).to.have.length(5);
  });
});

describe('marks on a screen of best and worst', () => {
  it('do not outlast the screen when another tab went on', async () => {
    const page = await comparingControl('best-worst', {}, {paradata: {comparisons: []}});
    const shownNow = () => page.all('input[name="most"]').map((radio) => (radio as HTMLInputElement).value);
    const first = shownNow();
    const elsewhere = await comparingControl('best-worst');
    await elsewhere.press(`input[name="most"][value="${first[0]}"]`);
    await elsewhere.press(`input[name="least"][value="${first[1]}"]`);
    await elsewhere.press('[data-next]');
    const next = elsewhere.all('input[name="most"]').map((radio) => (radio as HTMLInputElement).value);
    const gone = first.find((id) => !next.includes(id)) as string;
    await page.press(`input[name="most"][value="${gone}"]`);
    page.control.paradata = elsewhere.control.paradata;
    await page.control.updateComplete;
    expect(shownNow()).to.deep.equal(next);
    await page.press(`input[name="least"][value="${next[0]}"]`);
    await page.press('[data-next]');
    for (const {shown, best, worst} of page.made()) expect(shown).to.include.members([best, worst as string]);
    expect(page.made()).to.have.length(1);
    expect(page.text('.both')).to.contain('Please choose');
  });
});
