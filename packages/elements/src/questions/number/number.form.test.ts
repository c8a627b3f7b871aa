import {expect, fixture, html} from '@open-wc/testing';
import type {NumberQuestion} from '@consulta/schema';

import {runAnswerControlSuite} from '../../../../../test/support/answer-control-suite.js';
import {press, type} from '../../../../../test/support/keyboard.js';
import type {ConsultaNumber} from './number.js';
import './define.js';

const question: NumberQuestion = {id: 'staff', type: 'number', title: 'How many people work there?'};

runAnswerControlSuite({
  tag: 'consulta-number',
  question,
  answers: [
    {value: 1234.5, entries: ['1234.5']},
    {value: 0, entries: ['0']},
    {value: -2, entries: ['-2']},
  ],
  async answerFirst(control) {
    control.focus();
    await type('1,234.5');
    await press('Tab');
  },
  markup: ['<consulta-number name="q" value="12.5"></consulta-number>', 12.5],
});

describe('<consulta-number> in a form', () => {
  async function inForm(markup = html`<consulta-number name="q" label="Staff"></consulta-number>`) {
    const form = await fixture<HTMLFormElement>(html`<form>${markup}<button>Send</button></form>`);
    const element = form.querySelector<ConsultaNumber>('consulta-number') as ConsultaNumber;
    await element.updateComplete;
    return {form, element, box: element.shadowRoot?.querySelector('input') as HTMLInputElement};
  }

  it('holds the form back while what is written is no number, and keeps it', async () => {
    const {form, element, box} = await inForm();
    element.focus();
    await type('about 40');
    await press('Tab');
    await element.updateComplete;
    expect([form.checkValidity(), element.validity.badInput, box.value]).to.deep.equal([false, true, 'about 40']);
    expect(element.shadowRoot?.querySelector('#error')?.textContent).to.contain('Please write it like 12,345.6.');
    expect([...new FormData(form)]).to.deep.equal([]);
  });

  it('is empty and without blame after a reset', async () => {
    const {form, element, box} = await inForm();
    element.focus();
    await type('about 40');
    await press('Tab');
    form.reset();
    await element.updateComplete;
    expect([form.checkValidity(), box.value, element.shadowRoot?.querySelector('#error')]).to.deep.equal([
      true,
      '',
      null,
    ]);
  });

  it('brings back what was no number with the page', async () => {
    const {element: later, box} = await inForm();
    later.formStateRestoreCallback('{"value":null,"unread":{"text":"about 40","code":"number"}}');
    await later.updateComplete;
    expect([later.value, box.value, later.validity.badInput]).to.deep.equal([null, 'about 40', true]);
  });

  it('submits what is written with Enter, and nothing that is no number', async () => {
    const {form, element} = await inForm();
    const submitted: unknown[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted.push(new FormData(form).get('q'));
    });
    element.focus();
    await type('many');
    await press('Enter');
    expect(submitted).to.deep.equal([]);
    await press('Backspace', 'Backspace', 'Backspace', 'Backspace');
    await type('1,200');
    await press('Enter');
    expect(submitted).to.deep.equal(['1200']);
  });

  it('takes its bounds from attributes', async () => {
    const {element} = await inForm(
      html`<consulta-number name="q" label="Share" min="1" max="9" step="2"></consulta-number>`,
    );
    const flags = (value: number) => {
      element.value = value;
      const {rangeUnderflow, rangeOverflow, stepMismatch} = element.validity;
      return [rangeUnderflow, rangeOverflow, stepMismatch];
    };
    expect([0.5, 10, 4, 5].map(flags)).to.deep.equal([
      [true, false, false],
      [false, true, false],
      [false, false, true],
      [false, false, false],
    ]);
  });
});
