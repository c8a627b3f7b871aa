import './define.js';

import {expect} from '@open-wc/testing';

import {rankingResults, rowsOf, textsOf, workedOut} from '../../../../../test/support/results/ranking-results-page.js';
import {sampleRankings, withUnknown} from '../../../../../test/support/results/sample-rankings.js';
import type {ConsultaRankingResults} from './ranking-results.js';

function attributes(element: ConsultaRankingResults, selector: string, name: string): readonly string[] {
  return [...element.renderRoot.querySelectorAll(selector)].map((each) => each.getAttribute(name) ?? '');
}
/** Where a place lies on the line: the middle of its part of five. */
const share = (place: string) => `${(Number(place) - 0.5) * 20}%`;

describe('<consulta-ranking-results>: tables say what the pictures show', () => {
  it('gives place and interval of each item', async () => {
    const element = await rankingResults(sampleRankings);
    await workedOut(element);
    const rows = rowsOf(element, '[data-page=order] .twin');
    expect(attributes(element, '.point', 'cx')).to.deep.equal(rows.map(([, place]) => share(place ?? '')));
    const ends = rows.map(([, , interval]) => (interval ?? '').split(' to ').map(share));
    expect(attributes(element, '.interval', 'x1')).to.deep.equal(ends.map(([low]) => low));
    expect(attributes(element, '.interval', 'x2')).to.deep.equal(ends.map(([, high]) => high));
  });

  it('gives the counts of each place', async () => {
    // Of 24, gender: 8 + 4 first, 3 + 2 second, 7 third; migration: 2 first, 3 fourth, 15 last, 4 not ranked.
    const element = await rankingResults(withUnknown);
    const rows = rowsOf(element, '[data-page=places] .twin');
    expect(rows[0]).to.deep.equal(['Gender hub', '12', '5', '7', '0', '0', '0', '0', '1.8']);
    expect(rows.at(-1)).to.deep.equal(['Migration', '2', '0', '0', '3', '15', '4', '0', '4.5']);
    const [bar] = element.renderRoot.querySelectorAll('.stack-bar');
    expect([...(bar?.querySelectorAll('.count') ?? [])].map((text) => text.textContent)).to.deep.equal([
      '12',
      '5',
      '7',
    ]);
    const widths = [...(bar?.querySelectorAll('.piece') ?? [])].map((piece) => piece.getAttribute('width'));
    expect(widths).to.deep.equal(['50%', '20.833%', '29.167%']);
  });

  it('gives both sides of each pair', async () => {
    const element = await rankingResults(sampleRankings);
    const rows = rowsOf(element, '.pairwise-map');
    expect(rows[0]?.slice(0, 4)).to.deep.equal(['1 Gender hub', '–', '65% 13', '50% 10']);
    expect(rows[1]?.slice(0, 3)).to.deep.equal(['2 Digital municipalities', '35% 7', '–']);
  });

  it('names each column of the map for those who cannot see it', async () => {
    const element = await rankingResults(sampleRankings);
    expect(textsOf(element, '.pairwise-map thead th .visually-hidden')).to.deep.equal([
      'Gender hub',
      'Digital municipalities',
      'Climate finance',
      'Youth exchange',
      'Migration',
    ]);
  });

  it('names what divides people', async () => {
    const ids = ['gender', 'digital', 'climate', 'youth', 'migration'];
    const camps = sampleRankings.map((response, index) => ({
      ...response,
      answers: {priorities: index % 2 ? ids : [...ids.slice(1), 'gender']},
    }));
    const element = await rankingResults(camps);
    expect(textsOf(element, '[part=divisive] li')).to.deep.equal([
      'Opinions divide on “Gender hub”: 10 put it in the upper half, 10 in the lower.',
    ]);
  });
});
