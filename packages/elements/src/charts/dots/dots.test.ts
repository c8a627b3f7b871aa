import {expect, fixture, html} from '@open-wc/testing';

import {dots, dotsKey} from './dots.js';

const write = (value: number) => String(value);

describe('dots', () => {
  it('marks the levels, the mean and what was agreed on, at their places on the scale', async () => {
    const picture = await fixture(
      html`<div>${dots({scale: [1, 5], values: [2, 2, 5], mean: 3, agreed: 4, write})}</div>`,
    );
    const at = (selector: string, name: string) =>
      [...picture.querySelectorAll(selector)].map((mark) => mark.getAttribute(name));
    expect([...picture.querySelectorAll('.level')].map(({textContent}) => textContent)).to.deep.equal([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
    expect(at('.at:has(.dot)', 'x')).to.deep.equal(['29%', '92%']);
    expect(at('.mean', 'x1')).to.deep.equal(['50%']);
    expect(at('.at:has(.agreed)', 'x')).to.deep.equal(['71%']);
  });

  it('names whole levels where only such were said, and what lies between them where not', async () => {
    const levels = async (scale: readonly [number, number], values: readonly number[]) =>
      [...(await fixture(html`<div>${dots({scale, values, mean: null, write})}</div>`)).querySelectorAll('.level')]
        .map(({textContent}) => textContent)
        .join(' ');
    expect(await levels([0, 1], [0, 1, 1])).to.equal('0 1');
    expect(await levels([1, 4], [2, 3])).to.equal('1 2 3 4');
    expect(await levels([1, 4], [2.5])).to.equal('1 1.5 2 2.5 3 3.5 4');
  });

  it('has no mean and nothing agreed where there is none, in the key neither', async () => {
    const picture = await fixture(
      html`<div>
        ${dots({scale: [1, 5], values: [], mean: null, write})} ${dotsKey({dot: 'one answer', mean: 'the mean'})}
      </div>`,
    );
    expect(picture.querySelectorAll('svg.dots[width="100%"] :is(.mean, .agreed, .dot)')).to.have.lengthOf(0);
    expect([...picture.querySelectorAll('li')].map(({textContent}) => textContent.trim())).to.deep.equal([
      'one answer',
      'the mean',
    ]);
  });
});
