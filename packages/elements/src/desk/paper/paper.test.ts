import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {openResponseStore, type ResponseStore} from '@consulta/storage';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';
import {press, type as typeKeys} from '../../../../../test/support/keyboard.js';
import {storedResponses} from '../../../../../test/support/survey/kiosks.js';
import {workshopSurvey} from '../../../../../test/support/workshop/workshop-survey.js';
import type {ConsultaPaperEntry} from './paper-entry.js';
import type {ConsultaPaperForm} from './paper-form.js';

import './define.js';

const text = (node: Node | null | undefined) => (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

describe('<consulta-paper-form>', () => {
  const open = async (lang: string, width = '50rem') => {
    const around = await fixture<HTMLElement>(html`<main lang=${lang}></main>`);
    around.style.width = width;
    const form: ConsultaPaperForm = Object.assign(document.createElement('consulta-paper-form'), {
      survey: workshopSurvey,
    });
    around.append(form);
    await waitUntil(() => form.shadowRoot?.querySelector('article'), 'the form is drawn', {timeout: 10_000});
    return {around, form};
  };

  it('has a code beside each statement, the same in every language', async () => {
    const codes = async (lang: string) =>
      [...((await open(lang)).form.shadowRoot?.querySelectorAll('.code') ?? [])].map(text);
    expect(await codes('en')).to.deep.equal(['A1', 'B1', 'B2', 'C1', 'C2']);
    expect(await codes('ar')).to.deep.equal(['A1', 'B1', 'B2', 'C1', 'C2']);
  });

  it('offers each answer with the key by which it is entered', async () => {
    const {form} = await open('en');
    const keys = [...(form.shadowRoot?.querySelectorAll('.item')[1]?.querySelectorAll('.choices li') ?? [])].map(text);
    expect(keys).to.deep.equal(['1', '2', '3', '4', '5', 'n Not applicable', '? Do not know']);
  });

  it('has room for what is asked beside an answer, with the mark by which it is typed', async () => {
    const {form} = await open('en');
    const notes = [...(form.shadowRoot?.querySelectorAll('.item')[1]?.querySelectorAll('.notes > li') ?? [])].map(text);
    expect(notes).to.deep.equal(['Target >', 'Importance !1 low !2 normal !3 high']);
    expect(form.shadowRoot?.querySelector('.item')?.querySelector('.notes')).to.equal(null);
  });

  it('speaks the language that is chosen', async () => {
    const {form} = await open('en');
    const select = form.shadowRoot?.querySelector('select');
    if (!select) throw new Error('There is no choice of languages');
    select.value = 'ar';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => text(form.shadowRoot).includes('لدينا سياسة مكتوبة'), 'Arabic', {timeout: 10_000});
    expect(form.shadowRoot?.querySelector('article')?.dir).to.equal('rtl');
  });

  for (const [lang, width] of [
    ['en', '50rem'],
    ['ar', '320px'],
  ] as const) {
    it(`is accessible in ${lang} at ${width}`, async () => {
      const {around} = await open(lang, width);
      await expectAccessible(around, lang);
      expect(around.scrollWidth).to.be.at.most(around.clientWidth);
    });
  }
});

describe('<consulta-paper-entry>', () => {
  const database = freshDatabase();
  const stores: ResponseStore[] = [];
  afterEach(() => stores.splice(0).forEach((store) => store.close()));

  const open = async (lang = 'en') => {
    const store = await openResponseStore({database: database.name});
    stores.push(store);
    const around = await fixture<HTMLElement>(html`<main lang=${lang}></main>`);
    const entry: ConsultaPaperEntry = Object.assign(document.createElement('consulta-paper-entry'), {
      survey: workshopSurvey,
      store,
    });
    around.append(entry);
    await waitUntil(() => entry.shadowRoot?.querySelector('textarea'), 'the entry is drawn', {timeout: 10_000});
    const field = entry.shadowRoot?.querySelector('textarea');
    field?.focus();
    return {around, entry, store};
  };

  it('reads what is typed back in words, and saves it by Enter as a response on paper', async () => {
    const {entry, store} = await open();
    await typeKeys('A1 2 B1 3 c1 n');
    await waitUntil(() => text(entry.shadowRoot?.querySelector('dl')).includes('Elected member'));
    const saved = new Promise((resolve) => entry.addEventListener('consulta-entered', resolve, {once: true}));
    await press('Enter');
    await saved;
    const response = entry.response && (await store.response(entry.response.id));
    expect(response?.answers).to.deep.equal({role: 'elected', policy: 3, staff: 'not-applicable'});
    expect(response?.origin.mode).to.equal('paper');
    await waitUntil(() => entry.shadowRoot?.activeElement?.id === 'typed');
    expect(entry.shadowRoot?.querySelector('textarea')?.value).to.equal('');
  });

  it('takes target and importance after an answer, and reads them back', async () => {
    const {entry} = await open();
    await typeKeys('B1 3 >4 !3');
    const noted = () => [...(entry.shadowRoot?.querySelectorAll('dl .ticked') ?? [])].map(text).join(' · ');
    await waitUntil(() => noted() === 'Target: 4 · Importance: high', 'what was noted is read back', {timeout: 10_000});
    expect(text(entry.shadowRoot)).to.contain('Beside an answer, after it: Target >4 · Importance !1 !2 !3');
    const saved = new Promise((resolve) => entry.addEventListener('consulta-entered', resolve, {once: true}));
    await press('Enter');
    await saved;
    expect(entry.response?.notes).to.deep.equal({policy: {target: 4, importance: 'high'}});
  });

  it('takes many sheets from a spreadsheet, and saves none of them while one is wrong', async () => {
    const {around, entry, store} = await open();
    const field = entry.shadowRoot!.querySelector('textarea')!;
    const paste = async (cells: string) => {
      field.value = cells;
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await entry.updateComplete;
    };
    const save = () => entry.shadowRoot!.querySelector<HTMLButtonElement>('[type=submit]')!;
    await paste('A1\tB1\tC1\n2\t3\tn\n1\t\t9');
    expect([...entry.shadowRoot!.querySelectorAll('.sheets li')].map(text)).to.deep.equal([
      '3 answers · Elected member …',
      '1 answer · Official …',
    ]);
    expect(text(entry.shadowRoot!.querySelector('.problems'))).to.equal('Sheet 2: C1: “9” is no answer to it.');
    expect(save().disabled).to.equal(true);
    await expectAccessible(around, 'one of two sheets is wrong');
    await paste('A1\tB1\tC1\n2\t3\tn\n1\t\t4');
    expect(text(save())).to.equal('Save 2 sheets');
    save().click();
    await waitUntil(() => text(entry.shadowRoot).includes('2 sheets are saved.'), 'saved', {timeout: 10_000});
    const answers = (await storedResponses(store)).map((response) => response.answers);
    expect(answers).to.deep.equal([
      {role: 'elected', policy: 3, staff: 'not-applicable'},
      {role: 'official', staff: 4},
    ]);
  });

  it('goes on without codes, so that an answer is two keys', async () => {
    const {entry} = await open();
    const keys = 'A1 2 3 n - ?';
    await typeKeys(keys);
    const saved = new Promise((resolve) => entry.addEventListener('consulta-entered', resolve, {once: true}));
    await press('Enter');
    await saved;
    expect(entry.response?.answers).to.deep.equal({
      role: 'elected', policy: 3, budget: 'not-applicable', public: 'do-not-know',
    }); // prettier-ignore
    expect(keys.length).to.be.at.most(2 + 2 * 5);
  });

  it('names unknown codes and values that are no answer, and saves nothing meanwhile', async () => {
    const {entry, store} = await open();
    await typeKeys('B1 7 Z3 1 B2 4');
    await waitUntil(() => entry.shadowRoot?.querySelectorAll('.problems li').length === 2);
    expect([...(entry.shadowRoot?.querySelectorAll('.problems li') ?? [])].map(text)).to.deep.equal([
      'B1: “7” is no answer to it.',
      'There is no Z3 on this form.',
    ]);
    await press('Enter');
    expect(entry.shadowRoot?.querySelector<HTMLButtonElement>('[type=submit]')?.disabled).to.equal(true);
    expect(await store.count()).to.equal(0);
  });

  for (const lang of ['en', 'ar']) {
    it(`is accessible in ${lang}: empty, understood, wrong`, async () => {
      const {around, entry} = await open(lang);
      await expectAccessible(around, 'empty');
      await typeKeys('A1 2 B1 3');
      await waitUntil(() => entry.shadowRoot?.querySelector('dl'));
      await expectAccessible(around, 'understood');
      await typeKeys(' Q1 2');
      await waitUntil(() => entry.shadowRoot?.querySelector('.problems'));
      await expectAccessible(around, 'wrong');
    });
  }
});
