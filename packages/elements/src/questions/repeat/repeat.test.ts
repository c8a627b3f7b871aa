import type {Problem} from '@consulta/engine';
import type {RepeatQuestion} from '@consulta/schema';
import {expect, fixture, html} from '@open-wc/testing';

import {type} from '../../../../../test/support/keyboard.js';
import type {ConsultaRepeat} from './repeat.js';
import './define.js';

type Inner = HTMLElement & {
  name: string;
  value: unknown;
  isUpdatePending: boolean;
  requestUpdate: (...change: readonly unknown[]) => void;
};

const projects: RepeatQuestion = {
  id: 'projects',
  type: 'repeat',
  title: 'Projects',
  itemTitle: 'Project',
  max: 5,
  questions: [
    {id: 'name', type: 'text', title: 'Name', required: true},
    {id: 'size', type: 'scale', title: 'Size', from: 1, to: 3},
    {id: 'why', type: 'text', title: 'Why so big?', showIf: {'==': [{var: 'item.size'}, 3]}},
  ],
};
const hub = {name: 'Hub', size: 1};
const data = {name: 'Data'};

async function open(properties: Partial<ConsultaRepeat> = {}): Promise<ConsultaRepeat> {
  const control = await fixture<ConsultaRepeat>(html`<consulta-repeat></consulta-repeat>`);
  Object.assign(control, {name: 'projects', question: projects, ...properties});
  await control.updateComplete;
  return control;
}
const find = <E extends HTMLElement>(control: ConsultaRepeat, selector: string) => [
  ...control.shadowRoot!.querySelectorAll<E>(selector),
];
const titles = (control: ConsultaRepeat) =>
  find(control, '[part~="entry-title"]').map(({textContent}) => textContent?.trim().replace(/\s+/g, ' '));
const inner = (control: ConsultaRepeat, name: string) =>
  find<Inner>(control, '.question > *').filter((one) => one.name === name);
const shownIn = (control: ConsultaRepeat, entry: number) =>
  [...find(control, '.entry')[entry]!.querySelectorAll<Inner>('.question > *')].map(({name}) => name);

async function click(control: ConsultaRepeat, act: string, entry = 0): Promise<void> {
  find(control, `[data-act="${act}"]`)[entry]?.click();
  await control.updateComplete;
}
const focused = (control: ConsultaRepeat) => control.shadowRoot!.activeElement as HTMLElement | null;

describe('<consulta-repeat>', () => {
  it('says that there is nothing yet, and asks once an entry is added', async () => {
    const control = await open();
    expect(find(control, '.empty')[0]?.textContent).to.equal('Nothing added yet.');
    await click(control, 'add');
    expect([titles(control), shownIn(control, 0)]).to.deep.equal([['Project 1'], ['name', 'size']]);
    expect((focused(control) as Inner).name).to.equal('name');
    expect(control.value).to.equal(null);
  });

  it('shows as many blank entries as there must be, which are no answer', async () => {
    const control = await open({question: {...projects, min: 2}});
    expect([titles(control), control.value]).to.deep.equal([['Project 1', 'Project 2'], null]);
    expect(find(control, '[data-act="remove"]')).to.have.length(0);
    expect(titles(await open({required: true}))).to.deep.equal(['Project 1']);
  });

  it('takes the answers of an entry, and its name from the first of its texts', async () => {
    const control = await open();
    const heard: unknown[] = [];
    control.addEventListener('input', ({target}) => heard.push(target === control, control.value));
    await click(control, 'add');
    await type('H');
    await control.updateComplete;
    expect([heard, titles(control)]).to.deep.equal([[true, [{name: 'H'}]], ['Project 1 – H']]);
  });

  it('shows a question by what is said in the same entry', async () => {
    const control = await open({value: [hub, {...data, size: 3}]});
    expect([shownIn(control, 0), shownIn(control, 1)]).to.deep.equal([
      ['name', 'size'],
      ['name', 'size', 'why'],
    ]);
  });

  it('does not touch the controls of other entries while one is written in', async () => {
    const control = await open({value: [hub, data]});
    const [first, second] = inner(control, 'name');
    first!.focus();
    const pending: unknown[] = [];
    // In the moment in which the entries were drawn again, and their controls not yet.
    const {requestUpdate} = second!;
    for (const other of [second!, ...inner(control, 'size')]) {
      other.requestUpdate = (...change: unknown[]) => {
        requestUpdate.apply(other, change);
        if (other.isUpdatePending) pending.push(other.name);
      };
    }
    await type('s');
    await control.updateComplete;
    expect(control.value).to.deep.equal([{...hub, name: 'Hubs'}, data]);
    expect(pending).to.deep.equal([]);
  });

  it('removes an entry, and puts it back with all that was in it', async () => {
    const control = await open({value: [hub, data]});
    const heard: unknown[] = [];
    control.addEventListener('change', () => heard.push(control.value));
    const [nameOfHub] = inner(control, 'name');
    await click(control, 'remove');
    expect([titles(control), heard]).to.deep.equal([['Project 1 – Data'], [[data]]]);
    expect(focused(control)?.dataset['act']).to.equal('undo');
    expect(find(control, '[part~="removed"]')[0]?.textContent).to.contain('Removed: Project 1 – Hub.');
    await click(control, 'undo');
    expect([titles(control), control.value]).to.deep.equal([
      ['Project 1 – Hub', 'Project 2 – Data'],
      [hub, data],
    ]);
    expect(focused(control)).to.equal(nameOfHub);
    expect(find(control, '[part~="removed"]')).to.have.length(0);
  });

  it('takes the way back away with the next change', async () => {
    const control = await open({value: [hub, data]});
    await click(control, 'remove');
    await click(control, 'add');
    expect(find(control, '[data-act="undo"]')).to.have.length(0);
  });

  it('says why nothing can be added any more', async () => {
    const control = await open({question: {...projects, max: 2}, value: [hub, data]});
    const [button] = find(control, '[data-act="add"]');
    expect(button?.getAttribute('aria-disabled')).to.equal('true');
    expect(find(control, `#${button?.getAttribute('aria-describedby')}`)[0]?.textContent).to.equal(
      'No more than 2 can be added.',
    );
    await click(control, 'add');
    expect(titles(control)).to.have.length(2);
    await click(control, 'remove');
    await click(control, 'add');
    expect(titles(control)).to.have.length(2);
  });

  it('knows the entries again when another tab changed them, with the focus in one of them', async () => {
    const control = await open({value: [hub, data]});
    const [, nameOfData] = inner(control, 'name');
    nameOfData!.focus();
    control.value = [{name: 'New'}, data];
    await control.updateComplete;
    expect(focused(control)).to.equal(nameOfData);
    control.value = [{name: 'Newer'}, hub, data];
    await control.updateComplete;
    expect(inner(control, 'name').at(-1)).to.equal(nameOfData);
  });

  it('speaks another language without losing anything', async () => {
    const control = await open({
      value: [hub],
      languages: ['en'],
      question: {...projects, itemTitle: {en: 'Project', fr: 'Projet'}},
    });
    await click(control, 'add');
    const before = find(control, '.question > *');
    control.languages = ['fr', 'en'];
    await control.updateComplete;
    expect([titles(control), find(control, '.question > *')]).to.deep.equal([['Projet 1 – Hub', 'Projet 2'], before]);
    expect(find(control, '[data-act="add"]')[0]?.textContent?.trim()).to.equal('Ajouter\u202F: Projet');
  });

  it('folds the entries of a long list, and unfolds the one that is added', async () => {
    const control = await open({value: ['A', 'B', 'C', 'D'].map((name) => ({name}))});
    const folds = () => find(control, '[data-act="fold"]').map((button) => button.getAttribute('aria-expanded'));
    expect(folds()).to.deep.equal(['false', 'false', 'false', 'false']);
    await click(control, 'fold', 1);
    await click(control, 'add');
    expect(folds()).to.deep.equal(['false', 'true', 'false', 'false', 'true']);
    expect((focused(control) as Inner).name).to.equal('name');
  });

  describe('shows what is wrong', () => {
    const wrongIn = (control: ConsultaRepeat) =>
      find<Inner & {problems: readonly Problem[]}>(control, '.question > *').map(({problems}) =>
        problems.map(({code}) => code).join(),
      );

    it('with a question once that was answered, and with the others when the person tries to go on', async () => {
      const control = await open({question: {...projects, min: 2}});
      const [name] = inner(control, 'name');
      const sizes = () => inner(control, 'size').map((size) => size.shadowRoot!.querySelector<HTMLElement>('input')!);
      name!.focus();
      await type('x');
      sizes()[0]!.focus();
      name!.focus();
      (name!.shadowRoot!.activeElement as HTMLInputElement).select();
      await type(' ');
      sizes()[0]!.focus();
      sizes()[0]!.click();
      await control.updateComplete;
      expect(wrongIn(control)).to.deep.equal(['required', '', '', '']);
      sizes()[1]!.click();
      await control.updateComplete;
      expect(wrongIn(control)).to.deep.equal(['required', '', '', '']);
      control.reportValidity();
      await control.updateComplete;
      expect(wrongIn(control)).to.deep.equal(['required', '', 'required', '']);
    });

    it('not in an entry that is being filled for the first time', async () => {
      const control = await open({value: [{size: 1}]});
      control.reportValidity();
      await control.updateComplete;
      await click(control, 'add');
      inner(control, 'size')[1]!.shadowRoot!.querySelector<HTMLElement>('input')!.click();
      await control.updateComplete;
      expect(wrongIn(control)).to.deep.equal(['required', '', '', '']);
      find(control, '[data-act="add"]')[0]!.focus();
      await control.updateComplete;
      expect(wrongIn(control)).to.deep.equal(['required', '', 'required', '']);
    });

    it('by opening an entry that was folded, and leads to the question', async () => {
      const control = await open({value: [{name: 'A'}, {size: 2}, {name: 'C'}, {size: 3}]});
      control.reportValidity();
      await control.updateComplete;
      expect(find(control, '.entry:not(.folded)').map(({dataset}) => dataset['key'])).to.have.length(2);
      control.focusPart('3.name');
      await control.updateComplete;
      expect(focused(control)).to.equal(inner(control, 'name')[3]);
    });
  });
});
