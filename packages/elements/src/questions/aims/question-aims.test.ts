import type {Question} from '@consulta/schema';
import {expect, fixture, html} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {press} from '../../../../../test/support/keyboard.js';
import type {ConsultaQuestionAims} from './question-aims.js';
import './define.js';

const question: Question = {
  id: 'policy',
  type: 'scale',
  title: 'Policy',
  levels: [
    {value: 0, title: 'Not in place'},
    {value: 1, title: 'Begun', checks: ['Somebody is in charge']},
    {value: 2, title: {en: 'In place', fr: 'En place'}, checks: ['A text exists', 'The council adopted it']},
  ],
};
const aimed: Question = {...question, target: true, importance: true, confidence: true};
const matrix: Question = {
  id: 'means',
  type: 'matrix',
  title: 'Means',
  rows: ['Staff', 'Money'].map((title) => ({id: title.toLowerCase(), title})),
  levels: question.levels ?? [],
};

async function aims(properties: Partial<ConsultaQuestionAims> = {}): Promise<ConsultaQuestionAims> {
  const element = await fixture<ConsultaQuestionAims>(
    html`<consulta-question-aims lang=${properties.lang ?? 'en'}></consulta-question-aims>`,
  );
  Object.assign(element, {question, languages: ['en'], ...properties});
  await element.updateComplete;
  return element;
}
const all = <T extends HTMLElement>(element: ConsultaQuestionAims, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
];
const texts = (element: ConsultaQuestionAims, selector: string) =>
  all(element, selector).map((one) => one.textContent.replaceAll(/\s+/g, ' ').trim());
const boxes = (element: ConsultaQuestionAims) => all<HTMLInputElement>(element, '[type="checkbox"]');

describe('<consulta-question-aims>', () => {
  it('offers only what the question asks for', async () => {
    const labels = async (asked: Question) => texts(await aims({question: asked}), 'label > span');
    expect(await labels(aimed)).to.deep.equal(['Target', 'Importance', 'How sure']);
    expect(await labels({...question, importance: true})).to.deep.equal(['Importance']);
    expect(await labels(question)).to.deep.equal([]);
    expect(texts(await aims({question: undefined}), '*')).to.deep.equal([]);
  });

  it('offers the levels as targets, and a field where a number has no few steps', async () => {
    const element = await aims({question: aimed, note: {target: 2}});
    const [target] = all<HTMLSelectElement>(element, 'select');
    expect([...(target?.options ?? [])].map(({text}) => text)).to.deep.equal([
      'not said', '0 – Not in place', '1 – Begun', '2 – In place',
    ]); // prettier-ignore
    expect(target?.value).to.equal('2');
    const number: Question = {id: 'share', type: 'number', title: 'Share', min: 0, max: 100, target: true};
    const [field] = all<HTMLInputElement>(await aims({question: number, note: {target: 40}}), 'input');
    expect([field?.type, field?.min, field?.max, field?.value]).to.deep.equal(['number', '0', '100', '40']);
  });

  it('tells what is chosen by key, and that it is taken back', async () => {
    const element = await aims({question: aimed, note: {comment: 'kept', importance: 'high'}});
    const heard: unknown[] = [];
    element.addEventListener('change', () => heard.push(element.noted));
    const [target, importance] = all<HTMLSelectElement>(element, 'select');
    target?.focus();
    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    await element.updateComplete;
    importance?.focus();
    await press('ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(element.note).to.deep.include({comment: 'kept', target: 2, importance: undefined});
    expect(heard.at(-1)).to.deep.equal({ticked: undefined, target: 2, importance: undefined, confidence: undefined});
  });

  it('asks what is there for the level that was chosen and those below, and for no other', async () => {
    expect(boxes(await aims())).to.have.lengthOf(0);
    expect(boxes(await aims({answer: 'do-not-know'}))).to.have.lengthOf(0);
    expect(boxes(await aims({answer: 0}))).to.have.lengthOf(0);
    expect(texts(await aims({answer: 1}), '.option')).to.deep.equal(['Somebody is in charge']);
    const element = await aims({answer: 2});
    expect(texts(element, '.level')).to.deep.equal(['1 – Begun', '2 – In place']);
    expect(texts(element, '.option')).to.have.lengthOf(3);
  });

  it('keeps ticks by key, in the order of the questionnaire, and says what counts', async () => {
    const element = await aims({answer: 2});
    const status = () => texts(element, '[role="status"]')[0];
    expect(status()).to.equal('Counts as 0 – Not in place until all of it is ticked.');
    boxes(element)[2]?.focus();
    await press('Space');
    await element.updateComplete;
    boxes(element)[0]?.focus();
    await press('Space');
    await element.updateComplete;
    expect(element.noted.ticked).to.deep.equal(['1/1', '2/2']);
    expect(status()).to.equal('Counts as 1 – Begun until all of it is ticked.');
    await press('Tab', 'Space');
    await element.updateComplete;
    expect(element.noted.ticked).to.deep.equal(['1/1', '2/1', '2/2']);
    expect(status()).to.equal('All is ticked: the answer counts as given.');
    for (const box of boxes(element)) {
      box.click();
      await element.updateComplete;
    }
    expect(element.noted.ticked).to.equal(undefined);
  });

  it('has a list for each row of a matrix that is answered', async () => {
    const element = await aims({question: matrix, answer: {money: 1}});
    expect(texts(element, '.name')).to.deep.equal(['Money – What is there for this level? Tick all that is true.']);
    boxes(element)[0]?.click();
    expect(element.noted.ticked).to.deep.equal(['money/1/1']);
  });

  it('says what was noted, where it is only to be read', async () => {
    const note = {ticked: ['1/1', '2/2'], target: 2, importance: 'high', confidence: 'low'} as const;
    const element = await aims({question: aimed, answer: 2, note, readonly: true});
    expect(texts(element, 'p')).to.deep.equal([
      'Ticked: Somebody is in charge · The council adopted it',
      'Target: 2 – In place',
      'Importance: high',
      'How sure: not sure',
    ]);
    expect(all(element, 'input, select')).to.have.lengthOf(0);
  });

  const states: {readonly [state: string]: Partial<ConsultaQuestionAims>} = {
    'nothing answered': {question: aimed},
    'partly ticked, with aims': {
      question: aimed,
      answer: 2,
      note: {ticked: ['1/1'], target: 2, importance: 'high', confidence: 'low'},
    },
    'all ticked, right to left': {
      question: aimed,
      answer: 2,
      note: {ticked: ['1/1', '2/1', '2/2']},
      languages: ['ar', 'en'],
      lang: 'ar',
      dir: 'rtl',
    },
    'rows of a matrix': {question: matrix, answer: {staff: 2, money: 1}, note: {ticked: ['staff/1/1']}},
  };
  for (const [state, properties] of Object.entries(states)) {
    it(`has nothing for axe to find: ${state}`, async () => expectAccessible(await aims(properties), state));
  }
});
