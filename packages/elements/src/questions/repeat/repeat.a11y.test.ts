import type {RepeatQuestion} from '@consulta/schema';
import {expect, fixture, html} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import type {ConsultaRepeat} from './repeat.js';
import './define.js';

const question: RepeatQuestion = {
  id: 'q',
  type: 'repeat',
  title: {en: 'Projects', ar: 'المشاريع'},
  description: {en: 'Of three years', ar: 'خلال ثلاث سنوات'},
  itemTitle: {en: 'Project', ar: 'مشروع'},
  max: 5,
  questions: [
    {id: 'name', type: 'text', title: {en: 'Name', ar: 'الاسم'}, required: true},
    {id: 'size', type: 'scale', title: {en: 'Size', ar: 'الحجم'}, from: 1, to: 3},
  ],
};

async function open(properties: Partial<ConsultaRepeat> = {}, style = ''): Promise<ConsultaRepeat> {
  const place = await fixture<HTMLElement>(html`<div><consulta-repeat></consulta-repeat></div>`);
  place.className = style;
  const control = place.firstElementChild as ConsultaRepeat;
  Object.assign(control, {name: 'q', question, ...properties});
  await control.updateComplete;
  return control;
}
const names = (count: number) => Array.from({length: count}, (_, index) => ({name: `No. ${index}`}));
const find = (control: ConsultaRepeat, selector: string) => control.shadowRoot!.querySelector<HTMLElement>(selector);

describe('<consulta-repeat>', () => {
  it('keeps nobody out while it is empty', async () => {
    await expectAccessible(await open(), 'empty');
  });

  it('keeps nobody out with entries, a way back, and no room for more', async () => {
    const control = await open({value: names(2)});
    await expectAccessible(control, 'two entries');
    find(control, '[data-act="remove"]')!.click();
    await control.updateComplete;
    await expectAccessible(control, 'one removed');
    control.value = names(5);
    await control.updateComplete;
    await expectAccessible(control, 'full, folded');
  });

  it('keeps nobody out when something is wrong', async () => {
    const control = await open({value: [{size: 1}], problems: [{questionId: 'q', code: 'too-many', values: {max: 1}}]});
    await expectAccessible(control, 'too many');
    control.problems = [{questionId: 'q', code: 'required', part: '0.name'}];
    await control.updateComplete;
    await expectAccessible(control, 'a missing name');
  });

  it('keeps nobody out in Arabic', async () => {
    await expectAccessible(await open({value: names(2), languages: ['ar', 'en']}), 'Arabic');
  });

  it('names each entry and each button by number and name', async () => {
    const control = await open({value: [{name: 'Hub'}, {name: 'Data'}]});
    const named = (selector: string) => {
      const ids = find(control, selector)!.getAttribute('aria-labelledby')!.split(' ');
      return ids.map((id) => find(control, `#${id}`)!.textContent.trim().replace(/\s+/g, ' ')).join(' ');
    };
    expect(named('.entry')).to.equal('Project 1 – Hub');
    expect(named('[data-act="down"]')).to.equal('Move down Project 1 – Hub');
    expect(named('[data-act="remove"]')).to.equal('Remove Project 1 – Hub');
  });

  it('gives each button the room of a finger', async () => {
    const control = await open({value: names(5)});
    for (const button of control.shadowRoot!.querySelectorAll<HTMLElement>('[data-act]')) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height), button.dataset['act']).to.be.at.least(44);
    }
  });
});
