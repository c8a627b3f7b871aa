import {expect, fixture, html} from '@open-wc/testing';

import {dumbbell, dumbbellKey} from './dumbbell.js';

describe('dumbbell', () => {
  it('joins the two values, and marks reference values apart', async () => {
    const picture = await fixture(html`<div>${dumbbell({scale: [1, 5], from: 1, to: 3, reference: [4]})}</div>`);
    expect(picture.querySelector('.from')?.getAttribute('cx')).to.equal('3%');
    expect(picture.querySelector('.at')?.getAttribute('x')).to.equal('50%');
    const way = picture.querySelector('.way');
    expect([way?.getAttribute('x1'), way?.getAttribute('x2')]).to.deep.equal(['3%', '50%']);
    expect(picture.querySelector('.reference')?.getAttribute('x1')).to.equal('73.5%');
  });

  it('joins nothing where one of the two is missing', async () => {
    const picture = await fixture(html`<div>${dumbbell({scale: [1, 5], from: null, to: 3})}</div>`);
    expect(picture.querySelectorAll('.way, .from')).to.have.lengthOf(0);
    expect(picture.querySelectorAll('.to')).to.have.lengthOf(1);
  });

  it('says in a key what is what', async () => {
    const key = await fixture(html`<div>${dumbbellKey('now', 'target')}</div>`);
    expect([...key.querySelectorAll('li')].map(({textContent}) => textContent.trim())).to.deep.equal(['now', 'target']);
  });
});
