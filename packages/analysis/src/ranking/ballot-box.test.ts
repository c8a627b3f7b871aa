import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {anyBallots, type SampleBallots} from '../../../../test/support/ranking/ballots.js';
import {BallotBox} from './ballot-box.js';
import {ballotTable} from './ballot-table.js';
import {pairwise} from './pairwise.js';
import {tally} from './tally.js';

const GROUPS = ['city', 'region', undefined];
const groupOf = (voter: number) => GROUPS[voter % GROUPS.length];

/** The part of a sample that some voters cast. */
function only({ballots, weights, noOpinion, ...rest}: SampleBallots, voters: readonly number[]): SampleBallots {
  const of = <Value>(list: readonly Value[]) => voters.map((voter) => list[voter]!);
  return {...rest, ballots: of(ballots), weights: of(weights), noOpinion: of(noOpinion)};
}

describe('BallotBox', () => {
  it('holds, one ballot in or out at a time, what counting those inside at once gives', () => {
    const sessions = anyBallots({items: 7, ballots: 15}).chain((sample) =>
      fc.record({
        sample: fc.constant(sample),
        /** Who acts next: in when out, out when in. */
        turns: fc.array(fc.nat({max: Math.max(0, sample.ballots.length - 1)}), {maxLength: 40}),
      }),
    );
    fc.assert(
      fc.property(sessions, ({sample, turns}) => {
        const box = new BallotBox(sample);
        const handles = new Map<number, number>();
        for (const voter of sample.ballots.length > 0 ? turns : []) {
          const handle = handles.get(voter);
          if (handle === undefined) {
            const notes = {weight: sample.weights[voter], noOpinion: sample.noOpinion[voter], group: groupOf(voter)};
            handles.set(voter, box.add(sample.ballots[voter]!, notes));
          } else {
            expect(box.withdraw(handle)).to.equal(true);
            handles.delete(voter);
          }
        }
        const voters = [...handles.keys()];
        expect(box.size).to.equal(voters.length);
        for (const group of [undefined, 'city', 'region', 'nobody']) {
          const inside = only(
            sample,
            voters.filter((voter) => group === undefined || groupOf(voter) === group),
          );
          expect([...box.pairwise(group).wins]).to.deep.equal([...pairwise(inside.ballots, inside).wins]);
          expect(box.table(group)).to.deep.equal(ballotTable(inside.ballots, inside));
          for (const method of ['schulze', 'dowdall'] as const) {
            expect(box.tally({method, group})).to.deep.equal(tally(inside.ballots, {...inside, method}));
          }
        }
      }),
    );
  });

  it('says that a ballot is not in, and takes it out once', () => {
    const box = new BallotBox({items: ['a', 'b']});
    const handle = box.add(['b', 'a']);
    expect([box.withdraw(handle + 1), box.withdraw(handle), box.withdraw(handle)]).to.deep.equal([false, true, false]);
    expect([...box.pairwise().wins]).to.deep.equal([0, 0, 0, 0]);
  });

  it('hands out a matrix that later ballots do not change', () => {
    const box = new BallotBox({items: ['a', 'b']});
    box.add(['a', 'b']);
    const before = box.pairwise();
    box.add(['a', 'b']);
    expect([before.over('a', 'b'), box.pairwise().over('a', 'b')]).to.deep.equal([1, 2]);
  });

  it('refuses a weight that is no number', () => {
    const box = new BallotBox({items: ['a', 'b']});
    expect(() => box.add(['a'], {weight: NaN})).to.throw(RangeError);
    expect(box.size).to.equal(0);
  });
});
