import type {Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {scaleQuestion, scoredSurvey} from '../../../../test/support/scoring/scored-survey.js';
import {profileResults} from './profiles.js';

const statements = Array.from({length: 12}, (_, index) => `s${index + 1}`);
const minimums = Object.fromEntries(statements.map((id) => [id, 3]));
const survey: Survey = scoredSurvey(
  statements.map((id) => scaleQuestion(id)),
  [{id: 'overall', rule: 'mean', of: statements}],
  {profiles: [{id: 'active', title: 'Active', minimums}]},
);
const everything = (value: number) => Object.fromEntries(statements.map((id) => [id, value]));
const active = (answers: object, of: Survey = survey) => profileResults(of, {answers: {...answers}})[0]!;

describe('profileResults', () => {
  it('says met', () => {
    const {isMet, canBeMet, short} = active(everything(3));
    expect({isMet, canBeMet, short}).to.deep.equal({isMet: true, canBeMet: true, short: []});
  });

  it('says short by 1 on 3 of 12', () => {
    const {isMet, short, minimums: all} = active({...everything(4), s2: 2, s5: 2, s9: 2});
    expect({isMet, of: all.length}).to.deep.equal({isMet: false, of: 12});
    expect(short.map(({id, short: by}) => [id, by])).to.deep.equal([
      ['s2', 1],
      ['s5', 1],
      ['s9', 1],
    ]);
  });

  it('names the largest shortfall first, and what has no answer last', () => {
    const answers = {...everything(3), s1: 2, s4: undefined, s7: 1};
    const {short, canBeMet} = active(answers);
    expect(short.map(({id, short: by, state}) => [id, by, state])).to.deep.equal([
      ['s7', 2, 'counted'],
      ['s1', 1, 'counted'],
      ['s4', null, 'unanswered'],
    ]);
    expect(canBeMet).to.equal(false);
    expect(active({...everything(3), s4: undefined}).canBeMet).to.equal(true);
    expect(active({...everything(3), s4: 'do-not-know'}).canBeMet).to.equal(false);
  });

  it('leaves out what is not applicable, and is not met by nothing at all', () => {
    const {isMet, leftOut, minimums: left} = active({...everything(3), s1: 'not-applicable'});
    expect({isMet, leftOut, left: left.length}).to.deep.equal({isMet: true, leftOut: ['s1'], left: 11});
    const nothing = active(Object.fromEntries(statements.map((id) => [id, 'not-applicable'])));
    expect({isMet: nothing.isMet, canBeMet: nothing.canBeMet}).to.deep.equal({isMet: false, canBeMet: false});
  });

  it('takes scores, rows of a matrix, and a whole matrix row by row', () => {
    const rows = ['r', 's'].map((id) => ({id, title: id}));
    const mixed = scoredSurvey(
      [scaleQuestion('a'), {id: 'm', type: 'matrix', title: 'm', rows, from: 0, to: 3}],
      [{id: 'all', rule: 'mean', of: ['a', 'm']}],
      {profiles: [{id: 'p', title: 'p', minimums: {all: 2, m: 1, 'm/s': 2}}]},
    );
    const {short, minimums: all} = active({a: 3, m: {r: 0, s: 3}}, mixed);
    expect(all.map(({id, value}) => [id, value])).to.deep.equal([
      ['all', 2],
      ['m/r', 0],
      ['m/s', 3],
      ['m/s', 3],
    ]);
    expect(short.map(({id}) => id)).to.deep.equal(['m/r']);
  });

  it('is met exactly when no minimum is short', () => {
    const answer = fc.constantFrom(1, 2, 3, 4, 'not-applicable', 'do-not-know', undefined);
    fc.assert(
      fc.property(fc.array(answer, {minLength: 12, maxLength: 12}), (given) => {
        const {
          isMet,
          canBeMet,
          short,
          minimums: all,
          leftOut,
        } = active(Object.fromEntries(statements.map((id, index) => [id, given[index]])));
        expect(all.length + leftOut.length).to.equal(12);
        expect(isMet).to.equal(all.length > 0 && short.length === 0);
        if (isMet) expect(canBeMet).to.equal(true);
      }),
    );
  });
});
