import type {RepeatQuestion} from '@consulta/schema';
import {expect, fixture, html} from '@open-wc/testing';

import {type} from '../../../../../test/support/keyboard.js';
import {until} from '../../../../../test/support/survey/self-assessments.js';
import type {ConsultaRepeat} from './repeat.js';
import './define.js';

const projects: RepeatQuestion = {
  id: 'projects',
  type: 'repeat',
  title: 'Projects',
  questions: [
    {id: 'name', type: 'text', title: 'Name'},
    {id: 'cost', type: 'number', title: 'Cost', required: true, showIf: {'!=': [{var: 'item.name'}, 'x']}},
  ],
};

describe('<consulta-repeat> alone, with what is no answer', () => {
  async function open(value: ConsultaRepeat['value']) {
    const form = await fixture<HTMLFormElement>(html`<form><consulta-repeat></consulta-repeat></form>`);
    const control = form.querySelector('consulta-repeat')!;
    Object.assign(control, {name: 'projects', question: projects, value});
    await control.updateComplete;
    return {form, control};
  }
  const cost = (control: ConsultaRepeat, entry = 0) =>
    [...control.shadowRoot!.querySelectorAll('consulta-number')][entry]!;
  async function write(control: ConsultaRepeat, text: string, entry = 0): Promise<void> {
    await until(() =>
      control.shadowRoot!.querySelectorAll('consulta-number')[entry]?.shadowRoot?.querySelector('input'),
    );
    cost(control, entry).focus();
    (cost(control, entry).shadowRoot!.activeElement as HTMLInputElement).select();
    await type(text);
    (cost(control, entry).shadowRoot!.activeElement as HTMLElement).blur();
    await control.updateComplete;
  }

  it('is not valid until that is mended, and says that it is wrong, not that it is missing', async () => {
    const {form, control} = await open([{name: 'Hub'}]);
    await write(control, 'abc');
    expect([form.checkValidity(), control.validity.badInput, control.value]).to.deep.equal([
      false,
      true,
      [{name: 'Hub'}],
    ]);
    await write(control, '7');
    expect([form.checkValidity(), control.value]).to.deep.equal([true, [{name: 'Hub', cost: 7}]]);
  });

  it('is held back by an entry in which nothing else is said, and no more once that is removed', async () => {
    const {form, control} = await open([{name: 'Hub', cost: 1}]);
    control.shadowRoot!.querySelector<HTMLElement>('[data-act="add"]')!.click();
    await control.updateComplete;
    await write(control, 'abc', 1);
    expect([form.checkValidity(), new FormData(form).get('projects')]).to.deep.equal([
      false,
      '[{"name":"Hub","cost":1}]',
    ]);
    [...control.shadowRoot!.querySelectorAll<HTMLElement>('[data-act="remove"]')][1]!.click();
    await control.updateComplete;
    expect(form.checkValidity()).to.equal(true);
  });

  it('is not held back by what is hidden by now', async () => {
    const {form, control} = await open([{name: 'Hub'}]);
    await write(control, 'abc');
    control.value = [{name: 'x'}];
    await control.updateComplete;
    expect(form.checkValidity()).to.equal(true);
  });

  it('forgets it with a reset', async () => {
    const {form, control} = await open(null);
    control.shadowRoot!.querySelector<HTMLElement>('[data-act="add"]')!.click();
    await control.updateComplete;
    await write(control, 'abc');
    form.reset();
    await control.updateComplete;
    expect([form.checkValidity(), control.shadowRoot!.querySelectorAll('.entry').length]).to.deep.equal([true, 0]);
  });
});
