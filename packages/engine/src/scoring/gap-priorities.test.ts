import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {scaleQuestion, scoredSurvey} from '../../../../test/support/scoring/scored-survey.js';
import {gapPriorities} from './gap-priorities.js';

const ids = ['a', 'b', 'c', 'd'];
const questions = ids.map((id) => scaleQuestion(id, {from: 0, to: 3, importance: true, target: true}));
const survey = scoredSurvey(questions, [{id: 'all', rule: 'mean', of: ids}]);

describe('gapPriorities', () => {
  // The rule: ((1 + target − current)² − 1) × importance. The most is ((1 + 3)² − 1) × 2 = 30.
  it('orders gaps by the published rule, high from half and medium from a quarter of the maximum', () => {
    const notes = {
      a: {target: 3},
      b: {target: 2, importance: 'high'},
      c: {target: 3, importance: 'low'},
      d: {target: 1},
    } as const;
    const gaps = gapPriorities(survey, {answers: {a: 0, b: 0, c: 1, d: 2}, notes});
    expect(gaps.map(({id, gap, priority, level}) => [id, gap, priority, level])).to.deep.equal([
      ['b', 2, 16, 'high'],
      ['a', 3, 15, 'high'],
      ['c', 2, 4, 'low'],
    ]);
    const [medium] = gapPriorities(survey, {answers: {a: 0}, notes: {a: {target: 2}}});
    expect(medium).to.deep.include({
      priority: 8,
      highest: 30,
      share: 8 / 30,
      level: 'medium',
      importance: 'normal',
    });
  });

  it('measures by normal importance where nobody is asked for it', () => {
    const plain = scoredSurvey([scaleQuestion('a', {from: 0, to: 3})], [{id: 'all', rule: 'mean', of: ['a']}]);
    const [gap] = gapPriorities(plain, {answers: {a: 0}, notes: {a: {target: 2}}});
    expect(gap).to.deep.include({priority: 8, share: 8 / 15, level: 'high'});
  });

  it('leaves out what has no target, no number, or is reached', () => {
    const notes = {a: {target: 2}, b: {target: 3}, c: {target: 3}};
    const answers = {a: 2, b: 'not-applicable', c: 'do-not-know', d: 0};
    expect(gapPriorities(survey, {answers, notes})).to.deep.equal([]);
    expect(gapPriorities(survey, {answers}, {targets: {d: 1}}).map(({id}) => id)).to.deep.equal(['d']);
  });

  it('finds the gaps of rows, and of statements that no score counts', () => {
    const rows = ['bus', 'park'].map((id) => ({id, title: id}));
    const matrix = {id: 'services', type: 'matrix', title: 'Services', rows, from: 1, to: 5, target: true} as const;
    const asked = {...survey, sections: [{id: 's', title: 'S', questions: [matrix]}]};
    delete (asked as {scores?: unknown}).scores;
    const gaps = gapPriorities(asked, {answers: {services: {bus: 1, park: 3}}, notes: {services: {target: 4}}});
    expect(gaps.map(({id, gap, level}) => [id, gap, level])).to.deep.equal([
      ['services/bus', 3, 'high'],
      ['services/park', 1, 'low'],
    ]);
  });

  it('never calls less urgent what stands first, whatever the scales', () => {
    const mixed = [scaleQuestion('a', {from: 1, to: 5}), {id: 'y', type: 'yes-no', title: 'Y'} as const];
    const asked = scoredSurvey(mixed, [{id: 'all', rule: 'mean', of: ['a', 'y']}]);
    const gaps = gapPriorities(asked, {answers: {a: 1, y: false}}, {targets: {a: 3, y: 1}});
    expect(gaps.map(({id, level}) => [id, level])).to.deep.equal([
      ['a', 'medium'],
      ['y', 'low'],
    ]);
  });

  it('puts no gap before one that is wider and as important', () => {
    const note = fc.record({
      target: fc.integer({min: 0, max: 3}),
      importance: fc.constantFrom('low' as const, 'normal' as const, 'high' as const),
    });
    const value = fc.integer({min: 0, max: 3});
    fc.assert(
      fc.property(fc.tuple(note, note, note, note), fc.tuple(value, value, value, value), (notes, values) => {
        const gaps = gapPriorities(survey, {
          answers: Object.fromEntries(ids.map((id, index) => [id, values[index]])),
          notes: Object.fromEntries(ids.map((id, index) => [id, notes[index]!])),
        });
        for (const [index, gap] of gaps.entries()) {
          expect(gap.share).to.be.within(0, 1);
          for (const later of gaps.slice(index + 1)) {
            if (later.importance === gap.importance) expect(later.gap).to.be.at.most(gap.gap);
          }
        }
      }),
    );
  });
});
