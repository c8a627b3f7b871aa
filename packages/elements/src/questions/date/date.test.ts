import {expect, fixture, html} from '@open-wc/testing';
import type {DateQuestion} from '@consulta/schema';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {fillIn} from '../../../../../test/support/fill-in.js';
import {press, type} from '../../../../../test/support/keyboard.js';
import type {ConsultaDate} from './date.js';
import './define.js';

const question: DateQuestion = {id: 'signed', type: 'date', title: 'Signed'};

async function date(properties: Partial<ConsultaDate> = {}): Promise<ConsultaDate> {
  const element = await fixture<ConsultaDate>(html`<consulta-date name="q"></consulta-date>`);
  Object.assign(element, {question, ...properties});
  await element.updateComplete;
  return element;
}
const box = (element: ConsultaDate) => element.shadowRoot?.querySelector('input') as HTMLInputElement;
const words = (element: ConsultaDate, selector: string) => element.shadowRoot?.querySelector(selector)?.textContent;

/** WebKitGTK takes no keys into a field that came from a template; what it would tell of it is told in its place. */
async function fillInByHalf(element: ConsultaDate): Promise<void> {
  element.focus();
  await type('05');
  if (!box(element).validity.badInput) Object.defineProperty(box(element), 'validity', {value: {badInput: true}});
}

/** Leads the focus out of the field, past all its parts. */
async function leave(element: ConsultaDate): Promise<void> {
  const after = document.createElement('button');
  element.after(after);
  after.focus();
  await element.updateComplete;
  after.remove();
}

describe('<consulta-date>', () => {
  const readings = [
    ['en', 'Tuesday, March 3, 2026'],
    ['fr', 'mardi 3 mars 2026'],
    ['es', 'martes, 3 de marzo de 2026'],
    ['pt', 'terça-feira, 3 de março de 2026'],
    ['de', 'Dienstag, 3. März 2026'],
  ] as const;
  for (const [lang, reading] of readings) {
    it(`says the day in words in ${lang}, whatever language the browser has`, async () => {
      const element = await date({lang, value: '2026-03-03'});
      expect(words(element, '#reading')).to.equal(reading);
      expect(box(element).getAttribute('aria-describedby')).to.contain('reading');
    });
  }

  it('counts years as the field does where the language has a calendar of its own', async () => {
    expect(words(await date({lang: 'ar-SA', value: '2026-03-03'}), '#reading')).to.match(/2026|٢٠٢٦/);
  });

  it('says between which days it may be, and what is wrong with another', async () => {
    const element = await date({question: {...question, min: '2026-01-01', max: '2026-12-31'}, value: '2025-12-31'});
    expect(words(element, '#range')).to.equal('From January 1, 2026 to December 31, 2026.');
    expect([element.validity.rangeUnderflow, element.validationMessage]).to.deep.equal([
      true,
      'Please give January 1, 2026 or a later day.',
    ]);
    expect([box(element).min, box(element).max]).to.deep.equal(['2026-01-01', '2026-12-31']);
    element.value = '2027-01-01';
    expect([element.validity.rangeOverflow, element.validationMessage]).to.deep.equal([
      true,
      'Please give December 31, 2026 or an earlier day.',
    ]);
  });

  it('names one bound alone', async () => {
    expect(words(await date({question: {...question, min: '2026-01-01'}}), '#range')).to.equal(
      'January 1, 2026 or later.',
    );
    expect(words(await date({question: {...question, max: '2026-01-01'}, lang: 'fr'}), '#range')).to.equal(
      'Le 1 janvier 2026 ou plus tôt.',
    );
  });

  it('says that a day filled in by half is none once the field is left, and keeps it', async () => {
    const element = await date({problems: []});
    await fillInByHalf(element);
    expect(words(element, '#error')).to.equal(undefined);
    await leave(element);
    expect(words(element, '#error')).to.contain('Please give a date.');
    expect([element.value, element.validity.badInput, box(element).validity.badInput]).to.deep.equal([
      null,
      true,
      true,
    ]);
  });

  it('forgets a day filled in by half on a reset', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><consulta-date name="q" label="Day"></consulta-date></form>`,
    );
    const element = form.querySelector('consulta-date') as ConsultaDate;
    await element.updateComplete;
    await fillInByHalf(element);
    await leave(element);
    Reflect.deleteProperty(box(element), 'validity');
    form.reset();
    await element.updateComplete;
    expect([element.validity.valid, box(element).validity.badInput, words(element, '#error')]).to.deep.equal([
      true,
      false,
      undefined,
    ]);
  });

  it('is answered while the year is being written, and says change with a whole one', async () => {
    const element = await date();
    const heard: unknown[] = [];
    for (const kind of ['input', 'change']) element.addEventListener(kind, () => heard.push([kind, element.value]));
    fillIn(element, '0202-03-03');
    expect(words(element, '#reading')).to.equal(undefined);
    fillIn(element, '2026-03-03');
    expect(heard).to.deep.equal([
      ['input', '0202-03-03'],
      ['input', '2026-03-03'],
      ['change', '2026-03-03'],
    ]);
  });

  it('is cleared with the field', async () => {
    const element = await date({value: '2026-03-03'});
    fillIn(element, '');
    await element.updateComplete;
    expect([element.value, words(element, '#reading')]).to.deep.equal([null, undefined]);
  });

  it('submits a form with Enter', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><consulta-date name="q" label="Day" value="2026-03-03"></consulta-date></form>`,
    );
    const submitted: unknown[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted.push(new FormData(form).get('q'));
    });
    form.querySelector('consulta-date')?.focus();
    await press('Enter');
    expect(submitted).to.deep.equal(['2026-03-03']);
  });

  const states: {readonly [state: string]: Partial<ConsultaDate>} = {
    empty: {question: {...question, description: 'Help', min: '2026-01-01', required: true}},
    answered: {value: '2026-03-03'},
    wrong: {problems: [{questionId: 'signed', code: 'date'}]},
    disabled: {value: '2026-03-03', disabled: true},
    'right to left': {value: '2026-03-03', lang: 'ar', dir: 'rtl', question: {...question, title: 'التاريخ'}},
  };
  for (const [state, properties] of Object.entries(states)) {
    it(`has nothing for axe to find: ${state}`, async () => expectAccessible(await date(properties), state));
  }
});
