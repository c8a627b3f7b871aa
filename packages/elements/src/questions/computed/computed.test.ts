import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {ComputedQuestion} from '@consulta/schema';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {press} from '../../../../../test/support/keyboard.js';
import type {ConsultaComputed} from './computed.js';
import './define.js';

const question: ComputedQuestion = {id: 'share', type: 'computed', title: 'Share of *women*', formula: {'+': [1, 2]}};

async function computed(properties: Partial<ConsultaComputed> = {}): Promise<ConsultaComputed> {
  const element = await fixture<ConsultaComputed>(html`<consulta-computed name="q"></consulta-computed>`);
  Object.assign(element, {question, ...properties});
  await element.updateComplete;
  return element;
}
const find = (element: ConsultaComputed, selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector);
const shown = (element: ConsultaComputed) => find(element, 'output')?.textContent?.trim();
const said = (element: ConsultaComputed) => find(element, '[role="status"]')?.textContent;

describe('<consulta-computed>', () => {
  it('says where the value will be while there is none', async () => {
    expect(shown(await computed())).to.equal('Worked out as you answer the other questions.');
    expect(shown(await computed({lang: 'fr'}))).to.equal('Calculé à mesure que vous répondez aux autres questions.');
  });

  const values = [
    [12_345.5, 'en', '12,345.5'],
    [12_345.5, 'es', '12.345,5'],
    [1 / 3, 'en', '0.333'],
    [true, 'fr', 'Oui'],
    [false, 'en', 'No'],
    ['Group B', 'en', 'Group B'],
  ] as const;
  for (const [value, lang, text] of values) {
    it(`shows ${value} in ${lang} as ${text}`, async () => {
      expect(shown(await computed({value, lang}))).to.equal(text);
    });
  }

  it('is no stop for the keyboard, and nobody can write into it', async () => {
    const element = await computed({value: 5});
    const before = document.createElement('button');
    const after = document.createElement('button');
    element.before(before);
    element.after(after);
    before.focus();
    await press('Tab');
    expect([document.activeElement, find(element, 'input')]).to.deep.equal([after, null]);
    before.remove();
    after.remove();
  });

  it('takes the focus where a list of mistakes leads to it, and is read with its words', async () => {
    const element = await computed({
      value: 5,
      problems: [{questionId: 'share', code: 'not-valid', message: 'Too low.'}],
    });
    element.focus();
    const output = find(element, 'output') as HTMLOutputElement;
    expect(element.shadowRoot?.activeElement).to.equal(output);
    expect([output.labels[0]?.textContent?.trim(), output.getAttribute('aria-describedby')]).to.deep.equal([
      'Share of women',
      'error',
    ]);
  });

  it('says a new value once the person pauses, and only the last of several', async () => {
    const element = await computed({value: 1});
    const heard: string[] = [];
    new MutationObserver(() => heard.push(said(element) ?? '')).observe(
      find(element, '[role="status"]') as HTMLElement,
      {
        childList: true,
      },
    );
    for (const value of [2, 3, 4]) {
      element.value = value;
      await element.updateComplete;
    }
    expect(said(element)).to.equal('');
    await waitUntil(() => heard.length > 0, 'it is said', {timeout: 5000});
    expect(heard).to.deep.equal(['Share of women: 4']);
  });

  it('says nothing of the value that was there from the start', async () => {
    const first = await fixture<ConsultaComputed>(
      html`<consulta-computed .question=${question} .value=${1}></consulta-computed>`,
    );
    const later = await computed({value: 2});
    await waitUntil(() => said(later) !== '', 'the later one is heard', {timeout: 5000});
    expect(said(first)).to.equal('');
  });

  const states: {readonly [state: string]: Partial<ConsultaComputed>} = {
    'without a value': {},
    'with a value': {value: 42, question: {...question, description: 'Help'}},
    wrong: {value: 42, problems: [{questionId: 'share', code: 'not-valid', message: 'Too low.'}]},
    'right to left': {value: 42, lang: 'ar', dir: 'rtl', question: {...question, title: 'نسبة النساء'}},
  };
  for (const [state, properties] of Object.entries(states)) {
    it(`has nothing for axe to find: ${state}`, async () => expectAccessible(await computed(properties), state));
  }
});

describe('<consulta-computed> in a form', () => {
  async function inForm(markup: string) {
    const form = await fixture<HTMLFormElement>(`<form><fieldset>${markup}</fieldset></form>`);
    const element = form.querySelector('consulta-computed') as ConsultaComputed;
    await element.updateComplete;
    return {form, element, entries: () => new FormData(form).getAll('q')};
  }

  it('submits its value, and nothing while there is none', async () => {
    const {element, entries} = await inForm('<consulta-computed name="q" label="Sum"></consulta-computed>');
    const submitted = [null, 0, 12.5, false, 'B'].map((value) => {
      element.value = value;
      return entries();
    });
    expect(submitted).to.deep.equal([[], ['0'], ['12.5'], ['false'], ['B']]);
  });

  it('returns to the value of the markup on a reset', async () => {
    const {form, element} = await inForm('<consulta-computed name="q" value="12.5"></consulta-computed>');
    element.value = 3;
    form.reset();
    expect(element.value).to.equal(12.5);
  });

  it('is never missing, because nobody can give it', async () => {
    const {form} = await inForm('<consulta-computed name="q" required></consulta-computed>');
    expect(form.checkValidity()).to.equal(true);
  });

  it('submits nothing in a disabled fieldset', async () => {
    const {form, entries} = await inForm('<consulta-computed name="q" value="3"></consulta-computed>');
    form.querySelector('fieldset')?.toggleAttribute('disabled', true);
    expect(entries()).to.deep.equal([]);
  });

  it('says neither input nor change', async () => {
    const {form, element} = await inForm('<consulta-computed name="q"></consulta-computed>');
    const heard: string[] = [];
    for (const type of ['input', 'change']) form.addEventListener(type, () => heard.push(type));
    element.value = 5;
    await element.updateComplete;
    expect(heard).to.deep.equal([]);
  });
});
