import type {Text} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {questionOf, survey} from '../../../test/support/instruments/built-in.js';

const NAME = 'policy-calls';
const english = (text: Text | undefined) => (typeof text === 'string' ? text : text?.['en']);
/** Those that a page can show today. */
const DRAWN = ['choice', 'ranking', 'scale', 'text'];

describe(NAME, () => {
  it('ranks ten calls, each under the name of whom it calls on', async () => {
    const {items} = questionOf(await survey(NAME), 'calls', 'ranking');
    const to = (name: string) => items.filter(({description}) => english(description) === name).length;

    expect(items).to.have.length(10);
    expect([
      to('To governments and donors'),
      to('To local governments and their associations'),
      to('To the CIB working group'),
    ]).to.deep.equal([5, 4, 1]);
  });

  it('lets people choose up to five; the others are equal after them', async () => {
    const parsed = await survey(NAME);
    const ranking = questionOf(parsed, 'calls', 'ranking');

    expect(ranking).to.include({max: 5, required: 'soft', shuffle: true});
    expect(ranking).not.to.have.any.keys('min', 'ties', 'ownItems', 'noOpinion');
    expect(parsed.results).to.deep.equal({ranking: 'end', method: 'schulze', unranked: 'last', minimumGroup: 5});
  });

  it('asks how far a call is for each call in the same words, and only when it was chosen', async () => {
    const parsed = await survey(NAME);
    const {items} = questionOf(parsed, 'calls', 'ranking');
    const status = parsed.sections.find(({id}) => id === 'status');

    expect(status?.showIf).to.deep.equal({'!!': [{var: 'answers.calls'}]});
    expect(status?.questions.map(({id, title, showIf}) => ({id, title, showIf}))).to.deep.equal(
      items.map(({id, title}) => ({id: `status-${id}`, title, showIf: {in: [id, {var: 'answers.calls'}]}})),
    );
  });

  it('offers three steps and "do not know" for how far a call is', async () => {
    const parsed = await survey(NAME);
    const steps = parsed.sections.find(({id}) => id === 'status')?.questions ?? [];

    for (const {id} of steps) {
      const {levels = [], doNotKnow} = questionOf(parsed, id, 'scale');
      expect(levels.map(({value, title}) => [value, english(title)])).to.deep.equal([
        [1, 'Not yet'],
        [2, 'Under way'],
        [3, 'In place'],
      ]);
      expect(doNotKnow, id).to.equal(true);
    }
  });

  it('uses only kinds of questions that can be shown, and requires nothing', async () => {
    const all = (await survey(NAME)).sections.flatMap(({questions}) => questions);

    expect(all.filter(({type}) => !DRAWN.includes(type))).to.deep.equal([]);
    expect(all.filter(({required}) => required === true)).to.deep.equal([]);
    expect(questionOf(await survey(NAME), 'organisation', 'text')).to.have.property('autocomplete', 'organization');
  });
});
