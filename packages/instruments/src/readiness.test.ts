import {scoreResponse} from '@consulta/engine';
import type {Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {questionOf, survey} from '../../../test/support/instruments/built-in.js';

const DIMENSIONS = {
  'gender-readiness': ['g-start', 'g-gap', 'g-gov', 'g-ops', 'g-far'],
  'vsr-readiness': ['v-mandate', 'v-members', 'v-data', 'v-write', 'v-use'],
};

const statements = ({sections}: Survey) => sections.slice(1).flatMap(({questions}) => questions);

for (const [name, dimensions] of Object.entries(DIMENSIONS)) {
  describe(name, () => {
    it('has five dimensions of three statements, one of each in the short form', async () => {
      const {sections} = await survey(name);

      expect(sections.slice(1).map(({id}) => id)).to.deep.equal(dimensions);
      for (const {id, questions} of sections.slice(1)) {
        expect(
          questions.map(({shortForm}) => shortForm === true),
          id,
        ).to.deep.equal([true, false, false]);
      }
    });

    it('answers every statement on the same four described levels, with both ways out', async () => {
      const all = statements(await survey(name));

      expect(all).to.have.length(15);
      for (const question of all) {
        expect(question).to.include({type: 'scale', notApplicable: true, doNotKnow: true, comment: true});
        const levels = question.type === 'scale' ? question.levels : undefined;
        expect(levels?.map(({value}) => value)).to.deep.equal([0, 1, 2, 3]);
        expect(levels?.every(({description}) => description !== undefined)).to.equal(true);
      }
    });

    it('asks for the association, which names the file, and its country by the list of countries', async () => {
      const parsed = await survey(name);

      expect(questionOf(parsed, 'organisation', 'text').autocomplete).to.equal('organization');
      expect(questionOf(parsed, 'country', 'choice').source).to.equal('countries');
    });

    it('scores a dimension as percent of the most that can be reached, and all by their mean', async () => {
      const parsed = await survey(name);
      const [first = '', ...others] = dimensions;
      const all = statements(parsed).map(({id}) => [id, id.startsWith(first) ? 1 : 3] as const);

      const scores = scoreResponse(parsed, {answers: Object.fromEntries(all)});

      // Three statements of 1 out of 3: 3 of 9 points. (100 / 3 + 4 × 100) / 5 = 260 / 3.
      expect(scores[`score-${first}`]?.value).to.be.closeTo(100 / 3, 1e-9);
      for (const id of others) expect(scores[`score-${id}`]?.value, id).to.equal(100);
      expect(scores['overall']?.value).to.be.closeTo(260 / 3, 1e-9);
    });

    it('calls a minimum in all statements on firm ground only just not: two thirds lie below the last band', async () => {
      const parsed = await survey(name);
      const answers = Object.fromEntries(statements(parsed).map(({id}) => [id, 2]));

      const band = scoreResponse(parsed, {answers})['overall']?.band;

      expect(band?.from).to.equal(34);
    });

    it('has advice of its own for every score and band', async () => {
      const {scores = []} = await survey(name);
      const advice = scores.flatMap(({bands = []}) => bands.map((band) => JSON.stringify(band.advice)));

      expect(advice).to.have.length(18);
      expect(new Set(advice)).to.have.property('size', 18);
      expect(advice).not.to.include(undefined);
    });
  });
}
