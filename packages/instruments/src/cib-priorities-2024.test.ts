import type {Text} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {questionOf, survey} from '../../../test/support/instruments/built-in.js';

const NAME = 'cib-priorities-2024';
const english = (text: Text | undefined) => (typeof text === 'string' ? text : text?.['en']);

describe(NAME, () => {
  it('ranks the five priorities of the slides, their parts beneath them', async () => {
    const {items} = questionOf(await survey(NAME), 'important', 'ranking');

    expect(items.filter(({parent}) => parent === undefined).map(({id}) => id)).to.deep.equal([
      'gender-hub',
      'policy-paper',
      'sdg',
      'knowledge',
      'annual-meeting',
    ]);
    expect(items.filter(({parent}) => parent !== undefined).map(({id, parent}) => `${parent}/${id}`)).to.deep.equal([
      'gender-hub/gender-toolkit',
      'gender-hub/gender-meetings',
      'policy-paper/showcase',
      'knowledge/c2c-hub',
      'knowledge/climate',
    ]);
  });

  // Slides of the CIB Annual Plan 2024 Consultation Meeting, 14 December 2023.
  it('words the items and the questions as the slides do', async () => {
    const parsed = await survey(NAME);
    const ranking = questionOf(parsed, 'important', 'ranking');

    expect(english(ranking.title)).to.equal('Which activities are most important for you and your organisation?');
    expect(english(questionOf(parsed, 'contribute', 'text').title)).to.equal('How can/do you contribute?');
    expect(english(questionOf(parsed, 'missing', 'text').title)).to.equal('Do you miss certain elements?');
    expect(english(ranking.items.find(({id}) => id === 'sdg')?.title)).to.equal(
      'SDG work (reporting, learning, exchange)',
    );
  });

  it('takes a partial order, "no opinion" and nothing else, in an order shuffled for each person', async () => {
    const ranking = questionOf(await survey(NAME), 'important', 'ranking');

    expect(ranking).to.include({required: 'soft', noOpinion: true, shuffle: true});
    expect(ranking).not.to.have.any.keys('min', 'max', 'ties', 'ownItems', 'input');
  });

  it('asks for name, kind and section of the organisation after the ranking', async () => {
    const parsed = await survey(NAME);

    expect(parsed.sections.map(({questions}) => questions.map(({id}) => id))).to.deep.equal([
      ['important'],
      ['organisation', 'organisation-type', 'world-section', 'contribute', 'missing'],
    ]);
    expect(questionOf(parsed, 'organisation', 'text')).to.have.property('autocomplete', 'organization');
    expect(questionOf(parsed, 'contribute', 'text')).to.have.property('long', true);
    expect(questionOf(parsed, 'missing', 'text')).to.have.property('long', true);
  });

  it('offers the nine sections of UCLG and a way past them', async () => {
    const {options = []} = questionOf(await survey(NAME), 'world-section', 'choice');

    expect(options).to.have.length(10);
    expect(options.at(-1)).to.have.property('id', 'no-section');
  });

  it('requires nothing', async () => {
    const {sections} = await survey(NAME);

    expect(sections.flatMap(({questions}) => questions).filter(({required}) => required === true)).to.deep.equal([]);
  });

  it('fixes how it is counted before anyone answers', async () => {
    expect((await survey(NAME)).results).to.deep.equal({
      ranking: 'end',
      method: 'schulze',
      unranked: 'last',
      minimumGroup: 5,
    });
  });
});
