import {expect, fixture, html} from '@open-wc/testing';
import type {MatrixQuestion} from '@consulta/schema';

import type {ConsultaMatrix} from './matrix.js';
import './define.js';

const question: MatrixQuestion = {
  id: 'meeting',
  type: 'matrix',
  title: 'How was it?',
  rows: [
    {id: 'venue', title: 'The venue', description: 'And the way to it.'},
    {id: 'food', title: 'The food'},
    {id: 'constructor', title: 'The talks'},
  ],
  levels: [
    {value: 1, title: 'Poor'},
    {value: 2, title: 'Fair', description: 'It did.', checks: ['Enough for all']},
    {value: 3, title: 'Good'},
  ],
  notApplicable: true,
  doNotKnow: true,
};

async function matrix(properties: Partial<ConsultaMatrix> = {}): Promise<ConsultaMatrix> {
  const element = await fixture<ConsultaMatrix>(html`<consulta-matrix name="q"></consulta-matrix>`);
  Object.assign(element, {question, ...properties});
  await element.updateComplete;
  return element;
}
const parts = <E extends HTMLElement = HTMLElement>(element: ConsultaMatrix, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];
const radio = (element: ConsultaMatrix, row: string, value: number | string) =>
  parts<HTMLInputElement>(element, `input[name="${row}"][value="${value}"]`)[0];
const checked = (element: ConsultaMatrix) =>
  parts<HTMLInputElement>(element, 'input:checked').map(({name, value}) => `${name}=${value}`);
const textOf = (element: Element | null | undefined) => element?.textContent?.replaceAll(/\s+/g, ' ').trim();

describe('<consulta-matrix>', () => {
  it('takes its rows and levels from its children, in plain HTML', async () => {
    const element = await fixture<ConsultaMatrix>(
      html`<consulta-matrix label="How was it?">
        <data value="venue" title="And the way to it.">The venue</data>
        <data value="food">The food</data>
        <option value="1">Poor</option>
        <option value="2">Good</option>
      </consulta-matrix>`,
    );
    expect(parts(element, '.words').map(textOf)).to.deep.equal(['The venueAnd the way to it.', 'The food']);
    expect(parts(element, '.column').map(textOf)).to.deep.equal(['1 Poor', '2 Good']);
    expect(parts(element, 'input')).to.have.length(4);
  });

  it('answers row by row', async () => {
    const element = await matrix();
    const heard: unknown[] = [];
    element.addEventListener('change', () => heard.push(element.value));
    radio(element, 'venue', 3)?.click();
    radio(element, 'constructor', 'do-not-know')?.click();
    radio(element, 'venue', 2)?.click();
    await element.updateComplete;
    expect(heard).to.deep.equal([
      {venue: 3},
      {venue: 3, constructor: 'do-not-know'},
      {venue: 2, constructor: 'do-not-know'},
    ]);
    expect(checked(element)).to.deep.equal(['venue=2', 'constructor=do-not-know']);
  });

  it('takes a row back, the last one to no answer at all, and keeps the focus in the row', async () => {
    const element = await matrix({value: {food: 2}});
    parts(element, '[part="clear"]')[0]?.click();
    await element.updateComplete;
    expect([element.value, checked(element), parts(element, '[part="clear"]').length]).to.deep.equal([null, [], 0]);
    expect((element.shadowRoot?.activeElement as HTMLInputElement).name).to.equal('food');
  });

  it('shows its value even where a click was not taken over', async () => {
    const element = await matrix({value: {venue: 1}});
    element.addEventListener('change', () => (element.value = {venue: 1}));
    radio(element, 'venue', 3)?.click();
    await element.updateComplete;
    expect(checked(element)).to.deep.equal(['venue=1']);
  });

  it('draws one row for one answer', async () => {
    const element = await matrix();
    const touched = new Set<unknown>();
    const rows = parts(element, '.row');
    const observer = new MutationObserver((records) => {
      for (const {target} of records) touched.add(rows.findIndex((row) => row.contains(target)));
    });
    for (const row of rows) observer.observe(row, {attributes: true, childList: true, subtree: true});
    radio(element, 'food', 3)?.click();
    await element.updateComplete;
    await Promise.resolve();
    expect([...touched]).to.deep.equal([1]);
    observer.disconnect();
  });

  it('keeps a row and its focus when the order is another', async () => {
    const element = await matrix({value: {food: 1}});
    const before = radio(element, 'food', 1);
    element.question = {...question, rows: question.rows.toReversed()};
    await element.updateComplete;
    expect(radio(element, 'food', 1)).to.equal(before);
    expect(checked(element)).to.deep.equal(['food=1']);
  });

  it('draws all rows again in another language', async () => {
    const element = await matrix({languages: ['en']});
    element.languages = ['fr', 'en'];
    await element.updateComplete;
    expect(textOf(parts(element, '.row .apart')[2])).to.equal('Sans objet Ne sait pas'.replace(' Ne', 'Ne'));
  });

  it('fills the stars of a row up to the chosen one', async () => {
    const {rows} = question;
    const stars: MatrixQuestion = {id: 's', type: 'matrix', title: '', rows, from: 1, to: 3, display: 'stars'};
    const element = await matrix({question: stars, value: {food: 2}});
    const lit = parts(element, '[data-row="food"] .option').map((option) => option.classList.contains('lit'));
    expect(lit).to.deep.equal([true, true, false]);
    expect(parts(element, '[data-row="venue"] .lit')).to.deep.equal([]);
  });

  it('leaves out of the form what is no answer on a scale', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><consulta-matrix name="q"></consulta-matrix></form>`);
    Object.assign(form.firstElementChild as ConsultaMatrix, {
      question,
      value: {venue: '3', food: {}, talks: 2, pace: 'do-not-know'},
    });
    expect([...new FormData(form)]).to.deep.equal([
      ['q.talks', '2'],
      ['q.pace', 'do-not-know'],
    ]);
  });
});

describe('<consulta-matrix> that must be answered', () => {
  const error = (element: ConsultaMatrix) => textOf(parts(element, '#error')[0]);
  const wrong = (element: ConsultaMatrix) =>
    parts(element, '[role="radiogroup"][aria-invalid="true"]').map(({dataset}) => dataset['row']);

  it('names the rows without an answer, marks them, and is content when they have one', async () => {
    const element = await matrix({required: true, value: {food: 2}});
    element.reportValidity();
    await element.updateComplete;
    expect(error(element)).to.equal('Please answer these rows: The venue and The talks.');
    expect(element.validationMessage).to.equal('Please answer these rows: The venue and The talks.');
    expect(wrong(element)).to.deep.equal(['venue', 'constructor']);
    expect(parts(element, '.row-error').map(textOf)).to.deep.equal([
      'Please answer this row.',
      'Please answer this row.',
    ]);
    radio(element, 'venue', 1)?.click();
    await element.updateComplete;
    expect([error(element), wrong(element)]).to.deep.equal(['Please answer this row: The talks.', ['constructor']]);
    radio(element, 'constructor', 'do-not-know')?.click();
    await element.updateComplete;
    expect([error(element), wrong(element), element.validity.valid]).to.deep.equal([undefined, [], true]);
  });

  it('names no more than five rows', async () => {
    const rows = Array.from({length: 12}, (_, index) => ({id: `r${index}`, title: `Row ${index}`}));
    const element = await matrix({question: {...question, rows}, required: true, value: {r0: 1}});
    element.reportValidity();
    await element.updateComplete;
    expect(error(element)).to.equal('Please answer these rows: Row 1, Row 2, Row 3, Row 4, Row 5, and 6 more.');
  });

  it('leads to the row that a problem names', async () => {
    const problems = [{questionId: 'meeting', code: 'incomplete', part: 'food'} as const];
    const element = await matrix({value: {venue: 3}, problems});
    element.focus();
    expect((element.shadowRoot?.activeElement as HTMLInputElement).name).to.equal('food');
    element.focusPart('constructor');
    expect((element.shadowRoot?.activeElement as HTMLInputElement).name).to.equal('constructor');
    element.focusPart('nowhere');
    expect((element.shadowRoot?.activeElement as HTMLInputElement).name).to.equal('food');
  });
});
