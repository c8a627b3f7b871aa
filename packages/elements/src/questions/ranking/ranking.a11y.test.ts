import type {RankingQuestion} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {ALL, button, find, FIVE, nextWords, ranking} from '../../../../../test/support/ranking/ranking-page.js';
import type {ConsultaRanking} from './ranking.js';
import './define.js';

const rich: RankingQuestion = {
  ...FIVE,
  description: 'Begin with the most important one.',
  ties: true,
  ownItems: true,
  noOpinion: true,
  items: [
    ...FIVE.items.map((item) => ({...item, description: 'What this is about, in a sentence.'})),
    {id: 'gender-toolkit', title: 'A toolkit', parent: 'gender'},
  ],
};
const long: RankingQuestion = {
  ...FIVE,
  items: Array.from({length: 30}, (_, index) => ({id: `i${index}`, title: `Item ${index}`})),
};

const STATES: {readonly [state: string]: Partial<ConsultaRanking>} = {
  empty: {question: rich},
  'partly ranked': {question: rich, value: ['climate', {other: 'Water'}]},
  'complete with ties': {question: rich, value: [['gender', 'climate'], 'digital', ['finance', 'migration']]},
  'no opinion': {question: rich, value: ['gender'], noOpinion: ['climate', 'digital']},
  invalid: {question: rich, required: true, problems: [{questionId: 'priorities', code: 'required'}]},
  full: {question: {...rich, max: 2}, value: ['gender', 'climate']},
  disabled: {question: rich, value: ['gender'], disabled: true},
  'a long list': {question: long, value: long.items.slice(0, 25).map(({id}) => id)},
  'right to left': {question: rich, value: ['gender', 'climate'], languages: ['ar', 'en'], dir: 'rtl'},
};

describe('<consulta-ranking> for everybody', () => {
  for (const width of ['18rem', '46rem']) {
    for (const [state, properties] of Object.entries(STATES)) {
      it(`has nothing for axe to find: ${state}, ${width} wide`, async () => {
        const control = await ranking(properties);
        control.style.width = width;
        await expectAccessible(control, state);
      });
    }
  }

  it('has nothing for axe to find on a dark page, with a row opened', async () => {
    const control = await ranking({question: rich, value: ALL});
    const place = control.parentElement as HTMLElement;
    place.style.cssText = 'background: #15202b; color: #e8eef4; inline-size: 20rem';
    control.style.setProperty('--consulta-color-accent', '#7fd1d6');
    control.style.setProperty('--consulta-color-on-accent', '#07262b');
    button(control, 'climate', 'more').click();
    await control.updateComplete;
    await expectAccessible(control, 'dark');
  });

  afterEach(() => document.documentElement.style.removeProperty('font-size'));
  for (const [width, rootFont] of [
    ['288px', '100%'],
    ['736px', '100%'],
    ['288px', '62.5%'],
    ['736px', '62.5%'],
  ] as const) {
    it(`gives a finger at least 44 pixels for all it can press, ${width} wide, root font ${rootFont}`, async () => {
      document.documentElement.style.fontSize = rootFont;
      const control = await ranking({question: rich, value: ['gender', {other: 'Water'}], noOpinion: ['finance']});
      control.style.width = width;
      button(control, 'gender', 'more').click();
      await control.updateComplete;
      const pressed = [...(control.shadowRoot?.querySelectorAll<HTMLElement>('button, select, input') ?? [])];
      const boxes = pressed.map((one) => one.getBoundingClientRect()).filter(({width: wide}) => wide > 0);
      expect(boxes.length).to.be.above(12);
      expect(Math.min(...boxes.map((box) => Math.round(box.width)))).to.be.at.least(44);
      expect(Math.min(...boxes.map((box) => Math.round(box.height)))).to.be.at.least(44);
      expect(Math.max(...boxes.map((box) => box.right))).to.be.at.most(control.getBoundingClientRect().right + 0.5);
    });
  }

  it('names each button by what it does and the item', async () => {
    const control = await ranking({question: rich, value: ['gender', 'climate']});
    const name = (act: string, item = 'climate') =>
      (button(control, item, act).getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => control.shadowRoot?.getElementById(id)?.textContent?.trim())
        .join(' ');
    expect(['lift', 'up', 'down', 'more', 'place', 'tie', 'take-out'].map((act) => name(act))).to.deep.equal([
      'Drag Climate',
      'Move up Climate',
      'Move down Climate',
      'More Climate',
      'Move to place Climate',
      'Same place as above Climate',
      'Take out Climate',
    ]);
    expect(name('add', 'digital')).to.equal('Add as no. 3 Digital');
    expect(name('no-opinion', 'digital')).to.equal('No opinion Digital');
  });

  it('has its live region before anything is said, beside what it speaks of', async () => {
    const control = await ranking();
    const region = find(control, '[role="status"]');
    expect([region.textContent, region.getRootNode() === control.shadowRoot]).to.deep.equal(['', true]);
  });

  it('says after each of ten moves where the row is', async () => {
    const control = await ranking({question: rich, value: ALL});
    const said: string[] = [];
    const moves = ['down', 'down', 'up', 'down', 'down', 'down', 'up', 'up', 'tie', 'take-out'];
    for (const act of moves) {
      const next = nextWords(control);
      button(control, 'gender', act).click();
      said.push(await next);
    }
    expect(said).to.deep.equal([
      'Gender hub, place 2 of 5',
      'Gender hub, place 3 of 5',
      'Gender hub, place 2 of 5',
      'Gender hub, place 3 of 5',
      'Gender hub, place 4 of 5',
      'Gender hub, place 5 of 5',
      'Gender hub, place 4 of 5',
      'Gender hub, place 3 of 5',
      'Gender hub, shares place 2',
      'Gender hub: not ranked',
    ]);
  });
});
