import {expect, fixture, html} from '@open-wc/testing';

import type {ConsultaScale} from './scale.js';
import './define.js';

const levels = [
  {value: 1, title: {en: 'Not in place', fr: 'Pas encore en place'}, description: {en: 'No one has taken this up.'}},
  {value: 2, title: {en: 'First steps', fr: 'Premiers pas'}},
];

async function scale(properties: Partial<ConsultaScale> = {}): Promise<ConsultaScale> {
  const element = await fixture<ConsultaScale>(html`<consulta-scale name="q"></consulta-scale>`);
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}
const parts = (element: ConsultaScale, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const values = (element: ConsultaScale) => parts(element, 'input').map((radio) => (radio as HTMLInputElement).value);
const textOf = (element: Element | null | undefined) => element?.textContent?.replaceAll(/\s+/g, ' ').trim();

describe('<consulta-scale>', () => {
  it('offers the levels of its option children, in plain HTML', async () => {
    const element = await fixture<ConsultaScale>(
      html`<consulta-scale label="Policy">
        <option value="1" title="No one has taken this up.">Not in place</option>
        <option value="2">First steps</option>
      </consulta-scale>`,
    );
    expect(parts(element, '.option').map(textOf)).to.deep.equal([
      '1 Not in placeNo one has taken this up.',
      '2 First steps',
    ]);
  });

  it('lists what to look for at a level, which is part of its description', async () => {
    const checks = ['A text exists', 'Somebody is in charge'];
    const checked = [
      {value: 1, title: 'First steps'},
      {value: 2, title: 'In place', checks},
    ];
    const element = await scale({question: {id: 'q', type: 'scale', title: 'Policy', levels: checked}});
    const described = parts(element, 'input')[1]?.getAttribute('aria-describedby') ?? '';
    expect(parts(element, `#${described} [role="listitem"]`).map(textOf)).to.deep.equal(checks);
  });

  it('offers levels that are added later', async () => {
    const element = await scale();
    expect(values(element)).to.deep.equal([]);
    element.append(new Option('Good', '4'));
    await new Promise((resolve) => element.shadowRoot?.addEventListener('slotchange', resolve, {once: true}));
    await element.updateComplete;
    expect(values(element)).to.deep.equal(['4']);
  });

  it('offers every whole number between its ends, and says what the ends mean', async () => {
    const element = await scale({from: 0, to: 3, fromLabel: 'Not at all', toLabel: 'Very'});
    expect(values(element)).to.deep.equal(['0', '1', '2', '3']);
    expect(parts(element, 'input').map((radio) => radio.getAttribute('aria-describedby'))).to.deep.equal([
      'first',
      null,
      null,
      'last',
    ]);
    expect(parts(element, '.ends span').map(textOf)).to.deep.equal(['Not at all', 'Very']);
  });

  it('draws no more than a hundred and one numbers, whatever the ends are', async () => {
    expect(values(await scale({from: 0, to: 1e9}))).to.have.lengthOf(101);
    expect(values(await scale({from: 5, to: 1}))).to.deep.equal([]);
    expect(values(await scale({from: NaN, to: 3}))).to.deep.equal([]);
  });

  it('sets "not applicable" and "do not know" apart from the levels', async () => {
    const element = await scale({from: 1, to: 2, notApplicable: true, doNotKnow: true});
    expect(parts(element, '.aside .option').map(textOf)).to.deep.equal(['Not applicable', 'Do not know']);
    expect(values(element)).to.deep.equal(['1', '2', 'not-applicable', 'do-not-know']);
  });

  it('fills the stars up to the chosen one', async () => {
    const element = await scale({from: 1, to: 5, display: 'stars', value: 3});
    expect(parts(element, '.option').map((option) => option.classList.contains('lit'))).to.deep.equal([
      ...[true, true, true],
      ...[false, false],
    ]);
  });

  it('takes an answer back, and keeps the focus', async () => {
    const element = await scale({from: 1, to: 5, value: 3});
    let changes = 0;
    element.addEventListener('change', () => (changes += 1));
    parts(element, '[part="clear"]')[0]?.click();
    await element.updateComplete;
    expect([element.value, changes]).to.deep.equal([null, 1]);
    expect(parts(element, 'input:checked')).to.deep.equal([]);
    expect(parts(element, '[part="clear"]')).to.deep.equal([]);
    expect(element.shadowRoot?.activeElement).to.equal(parts(element, 'input')[0]);
  });

  it('shows its value even where a click was not taken over', async () => {
    const element = await scale({from: 1, to: 5, value: 2});
    element.addEventListener('change', () => (element.value = 2));
    parts(element, 'input[value="4"]')[0]?.click();
    await element.updateComplete;
    expect((parts(element, 'input:checked')[0] as HTMLInputElement).value).to.equal('2');
  });

  it('marks words in another language than the one shown', async () => {
    const question = {id: 'q', type: 'scale' as const, title: {en: 'Policy', fr: 'Politique'}, levels};
    const element = await scale({question, languages: ['fr', 'en'], lang: 'fr'});
    expect(parts(element, '.heading [lang], .title [lang]')).to.deep.equal([]);
    expect(textOf(parts(element, '.heading')[0])).to.equal('Politique');
    const [fallback] = parts(element, '.description [lang]');
    expect([fallback?.lang, fallback?.dir, textOf(fallback)]).to.deep.equal(['en', 'ltr', 'No one has taken this up.']);
  });

  it('says in words that an answer is required', async () => {
    const element = await scale({label: 'Policy', from: 1, to: 5, required: true, lang: 'es'});
    expect(textOf(parts(element, 'legend')[0])).to.equal('Policy (obligatoria)');
    expect(parts(element, '[role="radiogroup"]')[0]?.getAttribute('aria-required')).to.equal('true');
  });

  it('takes its words from a label of the page, when it has none of its own', async () => {
    const form = await fixture(html`<form>
      <label for="scale">How was it?</label><consulta-scale id="scale" from="1" to="3"></consulta-scale>
    </form>`);
    const element = form.querySelector('consulta-scale');
    await element?.updateComplete;
    expect(textOf(element?.shadowRoot?.querySelector('legend'))).to.equal('How was it?');
  });
});
