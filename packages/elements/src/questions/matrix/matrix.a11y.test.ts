import {expect, fixture, html} from '@open-wc/testing';
import type {MatrixQuestion} from '@consulta/schema';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import type {ConsultaMatrix} from './matrix.js';
import './define.js';

const rows: MatrixQuestion['rows'] = Array.from({length: 8}, (_, index) => ({
  id: `r${index}`,
  title: `Statement ${index}`,
  ...(index === 0 ? {description: 'In a sentence.'} : {}),
}));
const question: MatrixQuestion = {
  id: 'm',
  type: 'matrix',
  title: 'How far do you agree?',
  description: 'Think of all days.',
  rows,
  levels: [1, 2, 3, 4, 5].map((value) => ({
    value,
    title: `Level ${value}`,
    ...(value === 1 ? {description: 'Nobody began.', checks: ['No plan']} : {}),
  })),
  notApplicable: true,
  doNotKnow: true,
};
const numbers: MatrixQuestion = {id: 'n', type: 'matrix', title: 'Useful', rows, from: 0, to: 10, labels: {to: 'Very'}};

async function matrix(properties: Partial<ConsultaMatrix>, width = '62rem'): Promise<ConsultaMatrix> {
  const place = await fixture<HTMLElement>(html`<div><consulta-matrix name="q"></consulta-matrix></div>`);
  place.style.width = width;
  const element = place.firstElementChild as ConsultaMatrix;
  Object.assign(element, {question, ...properties});
  await element.updateComplete;
  return element;
}
const boxes = (element: ConsultaMatrix, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].map((found) =>
    found.getBoundingClientRect(),
  );

describe('<consulta-matrix> for everybody', () => {
  const states: {readonly [state: string]: Partial<ConsultaMatrix>} = {
    empty: {},
    answered: {value: {r0: 3, r1: 'not-applicable'}},
    'with rows missing': {
      value: {r0: 3},
      required: true,
      problems: rows.slice(1).map(({id: part}) => ({questionId: 'm', code: 'incomplete' as const, part})),
    },
    disabled: {value: {r0: 2}, disabled: true},
    'right to left': {value: {r0: 2}, lang: 'ar', dir: 'rtl'},
    'as numbers': {question: numbers, value: {r0: 7}},
  };
  for (const [state, properties] of Object.entries(states)) {
    it(`has nothing for axe to find, as a table: ${state}`, async () =>
      expectAccessible(await matrix(properties), state));
    it(`has nothing for axe to find, as cards: ${state}`, async () =>
      expectAccessible(await matrix(properties, '18rem'), state));
  }

  it('names a row by its title, and a level by its number, title and meaning, as a table and as cards', async () => {
    const element = await matrix({});
    const textOf = (ids: string | null | undefined) =>
      (ids ?? '')
        .split(' ')
        .map((id) => element.shadowRoot?.getElementById(id)?.textContent.replaceAll(/\s+/g, ' ').trim())
        .join(' ');
    const row = element.shadowRoot?.querySelector('[role="radiogroup"]');
    const radio = row?.querySelector('input');
    expect([textOf(row?.getAttribute('aria-labelledby')), textOf(row?.getAttribute('aria-describedby'))]).to.deep.equal(
      ['Statement 0', 'In a sentence.'],
    );
    expect(radio?.labels?.[0]?.textContent.replaceAll(/\s+/g, ' ').trim()).to.equal('1 Level 1');
    expect(textOf(radio?.getAttribute('aria-describedby'))).to.equal('Nobody began.No plan');
  });

  for (const [width, shown] of [
    ['18rem', question],
    ['62rem', question],
    ['62rem', numbers],
    ['18rem', numbers],
  ] as const) {
    it(`gives a finger at least 44 pixels of height for each level, and stays within ${width}: ${shown.id}`, async () => {
      const element = await matrix({question: shown, value: {r0: 3}}, width);
      const options = boxes(element, '.option, .clear');
      expect(Math.min(...options.map((box) => Math.round(box.height)))).to.be.at.least(44);
      expect(Math.min(...options.map((box) => Math.round(box.width)))).to.be.at.least(44);
      const {right} = element.getBoundingClientRect();
      expect(Math.max(...options.map((box) => box.right))).to.be.at.most(right + 0.5);
    });
  }

  it('has each level below its head and on one line with the others, in the direction of the language', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const element = await matrix({
        dir,
        value: {r0: 3},
        problems: [{questionId: 'm', code: 'incomplete', part: 'r1'}],
      });
      const columns = boxes(element, '.column').map(({left, right}) => (left + right) / 2);
      for (const row of ['r0', 'r1']) {
        const cells = boxes(element, `[data-row="${row}"] .option`);
        expect(new Set(cells.map(({top}) => Math.round(top))).size).to.equal(1);
        cells.forEach(({left, right}, index) => expect((left + right) / 2).to.be.closeTo(columns[index] ?? 0, 6));
      }
      expect((columns[0] ?? 0) < (columns[1] ?? 0)).to.equal(dir === 'ltr');
    }
  });

  it('has the levels of a row below each other on a phone', async () => {
    const [first, second] = boxes(await matrix({}, '18rem'), '.option');
    expect(second?.left).to.equal(first?.left);
    expect(second?.top).to.be.above(first?.top ?? 0);
  });

  it('keeps the levels in view above a long matrix', async () => {
    const many = Array.from({length: 40}, (_, index) => ({id: `r${index}`, title: `Statement ${index}`}));
    const element = await matrix({question: {...question, rows: many}});
    element.shadowRoot?.querySelector('[data-row="r20"]')?.scrollIntoView({block: 'center'});
    const [head] = boxes(element, '.head');
    expect(head?.top).to.be.closeTo(0, 1);
    element.scrollIntoView();
  });
});
