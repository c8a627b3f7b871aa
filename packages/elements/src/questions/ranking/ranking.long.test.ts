import type {RankingQuestion} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {press} from '../../../../../test/support/keyboard.js';
import {button, find, FIVE, nextWords, ranking, shownOrder} from '../../../../../test/support/ranking/ranking-page.js';
import type {ConsultaRanking} from './ranking.js';
import './define.js';

/** Items that count how often a row was drawn from them. */
function counted(length: number): {question: RankingQuestion; drawn: () => string[]} {
  let drawn: string[] = [];
  const items = Array.from({length}, (_, index) => {
    const id = `i${index}`;
    return Object.defineProperty({id, title: `Étape ${index}`}, 'description', {
      enumerable: true,
      get: () => void drawn.push(id),
    });
  });
  return {
    question: {...FIVE, items},
    drawn: () => {
      const result = [...new Set(drawn)];
      drawn = [];
      return result;
    },
  };
}
const visible = (control: ConsultaRanking, kind: string) =>
  [...(control.shadowRoot?.querySelectorAll<HTMLElement>(`${kind}:not(.out)`) ?? [])].map((row) => row.dataset['name']);

describe('<consulta-ranking> with a long list', () => {
  it('does no work for rows that do not change when one of 200 moves', async () => {
    const {question, drawn} = counted(200);
    const control = await ranking({question, value: question.items.map(({id}) => id)});
    expect(drawn()).to.have.length(200);
    button(control, 'i150', 'up').focus();
    await press('Alt+ArrowUp');
    await control.updateComplete;
    expect(shownOrder(control).slice(148, 151)).to.deep.equal(['i148', 'i150', 'i149']);
    expect(drawn()).to.deep.equal([]);
    await press('Alt+Home');
    await control.updateComplete;
    expect(shownOrder(control)[0]).to.equal('i150');
    expect(drawn()).to.deep.equal([]);
  });

  it('draws in a short list only the rows whose place changed', async () => {
    const {question, drawn} = counted(20);
    const control = await ranking({question, value: question.items.map(({id}) => id)});
    drawn();
    button(control, 'i10', 'up').click();
    await control.updateComplete;
    expect(drawn().toSorted()).to.deep.equal(['i10', 'i9']);
  });

  it('asks for the number of the place instead of offering 200 in 200 menus', async () => {
    const {question} = counted(200);
    const control = await ranking({question, value: question.items.map(({id}) => id)});
    expect(control.shadowRoot?.querySelectorAll('option').length).to.equal(0);
    button(control, 'i199', 'place').focus();
    await press('3', 'Enter');
    expect(shownOrder(control).slice(0, 4)).to.deep.equal(['i0', 'i1', 'i199', 'i2']);
    expect((button(control, 'i199', 'place') as HTMLInputElement).value).to.equal('');
  });

  it('finds items in both lists whatever the accents, and goes on counting', async () => {
    const {question} = counted(12);
    const control = await ranking({question, value: ['i0', 'i1', 'i11']});
    const field = find(control, '#find') as HTMLInputElement;
    field.value = 'etape 1';
    const said = nextWords(control);
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await control.updateComplete;
    expect(visible(control, '.ranked')).to.deep.equal(['i1', 'i11']);
    expect(visible(control, '.waiting')).to.deep.equal(['i10']);
    expect(shownOrder(control)).to.have.length(3);
    expect(await said).to.equal('3 items found');
  });

  it('has no field to find items in a short list', async () => {
    const control = await ranking({question: counted(11).question});
    expect(control.shadowRoot?.querySelector('#find')).to.equal(null);
  });
});
