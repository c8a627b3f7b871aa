import {expect, fixture, html} from '@open-wc/testing';
import type {Question} from '@consulta/schema';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {press, type} from '../../../../../test/support/keyboard.js';
import type {ConsultaQuestionNotes} from './question-notes.js';
import './define.js';

const question: Question = {
  id: 'policy',
  type: 'scale',
  title: 'Policy',
  from: 1,
  to: 5,
  comment: true,
  evidence: true,
};
const plan = {title: 'Plan', url: 'https://example.org/plan'};
const minutes = {title: 'Minutes', url: 'https://example.org/minutes'};

async function notes(properties: Partial<ConsultaQuestionNotes> = {}): Promise<ConsultaQuestionNotes> {
  const element = await fixture<ConsultaQuestionNotes>(html`<consulta-question-notes></consulta-question-notes>`);
  Object.assign(element, {question, ...properties});
  await element.updateComplete;
  return element;
}
const all = (element: ConsultaQuestionNotes, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLInputElement>(selector) ?? []),
];
const names = (element: ConsultaQuestionNotes) =>
  all(element, 'button').map((button) => button.textContent.replaceAll(/\s+/g, ' ').trim());
async function click(element: ConsultaQuestionNotes, name: string): Promise<void> {
  all(element, 'button')
    .find((button) => button.textContent.replaceAll(/\s+/g, ' ').includes(name))
    ?.click();
  await element.updateComplete;
}

describe('<consulta-question-notes>', () => {
  it('offers only what the question allows', async () => {
    expect(names(await notes())).to.deep.equal(['+Add a comment', '+Add evidence']);
    expect(names(await notes({question: {...question, evidence: false}}))).to.deep.equal(['+Add a comment']);
    expect(names(await notes({question: {...question, comment: false, evidence: false}}))).to.deep.equal([]);
    expect(names(await notes({question: undefined}))).to.deep.equal([]);
  });

  it('opens the comment with the focus in it, and tells what is written', async () => {
    const element = await notes();
    const heard: unknown[] = [];
    for (const kind of ['input', 'change'])
      element.addEventListener(kind, () => heard.push([kind, element.note?.comment]));
    await click(element, 'Add a comment');
    await element.updateComplete;
    await type('No');
    await press('Tab');
    expect(heard).to.deep.equal([
      ['input', 'N'],
      ['input', 'No'],
      ['change', 'No'],
    ]);
  });

  it('says that an emptied comment is to be removed, and leaves its field open', async () => {
    const element = await notes({note: {comment: 'a', importance: 'high'}});
    all(element, 'textarea')[0]?.focus();
    await press('End', 'Backspace', 'Tab');
    expect(element.note).to.deep.equal({comment: undefined, importance: 'high'});
    expect(all(element, 'textarea')).to.have.lengthOf(1);
  });

  it('adds evidence, and completes its address', async () => {
    const element = await notes();
    await click(element, 'Add evidence');
    await type('Plan');
    await press('Tab');
    await type('example.org/plan');
    await press('Tab');
    await element.updateComplete;
    expect(element.note?.evidence).to.deep.equal([plan]);
    expect(all(element, 'input')[1]?.value).to.equal(plan.url);
  });

  it('says what is wrong with an address, keeps what was written, and notes no such address', async () => {
    const element = await notes({note: {evidence: [plan]}});
    const url = all(element, 'input')[1];
    url?.focus();
    url?.select();
    await type('javascript:alert(1)');
    await element.updateComplete;
    expect(element.note?.evidence).to.deep.equal([{title: 'Plan', url: ''}]);
    expect(all(element, '[part="error"]')[0]?.textContent).to.contain('https://example.org');
    expect([url?.value, url?.getAttribute('aria-invalid')]).to.deep.equal(['javascript:alert(1)', 'true']);
  });

  it('takes evidence away and brings it back to its place', async () => {
    const element = await notes({note: {evidence: [plan, minutes]}});
    await click(element, 'Remove: Plan');
    expect(element.note?.evidence).to.deep.equal([minutes]);
    expect(all(element, '[role="status"]')[0]?.textContent).to.equal('Evidence removed.');
    expect((element.shadowRoot?.activeElement as HTMLElement | null)?.id).to.equal('undo');
    await press('Enter');
    expect(element.note?.evidence).to.deep.equal([plan, minutes]);
  });

  it('names the removal of evidence that says nothing yet by its place', async () => {
    const element = await notes({note: {evidence: [plan]}});
    await click(element, 'Add evidence');
    expect(names(element).filter((name) => name.startsWith('Remove'))).to.deep.equal([
      'Remove: Plan',
      'Remove evidence 2',
    ]);
  });

  it('takes over a note that somebody else changed', async () => {
    const element = await notes({note: {evidence: [plan]}});
    element.note = {evidence: [minutes], comment: 'Theirs'};
    await element.updateComplete;
    expect(all(element, 'input').map(({value}) => value)).to.deep.equal([minutes.title, minutes.url]);
    expect(all(element, 'textarea')[0]?.value).to.equal('Theirs');
  });

  const states: {readonly [state: string]: Partial<ConsultaQuestionNotes>} = {
    empty: {},
    filled: {note: {comment: 'Because', evidence: [plan, minutes]}},
    'right to left': {note: {comment: 'لأن', evidence: [plan]}, lang: 'ar', dir: 'rtl'},
  };
  for (const [state, properties] of Object.entries(states)) {
    it(`has nothing for axe to find: ${state}`, async () => expectAccessible(await notes(properties), state));
  }
});
