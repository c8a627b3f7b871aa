import {expect} from '@open-wc/testing';
import type {ChoiceAnswer, Chosen} from '@consulta/schema';
import fc from 'fast-check';

import {chosenOf, formValue, nameOf, ownTextOf, toggle, withOwnText} from './choice-answer.js';

const chosen: fc.Arbitrary<Chosen> = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'none'),
  fc.record({other: fc.string()}, {noNullPrototype: true}),
);

describe('toggle', () => {
  it('adds at the end and takes away from its place', () => {
    expect(toggle(['a', 'b'], 'c', true)).to.deep.equal(['a', 'b', 'c']);
    expect(toggle(['a', 'b'], 'a', false)).to.deep.equal(['b']);
    expect(toggle(['a'], 'a', false)).to.equal(null);
  });

  it('lets "none" and the others exclude each other', () => {
    expect(toggle(['a', {other: 'x'}], 'none', true)).to.deep.equal(['none']);
    expect(toggle(['none'], 'a', true)).to.deep.equal(['a']);
  });

  it('never holds one thing twice, nor "none" with another, nor an empty list', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(chosen, fc.boolean())), (acts) => {
        let answer: ChoiceAnswer | null = null;
        for (const [one, on] of acts) {
          answer = toggle(answer, one, on);
          const names = chosenOf(answer).map(nameOf);
          expect(names).to.deep.equal([...new Set(names)]);
          expect(names.includes('none') && names.length > 1).to.equal(false);
          expect(answer === null).to.equal(names.length === 0);
          expect(names.includes(nameOf(one))).to.equal(on);
        }
      }),
    );
  });
});

describe('an own text', () => {
  it('is found and replaced in its place', () => {
    expect(ownTextOf(['a', {other: 'x'}, 'b'])).to.equal('x');
    expect(ownTextOf('a')).to.equal(undefined);
    expect(withOwnText(['a', {other: 'x'}, 'b'], 'y')).to.deep.equal(['a', {other: 'y'}, 'b']);
    expect(withOwnText({other: ''}, 'y')).to.deep.equal({other: 'y'});
  });

  it('is submitted as it is, and as "other" while it says nothing', () => {
    expect([{other: 'Volunteer'}, {other: ''}, 'a'].map((answer) => formValue(answer, 'q'))).to.deep.equal([
      'Volunteer',
      'other',
      'a',
    ]);
  });
});
