import type {RepeatQuestion} from '@consulta/schema';
import {expect, fixture, html} from '@open-wc/testing';

import {type} from '../../../../../test/support/keyboard.js';
import type {ConsultaRepeat} from './repeat.js';
import './define.js';

const projects: RepeatQuestion = {
  id: 'projects',
  type: 'repeat',
  title: 'Projects',
  questions: [
    {id: 'name', type: 'text', title: 'Name'},
    {
      id: 'kind',
      type: 'choice',
      title: 'What is {{name}}?',
      options: [{id: 'well', title: {en: 'A well', fr: 'Un puits'}}],
    },
    {
      id: 'cost',
      type: 'number',
      title: {en: 'Cost of {{name}}: {{kind}}', fr: 'Coût de {{name}}\u202F: {{kind}}'},
      valid: [{condition: {'<': [{var: 'item.cost'}, 10]}, message: '{{name}} costs too much.'}],
    },
  ],
};
const hub = {name: 'Hub', kind: 'well'};

async function open(properties: Partial<ConsultaRepeat> = {}): Promise<ConsultaRepeat> {
  const control = await fixture<ConsultaRepeat>(html`<consulta-repeat></consulta-repeat>`);
  Object.assign(control, {name: 'projects', question: projects, languages: ['en', 'fr'], ...properties});
  await control.updateComplete;
  return control;
}
type Inner = HTMLElement & {name: string; updateComplete: Promise<unknown>};
const inner = (control: ConsultaRepeat, name: string) =>
  [...control.shadowRoot!.querySelectorAll<Inner>('.question > *')].filter((one) => one.name === name);
const words = (element: Element | null | undefined) =>
  element?.textContent
    ?.replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const labels = (control: ConsultaRepeat, name: string) =>
  inner(control, name).map((one) => words(one.shadowRoot!.querySelector('[part~="label"]')));

describe('<consulta-repeat>, with texts that repeat answers of the same entry', () => {
  it('reads them out in each entry for itself', async () => {
    const control = await open({value: [hub, {name: 'Data'}]});
    expect(labels(control, 'cost')).to.deep.equal(['Cost of Hub: A well', 'Cost of Data: …']);
    control.languages = ['fr', 'en'];
    await control.updateComplete;
    expect(labels(control, 'cost')[0]).to.equal('Coût de Hub : Un puits');
  });

  it('follows while the person writes, with the focus and the controls where they were', async () => {
    const control = await open({value: [hub, {name: 'Data'}]});
    const controls = inner(control, 'cost');
    inner(control, 'name')[1]!.focus();
    await type('s');
    await control.updateComplete;
    expect(labels(control, 'kind')).to.deep.equal(['What is Hub?', 'What is Datas?']);
    expect(inner(control, 'cost')).to.deep.equal(controls);
    expect((control.shadowRoot!.activeElement as Inner).name).to.equal('name');
  });

  it('moves with its entry', async () => {
    const control = await open({value: [hub, {name: 'Data'}]});
    control.shadowRoot!.querySelector<HTMLElement>('[data-act="down"]')!.click();
    await control.updateComplete;
    expect(labels(control, 'kind')).to.deep.equal(['What is Data?', 'What is Hub?']);
  });

  it('takes what a person wrote for words', async () => {
    const control = await open({value: [{name: '{{kind}} **x**', kind: 'well'}]});
    expect(labels(control, 'cost')).to.deep.equal(['Cost of {{kind}} **x**: A well']);
  });

  it('says of which entry something is wrong', async () => {
    const control = await open({value: [hub, {name: 'Data', cost: 12}]});
    expect(control.validationMessage).to.equal('\u2068Data\u2069 costs too much.');
    control.reportValidity();
    await control.updateComplete;
    const [, cost] = inner(control, 'cost');
    expect(words(cost!.shadowRoot!.querySelector('[part~="error"]'))).to.equal('Data costs too much.');
  });
});
