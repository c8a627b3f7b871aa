import type {RepeatQuestion} from '@consulta/schema';
import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';

import {press, type} from '../../../../../test/support/keyboard.js';
import type {ConsultaRepeat} from './repeat.js';
import './define.js';

const question: RepeatQuestion = {
  id: 'q',
  type: 'repeat',
  title: 'Projects',
  itemTitle: 'Project',
  questions: [{id: 'name', type: 'text', title: 'Name'}],
};
const [hub, data, roads] = ['Hub', 'Data', 'Roads'].map((name) => ({name}));

async function open(value: ConsultaRepeat['value'] = null): Promise<ConsultaRepeat> {
  const control = await fixture<ConsultaRepeat>(
    html`<consulta-repeat name="q" .question=${question} .value=${value}></consulta-repeat>`,
  );
  await control.updateComplete;
  return control;
}
const find = (control: ConsultaRepeat, selector: string) => [
  ...control.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const names = ({value}: ConsultaRepeat) => value?.map(({name}) => name);
const focused = ({shadowRoot}: ConsultaRepeat) => shadowRoot!.activeElement as HTMLElement | null;

/** What is said aloud, once it is. */
async function said(control: ConsultaRepeat): Promise<string> {
  const [region] = find(control, 'fieldset > #said');
  await waitUntil(() => region!.textContent !== '');
  return region!.textContent;
}

describe('<consulta-repeat> by keyboard', () => {
  it('adds an entry and is in its first question', async () => {
    const control = await open();
    control.focus();
    await press('Enter');
    await type('Hub');
    await press('Tab', 'Enter');
    await type('Data');
    expect(names(control)).to.deep.equal(['Hub', 'Data']);
  });

  it('moves an entry with Alt and an arrow, says so, and keeps the focus', async () => {
    const control = await open([hub!, data!, roads!]);
    const button = find(control, '[data-act="remove"]')[2]!;
    button.focus();
    await press('Alt+ArrowUp');
    expect(names(control)).to.deep.equal(['Hub', 'Roads', 'Data']);
    await control.updateComplete;
    expect(focused(control)).to.equal(button);
    expect(await said(control)).to.equal('Project 2 – Roads: now 2 of 3.');
    await press('Alt+Home');
    expect(names(control)).to.deep.equal(['Roads', 'Hub', 'Data']);
    await press('Alt+End', 'Alt+ArrowDown');
    expect(names(control)).to.deep.equal(['Hub', 'Data', 'Roads']);
  });

  it('moves an entry by its buttons, and stays on them', async () => {
    const control = await open([hub!, data!]);
    const down = find(control, '[data-act="down"]')[0]!;
    down.focus();
    await press('Space');
    await control.updateComplete;
    expect([names(control), focused(control)]).to.deep.equal([['Data', 'Hub'], down]);
    expect(down.getAttribute('aria-disabled')).to.equal('true');
    await press('Space');
    expect(names(control)).to.deep.equal(['Data', 'Hub']);
  });

  it('leaves the arrows to the questions of an entry', async () => {
    const control = await open([hub!, data!]);
    find(control, 'consulta-text')[1]!.focus();
    await press('Alt+ArrowUp');
    expect(names(control)).to.deep.equal(['Hub', 'Data']);
  });

  it('removes an entry, says so, and puts it back from the same place', async () => {
    const control = await open([hub!, data!]);
    find(control, '[data-act="remove"]')[0]!.focus();
    await press('Enter');
    expect(await said(control)).to.equal('Removed: Project 1 – Hub.');
    setTimeout(() => void press('Enter'));
    await oneEvent(control, 'change');
    await control.updateComplete;
    expect(names(control)).to.deep.equal(['Hub', 'Data']);
    expect(focused(control)).to.equal(find(control, 'consulta-text')[0]);
  });
});
