import type {Question, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {survey} from '../../../test/support/instruments/built-in.js';

function statements(of: Survey): Question[] {
  return of.sections.flatMap((section) => section.questions).filter((question) => question.type === 'scale');
}

describe('city-to-city', () => {
  it('has nine dimensions of four statements, each dimension with two of the short form', async () => {
    const {sections} = await survey('city-to-city');
    const dimensions = sections.slice(1);

    expect(dimensions).to.have.length(9);
    for (const {id, questions} of dimensions) {
      expect(questions, id).to.have.length(4);
      expect(
        questions.filter(({shortForm}) => shortForm),
        id,
      ).to.have.length(2);
    }
  });

  it('offers every statement on five described levels, with both ways out, a comment and evidence', async () => {
    const all = statements(await survey('city-to-city'));

    expect(all).to.have.length(36);
    for (const question of all) {
      expect(question).to.include({notApplicable: true, doNotKnow: true, comment: true, evidence: true});
      expect(question.type === 'scale' && question.levels?.map(({value}) => value)).to.deep.equal([1, 2, 3, 4, 5]);
      expect(question.type === 'scale' && question.levels?.every(({description}) => description)).to.equal(true);
    }
  });

  it('asks the organisation first, optionally, in both forms', async () => {
    const [first] = (await survey('city-to-city')).sections[0]?.questions ?? [];

    expect(first).to.include({id: 'organisation', type: 'text', autocomplete: 'organization', shortForm: true});
    expect(first?.required ?? false).to.equal(false);
  });

  it('scores each dimension by the mean of its statements, and all by the mean of the dimensions', async () => {
    const {sections, scores = []} = await survey('city-to-city');
    const dimensions = sections.slice(1);

    expect(scores.map(({rule, of}) => ({rule, of}))).to.deep.equal([
      ...dimensions.map(({questions}) => ({rule: 'mean', of: questions.map(({id}) => id)})),
      {rule: 'mean', of: dimensions.map(({id}) => `score-${id}`)},
    ]);
  });

  it('names four bands for every score, each with advice of its own', async () => {
    const {scores = []} = await survey('city-to-city');
    const advice = scores.flatMap(({bands = []}) => bands.map((band) => JSON.stringify(band.advice)));

    for (const {id, bands = []} of scores) {
      expect(
        bands.map(({from, title}) => [from, typeof title === 'string' ? title : title['en']]),
        id,
      ).to.deep.equal([
        [1, 'Start'],
        [2, 'Build'],
        [3, 'Consolidate'],
        [4, 'Share'],
      ]);
    }
    expect(new Set(advice)).to.have.property('size', 40);
    expect(advice).not.to.include(undefined);
  });

  it('names a source for each dimension', async () => {
    const {sources = [], sections} = await survey('city-to-city');
    const title = (text: Survey['title']) => (typeof text === 'string' ? text : (text['en'] ?? ''));

    expect(sources.map((source) => title(source).split(' – ')[0])).to.deep.equal(
      sections.slice(1).map((section) => title(section.title)),
    );
  });
});
