import type {Comparison, RankingQuestion} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {expectAccessible} from '../../../../../../test/support/accessible.js';
import {press} from '../../../../../../test/support/keyboard.js';
import {comparingControl} from '../../../../../../test/support/ranking-inputs/comparing-control.js';
import type {ConsultaRanking} from '../ranking.js';

const said = (...texts: readonly string[]): readonly Comparison[] =>
  texts.map((text) => ({shown: text.split('>'), best: text.split('>')[0] as string}));
const circle = said(
  'hub>data',
  'data>training',
  'training>hub',
  'training>fund',
  'fund>paper',
  'data>fund',
  'training>paper',
);
const value = ['hub', 'data', 'training', 'fund', 'paper'];
const open: Partial<RankingQuestion> = {ties: true, noOpinion: true};

type State = readonly [RankingQuestion['input'], Partial<ConsultaRanking>];
const STATES: {readonly [state: string]: State} = {
  'two to choose from': ['pairs', {}],
  'two to choose from, right to left, one without an opinion': [
    'pairs',
    {lang: 'ar', dir: 'rtl', noOpinion: ['paper']},
  ],
  'an order with choices that do not fit': ['pairs', {paradata: {comparisons: circle}, value}],
  'an order from elsewhere': ['pairs', {value: [['hub', 'data'], 'fund']}],
  'a disabled choice': ['pairs', {disabled: true}],
  'a screen': ['best-worst', {}],
  'a screen, right to left': ['best-worst', {lang: 'ar', dir: 'rtl', noOpinion: ['paper']}],
  'the order after the screens': ['best-worst', {value}],
  'no points yet': ['points', {}],
  'points and an order': [
    'points',
    {paradata: {points: {hub: 60, data: 40}}, value: ['hub', 'data'], noOpinion: ['fund']},
  ],
  'too many points': ['points', {paradata: {points: {hub: 60, data: 60}}, lang: 'ar', dir: 'rtl'}],
};

describe('the other inputs of a ranking, for everybody', () => {
  for (const [state, [input, properties]] of Object.entries(STATES)) {
    it(`have nothing for axe to find: ${input}, ${state}`, async () => {
      const {control} = await comparingControl(input, open, properties);
      await expectAccessible(control, state);
    });

    it(`fit into 320 pixels, with targets of 44: ${input}, ${state}`, async () => {
      const {control, form, all} = await comparingControl(input, open, properties);
      form.style.width = '18rem';
      await control.updateComplete;
      expect(control.scrollWidth).to.be.at.most(control.clientWidth);
      const targets = all('button, label, input:not([type="radio"])').map((one) => one.getBoundingClientRect());
      expect(Math.min(...targets.map(({height}) => Math.round(height)))).to.be.at.least(44);
      expect(Math.min(...targets.map(({width}) => Math.round(width)))).to.be.at.least(44);
    });
  }

  it('say in the name of each button what it is about, beginning with what is seen', async () => {
    const {all, control} = await comparingControl('pairs', open);
    const root = control.shadowRoot as ShadowRoot;
    const names = all('.duel button').map((button) => {
      const ids = button.getAttribute('aria-labelledby')?.split(' ');
      const named = ids ? ids.map((id) => root.getElementById(id)) : [button];
      return named.map((one) => one?.innerText.replace(/\s+/g, ' ').trim()).join(' ');
    });
    expect(names).to.deep.equal([
      'Gender hub A place for equality. Mentoring Yearly report',
      'No opinion on this Gender hub',
      'Data observatory',
      'No opinion on this Data observatory',
    ]);
  });

  it('name the radio buttons of a screen by column and row', async () => {
    const {all, control} = await comparingControl('best-worst');
    const root = control.shadowRoot as ShadowRoot;
    const [most, least] = all('tbody tr:first-child input').map((radio) =>
      (radio.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => root.getElementById(id)?.textContent.trim())
        .join(': '),
    );
    const title = all('tbody .title')[0]?.textContent;
    expect([most, least]).to.deep.equal([`Most: ${title}`, `Least: ${title}`]);
  });

  it('let pairs be compared with the keyboard alone, the focus staying on its side until the order is there', async () => {
    const {control, find, text} = await comparingControl('pairs');
    const root = control.shadowRoot as ShadowRoot;
    control.focus();
    expect(root.activeElement?.classList.contains('card')).to.equal(true);
    for (let made = 0; find('.card') && made < 20; made += 1) {
      expect(root.activeElement === find('.card')).to.equal(true);
      await press(made % 2 === 0 ? 'Enter' : 'Space');
      await control.updateComplete;
    }
    await control.updateComplete;
    expect(control.value).to.have.length(5);
    expect([root.activeElement?.id, text('#asking')]).to.deep.equal(['asking', 'Your order']);
  });

  it('move the focus to the question when the button that was pressed goes away', async () => {
    const {control, find} = await comparingControl('pairs');
    find('.card')?.click();
    await control.updateComplete;
    find('[data-back]')?.focus();
    await press('Enter');
    await control.updateComplete;
    expect(control.shadowRoot?.activeElement?.id).to.equal('asking');
  });
});
