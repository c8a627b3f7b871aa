import './define.js';

import {expect, fixture, html} from '@open-wc/testing';

import type {ConsultaRadar} from './radar.js';
import type {RadarAxis, RadarSeries} from './radar-data.js';

const axes: readonly RadarAxis[] = [
  {id: 'strategy', title: 'Strategy', value: 3.5, band: 'Consolidate'},
  {id: 'finance', title: 'Finance', value: null, range: [1, 5]},
  {id: 'learning', title: 'Learning', value: 2, range: [1.5, 3.5], band: 'Start'},
];

async function radar(
  given: readonly RadarAxis[],
  lang = 'en',
  series: readonly RadarSeries[] = [],
): Promise<ConsultaRadar> {
  return fixture<ConsultaRadar>(
    html`<consulta-radar lang=${lang} label="Results" .axes=${given} .scale=${[1, 5]} .series=${series} series-title="2026">
    </consulta-radar>`,
  );
}
function all(element: ConsultaRadar, selector: string): readonly Element[] {
  return [...element.renderRoot.querySelectorAll(selector)];
}
function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

describe('<consulta-radar>', () => {
  it('is one picture with a name, and a summary that names values and what is missing', async () => {
    const element = await radar(axes);
    const picture = element.renderRoot.querySelector('[role=img]');
    expect(picture?.getAttribute('aria-label')).to.equal('Results');
    const summary = element.renderRoot.querySelector(`#${picture?.getAttribute('aria-describedby') ?? ''}`);
    expect(textOf(summary)).to.equal('Strategy: 3.5 of 5; Learning: 2 of 5. Not answered yet: Finance.');
  });

  it('writes numbers as the language does', async () => {
    const element = await radar(axes, 'fr');
    expect(textOf(element.renderRoot.querySelector('#summary'))).to.contain('3,5 sur 5');
  });

  it('says the same in a table', async () => {
    const element = await radar(axes);
    const rows = all(element, 'tbody tr').map((row) => [...row.children].map(textOf));
    expect(rows).to.deep.equal([
      ['1', 'Strategy', '3.5', 'Consolidate', ''],
      ['2', 'Finance', 'Not answered yet', '', '1 to 5'],
      ['3', 'Learning', '2', 'Start', '1.5 to 3.5'],
    ]);
  });

  it('draws axes of unlike scales by how far along its own each value lies', async () => {
    const place = (element: ConsultaRadar) =>
      all(element, 'svg.wide .dot').map((dot) =>
        Math.round(Math.hypot(Number(dot.getAttribute('cx')), Number(dot.getAttribute('cy')))),
      );
    const unlike: readonly RadarAxis[] = [
      {id: 'levels', title: 'Levels', value: 3, scale: [0, 3]},
      {id: 'marks', title: 'Marks', value: 3, scale: [1, 5]},
      {id: 'share', title: 'Share', value: 25, scale: [0, 100], range: [0, 50]},
    ];
    const element = await radar(unlike);
    // 3 of 0 to 3 is all of the radius of 180, 3 of 1 to 5 is half, 25 of 100 a quarter.
    expect(place(element)).to.deep.equal([180, 90, 45]);
    expect(textOf(element.renderRoot.querySelector('#summary'))).to.equal(
      'Levels: 3 of 3; Marks: 3 of 5; Share: 25 of 100.',
    );
    expect(textOf(element.renderRoot.querySelector('.own-scales'))).to.contain('a scale of its own');
    expect(all(element, 'tbody tr').map((row) => textOf(row.children[3]))).to.deep.equal([
      '0 to 3',
      '1 to 5',
      '0 to 100',
    ]);
    expect(all(element, 'svg.wide .ring-number').map(textOf).at(-1)).to.equal('100%');

    const alike = await radar(unlike.map((axis) => ({...axis, scale: [0, 100] as const})));
    expect(alike.renderRoot.querySelector('.own-scales')).to.equal(null);
    expect(all(alike, 'svg.wide .ring-number').map(textOf).at(-1)).to.equal('100');
  });

  it('draws a point for each value and an open one, not a zero, for each missing value', async () => {
    const wide = (await radar(axes)).renderRoot.querySelector('svg.wide');
    expect(wide?.querySelectorAll('.dot')).to.have.lengthOf(2);
    expect(wide?.querySelectorAll('.open-point')).to.have.lengthOf(1);
    expect(wide?.querySelector('.range')).to.be.instanceOf(SVGElement);
  });

  it('draws no band when everything is settled', async () => {
    const element = await radar(axes.map(({id, title}) => ({id, title, value: 3})));
    expect(element.renderRoot.querySelector('.range')).to.equal(null);
    expect(all(element, 'svg.wide .open-point')).to.have.lengthOf(0);
  });

  it('compares with further values, in the picture and in the table', async () => {
    const element = await radar(axes, 'en', [{title: '2024', values: [2, 3, null]}]);
    expect(all(element, 'svg.wide .line')).to.have.lengthOf(2);
    expect(all(element, 'thead th').map(textOf).slice(2, 4)).to.deep.equal(['2026', '2024']);
    expect(all(element, '.key li').map(textOf)).to.deep.equal(['2026', '2024']);
    const column = all(element, 'tbody tr').map((row) => textOf(row.children[3]));
    expect(column).to.deep.equal(['2', '3', 'Not answered yet']);
  });

  it('tells several lines apart without colour, targets and reference values too', async () => {
    const element = await radar(axes, 'en', [
      {title: 'Partner', values: [2, 3, 4]},
      {title: 'Target', values: [4, 4, 4], kind: 'target'},
      {title: 'Survey of 2024, for orientation', values: [3, null, 3], kind: 'reference'},
    ]);
    const lines = all(element, '.wide g.series').map(({classList}) => [...classList].join(' '));
    expect(lines).to.deep.equal(['series reference', 'series target', 'series series-2', 'series series-1']);
    const shapes = all(element, '.key .dot').map((mark) => mark.getAttribute('d') ?? mark.localName);
    expect(new Set(shapes).size).to.equal(4);
    const dashes = all(element, '.wide .line').map((line) => getComputedStyle(line).strokeDasharray);
    expect(new Set(dashes).size).to.equal(3);
    expect(textOf(element.renderRoot.querySelector('#summary'))).to.equal(
      '2026 – Strategy: 3.5 of 5; Learning: 2 of 5. Partner – Strategy: 2 of 5; Finance: 3 of 5; Learning: 4 of 5. ' +
        'Target – Strategy: 4 of 5; Finance: 4 of 5; Learning: 4 of 5. ' +
        'Survey of 2024, for orientation – Strategy: 3 of 5; Learning: 3 of 5. Not answered yet: Finance.',
    );
  });

  it('is a table alone below three axes, and nothing without any', async () => {
    const two = await radar(axes.slice(0, 2));
    expect(two.renderRoot.querySelector('[role=img]')).to.equal(null);
    expect(all(two, 'tbody tr')).to.have.lengthOf(2);
    expect(all(await radar([]), 'table')).to.have.lengthOf(0);
  });

  it('opens its table for the printer and closes it again', async () => {
    const element = await radar(axes);
    const details = element.renderRoot.querySelector('details');
    dispatchEvent(new Event('beforeprint'));
    expect(details?.open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(details?.open).to.equal(false);
  });

  it('shows titles where there is room, and numbers with a list where there is not', async () => {
    const element = await radar(axes);
    const shown = () =>
      all(element, 'svg.wide, svg.narrow, .legend').filter((each) => each.getClientRects().length > 0);
    element.style.setProperty('inline-size', '700px');
    expect(shown().map(({classList}) => classList[0])).to.deep.equal(['wide']);
    element.style.setProperty('inline-size', '320px');
    expect(shown().map(({classList}) => classList[0])).to.deep.equal(['narrow', 'legend']);
  });

  it('fits a table with long words into a phone’s width, without scrolling sideways', async () => {
    const settled = axes.map(({id}) => ({id, title: 'Coopération décentralisée', value: 3.25, band: 'Consolider'}));
    const moving = settled.map((axis) => ({...axis, band: 'Institutionnalisation', range: [1.5, 3.5] as const}));
    for (const [given, series] of [
      [settled, []],
      [moving, [{title: 'Moyenne générale', values: [2, 3, null]}]],
    ] as const) {
      const element = await radar(given, 'fr', series);
      element.style.setProperty('inline-size', '288px');
      element.renderRoot.querySelector('details')?.setAttribute('open', '');
      const scroller = element.renderRoot.querySelector('.scroller');
      expect(scroller?.clientWidth).to.equal(288);
      expect(scroller?.scrollWidth).to.equal(288);
    }
  });
});
