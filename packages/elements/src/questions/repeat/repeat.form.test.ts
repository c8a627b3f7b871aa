import type {RepeatQuestion} from '@consulta/schema';
import {expect, fixture, oneEvent} from '@open-wc/testing';

import {runAnswerControlSuite, type TestedControl} from '../../../../../test/support/answer-control-suite.js';
import {type} from '../../../../../test/support/keyboard.js';
import type {ConsultaRepeat} from './repeat.js';
import './define.js';

const question: RepeatQuestion = {
  id: 'q',
  type: 'repeat',
  title: 'Projects',
  itemTitle: 'Project',
  questions: [
    {id: 'name', type: 'text', title: 'Name'},
    {id: 'why', type: 'text', title: 'Why', showIf: {'==': [{var: 'item.name'}, 'Hub']}},
  ],
};
const inMarkup = JSON.stringify([{id: 'name', type: 'text', title: 'Name'}]);

runAnswerControlSuite({
  tag: 'consulta-repeat',
  question,
  answers: [
    {value: [{name: 'Hub'}], entries: ['[{"name":"Hub"}]']},
    {value: [{name: 'Data'}, {name: 'Hub', why: 'New'}], entries: ['[{"name":"Data"},{"name":"Hub","why":"New"}]']},
  ],
  async answerFirst(control: TestedControl) {
    control.shadowRoot?.querySelector<HTMLElement>('[data-act="add"]')?.click();
    await control.updateComplete;
    await type('Hub');
    // Not every browser takes the focus out of a shadow root within another when the outer element is blurred.
    (control.shadowRoot?.activeElement?.shadowRoot?.activeElement as HTMLElement).blur();
  },
  markup: [
    `<consulta-repeat name="q" label="Projects" value='[{"name":"Data"}]'><script type="application/json">${inMarkup}</script></consulta-repeat>`,
    [{name: 'Data'}],
  ],
});

describe('<consulta-repeat> in a plain form', () => {
  async function inForm(markup: string) {
    const form = await fixture<HTMLFormElement>(`<form>${markup}</form>`);
    const control = form.querySelector<ConsultaRepeat>('consulta-repeat')!;
    await control.updateComplete;
    return {form, control, entries: () => new FormData(form).getAll('q')};
  }
  const repeat = (attributes: string, questions: unknown) =>
    `<consulta-repeat name="q" label="Projects" ${attributes}><script type="application/json">${JSON.stringify(questions)}</script></consulta-repeat>`;

  it('submits no answer that a condition hides, no empty entry, and what is worked out', async () => {
    const {control, entries} = await inForm(
      repeat('', [
        {id: 'name', type: 'text', title: 'Name'},
        {id: 'why', type: 'text', title: 'Why', showIf: {'==': [{var: 'item.name'}, 'Hub']}},
        {id: 'label', type: 'text', title: 'Label', showIf: {'==': [{var: 'item.why'}, 'x']}},
      ]),
    );
    control.value = [{name: 'Data', why: 'x', label: 'y'}, {}, {name: 'Hub', why: 'x', label: 'z'}];
    expect(entries()).to.deep.equal(['[{"name":"Data"},{"name":"Hub","why":"x","label":"z"}]']);
    control.value = [{why: 'x'}];
    expect(entries()).to.deep.equal([]);
  });

  it('holds the form back for what is missing in an entry, and for too few of them', async () => {
    const {form, control} = await inForm(
      repeat('min="2"', [
        {id: 'name', type: 'text', title: 'Name', required: true},
        {id: 'place', type: 'text', title: 'Place'},
      ]),
    );
    expect(form.checkValidity()).to.equal(true);
    control.value = [{name: 'Hub'}];
    await control.updateComplete;
    expect([form.checkValidity(), control.validationMessage]).to.deep.equal([false, 'Please add at least 2.']);
    control.value = [{name: 'Hub'}, {place: 'Quito'}];
    await control.updateComplete;
    expect([form.checkValidity(), control.validationMessage]).to.deep.equal([false, 'Please answer this question.']);
    control.value = [{name: 'Hub'}, {name: 'Data'}];
    expect(form.checkValidity()).to.equal(true);
  });

  it('takes questions that come later', async () => {
    const {control} = await inForm('<consulta-repeat name="q" required></consulta-repeat>');
    expect(control.shadowRoot?.querySelectorAll('.question').length).to.equal(0);
    const script = Object.assign(document.createElement('script'), {type: 'application/json', textContent: inMarkup});
    const slot = control.shadowRoot!.querySelector('slot')!;
    setTimeout(() => control.append(script));
    await oneEvent(slot, 'slotchange');
    await control.updateComplete;
    expect(control.shadowRoot?.querySelectorAll('.question').length).to.equal(1);
  });

  it('asks nothing that cannot be asked, and says so to who wrote the page', async () => {
    const warned: unknown[] = [];
    const {warn} = console;
    console.warn = (...words: unknown[]) => warned.push(words[0]);
    try {
      // Whatever the number of times that the children are read.
      for (const questions of [[null, 5, {id: 'x'}, {id: 'y', type: 'palm-reading', title: ''}], {}, 'x']) {
        const {control} = await inForm(repeat('required', questions));
        expect(control.shadowRoot?.querySelectorAll('.question').length, JSON.stringify(questions)).to.equal(0);
      }
      await inForm('<consulta-repeat><script type="application/json">[{</script></consulta-repeat>');
    } finally {
      console.warn = warn;
    }
    expect(new Set(warned).size).to.equal(2);
  });
});
