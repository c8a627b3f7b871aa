import {expect} from '@open-wc/testing';

import {press} from '../../../../../../test/support/keyboard.js';
import {
  type ComparingControl,
  comparingControl,
  preferOne,
  WANTED,
} from '../../../../../../test/support/ranking-inputs/comparing-control.js';

const shownOn = ({all}: ComparingControl) =>
  all('input[name="most"]').map((radio) => (radio as HTMLInputElement).value);

/** Marks the most and the least important of a screen and goes on; false when no screen is shown. */
async function fillScreen(page: ComparingControl): Promise<boolean> {
  const shown = shownOn(page).sort((a, b) => WANTED.indexOf(a as 'hub') - WANTED.indexOf(b as 'hub'));
  if (shown.length === 0) return false;
  await page.press(`input[name="most"][value="${shown[0]}"]`);
  await page.press(`input[name="least"][value="${shown.at(-1)}"]`);
  await page.press('[data-next]');
  return true;
}
async function finish(page: ComparingControl): Promise<void> {
  while (await fillScreen(page));
  while (await preferOne(page));
}

describe('a ranking given by best and worst', () => {
  it('shows each item equally often and ends in the same answer as the list', async () => {
    const page = await comparingControl('best-worst');
    expect(page.text('.left')).to.equal('1 of 5');
    while (await fillScreen(page));
    const shown = page.made().flatMap(({shown: ids}) => ids);
    expect(WANTED.map((id) => shown.filter((one) => one === id).length)).to.deep.equal([3, 3, 3, 3, 3]);
    while (await preferOne(page));
    expect(page.entries()).to.deep.equal([...WANTED]);
    expect(page.all('.order li')).to.have.length(5);
  });

  it('gives no answer before the last screen', async () => {
    const page = await comparingControl('best-worst');
    for (let screen = 0; screen < 4; screen += 1) {
      await fillScreen(page);
      expect(page.control.value).to.equal(null);
    }
    await fillScreen(page);
    expect(page.control.value).not.to.equal(null);
  });

  it('asks for both before it goes on', async () => {
    const page = await comparingControl('best-worst');
    await page.press('input[name="most"]');
    await page.press('[data-next]');
    expect(page.text('[role="alert"]')).to.contain('Please choose one');
    expect(page.made()).to.deep.equal([]);
    await page.press('tbody tr:last-child input[name="least"]');
    expect(page.text('[role="alert"]')).to.equal('');
    await page.press('[data-next]');
    expect(page.made()).to.have.length(1);
  });

  it('lets nothing be both the most and the least important', async () => {
    const page = await comparingControl('best-worst');
    const [id] = shownOn(page);
    const isChecked = (name: string) => page.find<HTMLInputElement>(`input[name="${name}"][value="${id}"]`)?.checked;
    await page.press(`input[name="most"][value="${id}"]`);
    await page.press(`input[name="least"][value="${id}"]`);
    expect([isChecked('most'), isChecked('least')]).to.deep.equal([false, true]);
  });

  it('goes back to a screen with its marks on it', async () => {
    const page = await comparingControl('best-worst');
    const first = shownOn(page);
    await fillScreen(page);
    const [choice] = page.made();
    await page.press('[data-back]');
    expect(shownOn(page)).to.deep.equal(first);
    const marks = page.all('input').filter((input) => (input as HTMLInputElement).checked);
    expect(marks.map((input) => (input as HTMLInputElement).value).sort()).to.deep.equal(
      [choice?.best, choice?.worst].sort(),
    );
  });

  it('goes on where a draft ended', async () => {
    const page = await comparingControl('best-worst');
    await fillScreen(page);
    await fillScreen(page);
    const resumed = await comparingControl('best-worst', {}, {paradata: structuredClone(page.control.paradata)});
    expect([resumed.text('.left'), shownOn(resumed)]).to.deep.equal(['3 of 5', shownOn(page)]);
    await finish(resumed);
    expect(resumed.entries()).to.deep.equal([...WANTED]);
  });

  it('lets equal scores share a place where ties are allowed, and asks nothing more', async () => {
    const page = await comparingControl('best-worst', {ties: true});
    while (await fillScreen(page));
    expect(page.find('.card')).to.equal(null);
    expect(page.control.value?.flat().sort()).to.deep.equal([...WANTED].sort());
  });

  it('asks for the better of two that came out equal, or ends the order above them', async () => {
    const items = ['a', 'b', 'c', 'd'].map((id) => ({id, title: id}));
    const shown = [
      ['a', 'b', 'c'],
      ['a', 'b', 'd'],
      ['a', 'c', 'd'],
      ['b', 'c', 'd'],
    ];
    // a is always best; of b, c and d each is worst once.
    const worst = ['b', 'd', 'c', 'd'];
    const best = ['a', 'a', 'a', 'b'];
    const comparisons = shown.map((ids, index) => ({shown: ids, best: best[index] ?? '', worst: worst[index]}));
    const page = await comparingControl('best-worst', {items}, {paradata: {comparisons: comparisons.slice(0, 3)}});
    expect(page.text('.left')).to.equal('4 of 4');
    await page.press('input[name="most"][value="c"]');
    await page.press('input[name="least"][value="d"]');
    await page.press('[data-next]');
    expect(page.control.value?.[0]).to.equal('a');
    if (page.find('.card')) await page.pressWords('That is enough');
    expect(page.find('.card')).to.equal(null);
  });

  it('leaves out an item on which there is no opinion, and counts what was chosen before', async () => {
    const page = await comparingControl('best-worst', {noOpinion: true});
    await fillScreen(page);
    const [id] = shownOn(page);
    await page.press('#n-s0');
    expect([page.control.noOpinion, page.made().length]).to.deep.equal([[id], 1]);
    expect(shownOn(page)).not.to.include(id);
    await finish(page);
    expect(page.control.value).to.deep.equal(WANTED.filter((other) => other !== id));
  });

  it('is filled in with the keyboard alone: arrows choose in a column, Tab goes to the other', async () => {
    const page = await comparingControl('best-worst');
    const [first, second, third] = shownOn(page);
    page.control.focus();
    await press('Space', 'ArrowDown');
    await page.control.updateComplete;
    expect(page.find<HTMLInputElement>('input[name="most"]:checked')?.value).to.equal(second);
    page.find(`input[name="least"][value="${third}"]`)?.focus();
    await press('Space');
    page.find('[data-next]')?.focus();
    await press('Enter');
    await page.control.updateComplete;
    expect(page.made()).to.deep.equal([{shown: [first, second, third], best: second, worst: third}]);
    expect(page.control.shadowRoot?.activeElement?.id).to.equal('asking');
  });
});
