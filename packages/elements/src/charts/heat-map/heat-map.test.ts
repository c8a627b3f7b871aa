import {expect, fixture, html} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {heatMap} from './heat-map.js';

const map = heatMap({
  label: 'Who said what',
  corner: 'Statement',
  columns: [{title: 'Officials', note: '7 answers'}, {title: 'Council'}],
  scale: [1, 5],
  rows: [
    {
      title: 'Strategy',
      isHeading: true,
      cells: [
        {value: 1, shown: '1'},
        {value: 5, shown: '5'},
      ],
    },
    {
      title: 'A council decision exists',
      cells: [
        {value: 3, shown: '3'},
        {shown: '–', why: 'not applicable'},
      ],
    },
  ],
});

describe('heatMap', () => {
  it('has a stronger tone for a higher value, and the number in each cell', async () => {
    const picture = await fixture(html`<main>${map}</main>`);
    const cells = [...picture.querySelectorAll('td')].map(({className, textContent}) => [
      className,
      textContent.trim(),
    ]);
    expect(cells).to.deep.equal([
      ['tone-0', '1'],
      ['tone-9', '5'],
      ['tone-5', '3'],
      ['without', '–not applicable'],
    ]);
    await expectAccessible(picture, 'a heat map');
  });

  it('says why there is no value to those who do not see the mark', async () => {
    const picture = await fixture(html`<main>${map}</main>`);
    const [mark, reason] = picture.querySelectorAll('.without span');
    expect([mark?.getAttribute('aria-hidden'), reason?.className]).to.deep.equal(['true', 'visually-hidden']);
  });
});
