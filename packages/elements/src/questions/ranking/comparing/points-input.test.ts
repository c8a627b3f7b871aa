import {aTimeout, expect} from '@open-wc/testing';

import {press, type} from '../../../../../../test/support/keyboard.js';
import {comparingControl} from '../../../../../../test/support/ranking-inputs/comparing-control.js';

const ids = ['hub', 'data', 'training', 'fund', 'paper'];

async function open(...given: Parameters<typeof comparingControl> extends [unknown, ...infer R] ? R : never) {
  const page = await comparingControl('points', ...given);
  const field = (id: string) => page.all('input.given')[ids.indexOf(id)] as HTMLInputElement;
  const give = async (id: string, points: string) => {
    field(id).value = points;
    field(id).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    field(id).dispatchEvent(new Event('change', {bubbles: true}));
    await page.control.updateComplete;
  };
  const more = async (id: string) => {
    field(id).nextElementSibling?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await page.control.updateComplete;
  };
  return {...page, field, give, more};
}

describe('a ranking given by points', () => {
  it('ends in the same answer as the list, with the points beside it', async () => {
    const page = await open();
    for (const [id, points] of [
      ['hub', '30'],
      ['fund', '45'],
      ['data', '5'],
    ] as const)
      await page.give(id, points);
    expect(page.entries()).to.deep.equal(['fund', 'hub', 'data']);
    expect(page.control.paradata?.points).to.deep.equal({hub: 30, fund: 45, data: 5});
    expect(page.text('#purse')).to.equal('20 of 100 points left');
    expect(page.all('.order li')).to.have.length(3);
  });

  it('gives five at a press, and no more than there are', async () => {
    const page = await open();
    await page.give('hub', '92');
    await page.more('data');
    await page.more('data');
    await page.more('data');
    expect(page.control.paradata?.points).to.deep.equal({hub: 92, data: 8});
    expect(page.text('#purse')).to.equal('All 100 points shared out');
    await aTimeout(400);
    expect(page.text('#said')).to.equal('Data observatory: 8. All 100 points shared out');
  });

  it('keeps the order while there are more points than there may be, and says how many', async () => {
    const page = await open();
    await page.give('hub', '60');
    await page.give('data', '50');
    expect([page.control.value, page.text('#purse')]).to.deep.equal([['hub', 'data'], '10 points too many']);
    expect(page.control.paradata?.points).to.deep.equal({hub: 60, data: 50});
    await page.give('data', '40');
    expect(page.entries()).to.deep.equal(['hub', 'data']);
  });

  it('shows what is left while a number is written, and tells the page when it is finished', async () => {
    const page = await open();
    const heard: string[] = [];
    page.form.addEventListener('change', ({type: kind}) => heard.push(kind));
    page.field('hub').focus();
    await type('40');
    await page.control.updateComplete;
    expect([page.text('#purse'), heard]).to.deep.equal(['60 of 100 points left', []]);
    await press('Tab');
    expect(heard).to.deep.equal(['change']);
    expect(page.entries()).to.deep.equal(['hub']);
  });

  it('lets equal points share a place where ties are allowed', async () => {
    const page = await open({ties: true});
    for (const id of ['hub', 'data']) await page.give(id, '50');
    expect(page.entries()).to.deep.equal(['hub=data']);
    expect(page.find('.circle')).to.equal(null);
  });

  it('names equal points where each item must have a place, and ranks what is above them', async () => {
    const page = await open();
    for (const [id, points] of [
      ['paper', '40'],
      ['hub', '20'],
      ['data', '20'],
    ] as const)
      await page.give(id, points);
    expect(page.entries()).to.deep.equal(['paper']);
    expect(page.text('.circle')).to.contain('Gender hub and Data observatory have the same number of points.');
    await page.give('hub', '21');
    expect(page.entries()).to.deep.equal(['paper', 'hub', 'data']);
    expect(page.find('.circle')).to.equal(null);
  });

  it('takes the points of an item back with the opinion on it', async () => {
    const page = await open({noOpinion: true});
    await page.give('hub', '60');
    await page.give('data', '40');
    await page.press('#n-r0');
    expect([page.control.noOpinion, page.control.paradata?.points]).to.deep.equal([['hub'], {data: 40}]);
    expect(page.entries()).to.deep.equal(['data']);
    await page.pressWords('Take back');
    expect(page.control.noOpinion).to.deep.equal([]);
  });

  it('goes on with the points of a draft', async () => {
    const page = await open({}, {paradata: {points: {hub: 70, paper: 10}}, value: ['hub', 'paper']});
    expect([page.field('hub').value, page.field('paper').value, page.field('data').value]).to.deep.equal([
      '70',
      '10',
      '',
    ]);
    expect(page.text('#purse')).to.equal('20 of 100 points left');
  });

  it('begins anew when the answer is taken away', async () => {
    const page = await open();
    await page.give('hub', '60');
    page.form.reset();
    await page.control.updateComplete;
    expect(page.field('hub').value).to.equal('');
  });
});
