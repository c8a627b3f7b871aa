import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {tellsFewApart} from './told-apart.js';

/** People by number, of whom each says in which groups they are. */
const crowdOf = (memberships: readonly (readonly string[])[], names: readonly string[]) => {
  const everybody = memberships.map((_, person) => person);
  return {
    everybody,
    groups: names.map((name) => everybody.filter((person) => memberships[person]!.includes(name))),
    isProtected: () => true,
  };
};
const times = (count: number, ...names: string[]) => Array.from({length: count}, () => names);
const names = ['a', 'b', 'c'];

describe('tellsFewApart', () => {
  it('finds a few by subtracting a group from one around it', () => {
    expect(tellsFewApart(crowdOf([...times(5, 'a', 'b'), ...times(1, 'a'), ...times(9)], names), 5)).to.equal(true);
    expect(tellsFewApart(crowdOf([...times(5, 'a', 'b'), ...times(5, 'a'), ...times(9)], names), 5)).to.equal(false);
  });

  it('finds the few whom two groups have in common where these are everybody', () => {
    const both = [...times(8, 'a'), ...times(7, 'b'), ...times(2, 'a', 'b')];
    expect(tellsFewApart(crowdOf(both, names), 5)).to.equal(true);
    // With others beside them, nobody can tell how much of the rest is the overlap.
    expect(tellsFewApart(crowdOf([...both, ...times(6)], names), 5)).to.equal(false);
  });

  it('does not mind few of whom nothing says who they are', () => {
    const crowd = crowdOf([...times(5, 'a'), ...times(1)], names);
    expect(tellsFewApart(crowd, 5)).to.equal(true);
    expect(tellsFewApart({...crowd, isProtected: (person) => person < 5}, 5)).to.equal(false);
  });

  it('finds what trying sums with small factors finds, and never less', () => {
    const membership = fc.subarray(names);
    fc.assert(
      fc.property(fc.array(membership, {minLength: 1, maxLength: 14}), fc.integer({min: 1, max: 4}), (list, fewest) => {
        const crowd = crowdOf(list, names);
        const rows = [...crowd.groups, crowd.everybody].map((group) =>
          crowd.everybody.map((person) => Number(group.includes(person))),
        );
        const factors = [-2, -1, 0, 1, 2];
        const sums = factors.flatMap((a) =>
          factors.flatMap((b) => factors.flatMap((c) => factors.map((d) => [a, b, c, d] as const))),
        );
        const isFew = sums.some((by) => {
          const told = crowd.everybody.filter(
            (person) => by.reduce<number>((sum, factor, row) => sum + factor * rows[row]![person]!, 0) !== 0,
          );
          return told.length > 0 && told.length < fewest;
        });
        // Of zeros and ones in three groups and everybody, no other factors make more zeros.
        expect(tellsFewApart(crowd, fewest)).to.equal(isFew);
      }),
    );
  });

  it('takes for unsafe what it has no effort left to prove', () => {
    const crowd = crowdOf([...times(9, 'a'), ...times(9, 'b'), ...times(2)], names);
    const unprotected = {...crowd, isProtected: (person: number) => person < 18};
    expect(tellsFewApart(unprotected, 5)).to.equal(false);
    expect(tellsFewApart(unprotected, 5, {left: 0})).to.equal(true);
  });
});
