import type {Comparison} from '@consulta/schema';
import {aTimeout, expect} from '@open-wc/testing';

import {comparingControl, preferOne, WANTED} from '../../../../../../test/support/ranking-inputs/comparing-control.js';

/** "hub>data" is: the hub rather than the data. */
const said = (...texts: readonly string[]): readonly Comparison[] =>
  texts.map((text) => ({shown: text.split('>'), best: text.split('>')[0] as string}));

describe('a ranking given by pairs', () => {
  it('ends in the same answer as one given in the list, with what was shown and chosen beside it', async () => {
    const page = await comparingControl('pairs');
    const heard: unknown[] = [];
    page.form.addEventListener('change', () => heard.push(page.control.value));
    let left = Infinity;
    while (await preferOne(page)) {
      const shown = Number(/\d+/.exec(page.text('.left') ?? '')?.[0] ?? (page.find('.left') ? 1 : 0));
      expect(shown).to.be.below(left);
      left = shown;
    }
    expect(page.entries()).to.deep.equal([...WANTED]);
    // Seven choices settle five items, two show how sure the order is.
    expect(page.made().length).to.be.within(6, 9);
    expect(heard).to.have.length(page.made().length);
    for (const {shown, best} of page.made()) {
      expect(best).to.equal([...shown].sort((a, b) => WANTED.indexOf(a as 'hub') - WANTED.indexOf(b as 'hub'))[0]);
    }
    expect(page.all('.order li').map(({textContent}) => textContent.replaceAll(/\s+/g, ' ').trim())).to.deep.equal([
      '1 Pilot fund',
      '2 Gender hub',
      '3 Position paper',
      '4 Data observatory',
      '5 Training',
    ]);
  });

  it('gives no answer before the order is settled, and from then on keeps it', async () => {
    const page = await comparingControl('pairs');
    while (page.control.value === null) {
      expect(page.entries()).to.deep.equal([]);
      await preferOne(page);
    }
    expect(page.text('.calm')).to.contain('Your order is ready.');
    expect(page.entries()).to.deep.equal([...WANTED]);
    await page.pressWords('That is enough');
    expect(page.find('.card')).to.equal(null);
    expect(page.all('.order li')).to.have.length(5);
  });

  it('takes back one choice after the other, to the first', async () => {
    const page = await comparingControl('pairs');
    const shown = () => page.all('.card').map(({dataset}) => dataset['id']);
    const first = shown();
    while (await preferOne(page));
    const {length} = page.made();
    for (let left = length; left > 0; left -= 1) {
      expect(page.made()).to.have.length(left);
      await page.press('[data-back]');
    }
    expect([page.control.value, page.made(), shown()]).to.deep.equal([null, [], first]);
    expect(page.find('[data-back]')).to.equal(null);
  });

  it('goes on where a draft ended', async () => {
    const page = await comparingControl('pairs');
    for (let made = 0; made < 4; made += 1) await preferOne(page);
    const paradata = JSON.parse(JSON.stringify(page.control.paradata)) as typeof page.control.paradata;
    const resumed = await comparingControl('pairs', {}, {paradata});
    expect(resumed.all('.card').map(({dataset}) => dataset['id'])).to.deep.equal(
      page.all('.card').map(({dataset}) => dataset['id']),
    );
    while (await preferOne(resumed));
    expect(resumed.entries()).to.deep.equal([...WANTED]);
  });

  it('takes "no difference" for a shared place where ties are allowed, and does not offer it elsewhere', async () => {
    expect((await comparingControl('pairs')).find('[data-id="none"]')).to.equal(null);
    const page = await comparingControl('pairs', {
      ties: true,
      items: [
        {id: 'a', title: 'A'},
        {id: 'b', title: 'B'},
      ],
    });
    await page.press('[data-id="none"]');
    expect([page.control.value, page.made()]).to.deep.equal([[['a', 'b']], [{shown: ['a', 'b'], best: 'none'}]]);
    expect(page.entries()).to.deep.equal(['a=b']);
  });

  it('leaves out an item on which there is no opinion, and takes it in again', async () => {
    const page = await comparingControl('pairs', {noOpinion: true});
    const [id] = page.all('.card').map(({dataset}) => dataset['id'] as string);
    await page.press('#n-one');
    expect(page.control.noOpinion).to.deep.equal([id]);
    while (await preferOne(page));
    expect(page.control.value).to.deep.equal(WANTED.filter((other) => other !== id));
    await page.pressWords('Take back');
    expect([page.control.noOpinion, page.control.value]).to.deep.equal([[], null]);
    while (await preferOne(page));
    expect(page.control.value).to.deep.equal([...WANTED]);
  });

  it('ranks no more than may be ranked', async () => {
    const page = await comparingControl('pairs', {max: 2});
    while (await preferOne(page));
    expect(page.control.value).to.deep.equal(WANTED.slice(0, 2));
    expect(page.control.validity.valid).to.equal(true);
  });

  it('shows choices that do not fit together, and asks for them again', async () => {
    const comparisons = said('hub>data', 'data>training', 'training>hub', 'training>fund', 'fund>paper', 'data>fund');
    const value = ['hub', 'data', 'training', 'fund', 'paper'];
    const page = await comparingControl('pairs', {}, {paradata: {comparisons}, value});
    while (await preferOne(page, value));
    expect(page.all('.circle li').map(({textContent}) => textContent)).to.deep.equal([
      'Training before Gender hub',
      'Gender hub before Data observatory',
      'Data observatory before Training',
    ]);
    expect(page.control.value).to.deep.equal(value);
    await page.pressWords('Ask me again');
    expect([page.control.value, page.find('.circle')]).to.deep.equal([null, null]);
    while (await preferOne(page, value));
    expect([page.control.value, page.find('.circle')]).to.deep.equal([value, null]);
  });

  it('shows an order that came from elsewhere, and compares only when that is asked for', async () => {
    const page = await comparingControl('pairs', {}, {value: ['data', 'hub']});
    expect([page.all('.order li').length, page.find('.card')]).to.deep.equal([2, null]);
    await page.pressWords('Compare again');
    expect(page.control.value).to.deep.equal(['data', 'hub']);
    while (await preferOne(page));
    expect(page.control.value).to.deep.equal([...WANTED]);
  });

  it('keeps what the person added in the list', async () => {
    const page = await comparingControl('pairs', {ownItems: true}, {value: ['data', {other: 'Visits'}]});
    await page.pressWords('Compare again');
    while (await preferOne(page));
    expect(page.control.value).to.deep.equal([...WANTED, {other: 'Visits'}]);
  });

  it('begins anew when the answer is taken away', async () => {
    const page = await comparingControl('pairs');
    while (await preferOne(page));
    page.form.reset();
    await page.control.updateComplete;
    expect(page.all('.card')).to.have.length(2);
    await preferOne(page);
    expect(page.made()).to.have.length(1);
    page.form.reset();
    await page.control.updateComplete;
    expect(page.made()).to.deep.equal([]);
  });

  it('goes on in the list with the same answer', async () => {
    const page = await comparingControl('pairs');
    while (await preferOne(page));
    await page.pressWords('Adjust it in the list');
    expect(page.find('.comparing')).to.equal(null);
    expect(page.entries()).to.deep.equal([...WANTED]);
    expect(document.activeElement).to.equal(page.control);
  });

  it('takes the second tap of a double tap for no choice', async () => {
    const page = await comparingControl('pairs');
    for (const detail of [1, 2]) {
      page.find('.card')?.dispatchEvent(new MouseEvent('click', {detail, bubbles: true, composed: true}));
      await page.control.updateComplete;
    }
    expect(page.made()).to.have.length(1);
  });

  it('says aloud which two are next', async () => {
    const page = await comparingControl('pairs');
    await preferOne(page);
    await aTimeout(400);
    const [one, other] = page.all('.card .title').map(({textContent}) => textContent);
    expect(page.text('#said')).to.equal(`${one}, or ${other}? ${page.text('.left')}`);
  });

  it('has nothing to compare where there is no opinion left', async () => {
    const noOpinion = [...WANTED];
    const page = await comparingControl('pairs', {noOpinion: true}, {noOpinion});
    expect(page.text('#asking')).to.equal('There is nothing left to compare.');
    expect(page.all('.aside-list li')).to.have.length(5);
  });
});
