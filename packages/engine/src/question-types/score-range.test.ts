import type {Answer, Question} from '@consulta/schema';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {behaviourOf} from './registry.js';

const options = (scores: readonly (number | undefined)[]) =>
  scores.map((score, index) => ({id: `o${index}`, title: '', score}));
const choice = (scores: readonly (number | undefined)[], more: object): Question => ({
  id: 'q',
  type: 'choice',
  title: '',
  options: options(scores),
  ...more,
});
const range = (question: Question) => behaviourOf(question).scoreRange(question);

describe('scoreRange', () => {
  it('spans the options of a choice that have a score', () => {
    expect(range(choice([2, undefined, 5], {}))).to.deep.equal([2, 5]);
    expect(range(choice([undefined], {}))).to.equal(undefined);
  });

  it('spans every set of options that a multiple choice allows', () => {
    const scores = fc.array(fc.integer({min: -3, max: 3}), {minLength: 1, maxLength: 5});
    fc.assert(
      fc.property(scores, fc.integer({min: 1, max: 3}), fc.integer({min: 0, max: 2}), (given, min, more) => {
        fc.pre(min <= given.length);
        const question = choice(given, {multiple: true, min, max: min + more});
        const sets = Array.from({length: 2 ** given.length}, (_, bits) =>
          given.flatMap((_score, index) => ((bits >> index) & 1 ? [`o${index}`] : [])),
        );
        const allowed = sets.filter(({length}) => length >= min && length <= min + more);
        const sums = allowed.map((set) => behaviourOf(question).scoreValue(question, set as Answer) as number);
        expect(range(question)).to.deep.equal([Math.min(...sums), Math.max(...sums)]);
      }),
    );
  });

  it('is known for numbers with two bounds only', () => {
    expect(range({id: 'q', type: 'number', title: '', min: 0, max: 9})).to.deep.equal([0, 9]);
    expect(range({id: 'q', type: 'number', title: '', min: 0})).to.equal(undefined);
    expect(range({id: 'q', type: 'yes-no', title: ''})).to.deep.equal([0, 1]);
  });
});
