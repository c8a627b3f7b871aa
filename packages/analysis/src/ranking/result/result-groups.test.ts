import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {
  rankingResponse,
  rankingSurvey,
  type SampleResponse,
} from '../../../../../test/support/ranking/ranking-responses.js';
import {rankingResult} from './ranking-result.js';

const options = {questionId: 'priorities', groupBy: 'kind'};
type Kind = string | {readonly other: string} | readonly (string | {readonly other: string})[];

/** So many answers a, b, c, d of one kind. */
function from(count: number, kind?: Kind, rest: Partial<SampleResponse> = {}) {
  const answers = {priorities: ['a', 'b', 'c', 'd'], ...(kind === undefined ? {} : {kind})};
  return Array.from({length: count}, () => rankingResponse({answers, ...rest}));
}
const shown = (responses: ReturnType<typeof from>, minimumGroup?: number) => {
  const {groups, smallGroups, overall} = rankingResult(rankingSurvey(), responses, {...options, minimumGroup});
  expect(overall.answers).to.equal(responses.length);
  return {groups: groups.map(({group, answers}) => [group, answers]), smallGroups};
};
const none = {groups: 0, answers: 0};

describe('groups of a ranking result', () => {
  it('are those of a choice question, largest first, own texts together', () => {
    const responses = [...from(5, 'ngo'), ...from(7, 'city'), ...from(3, {other: 'A'}), ...from(2, {other: 'B'})];
    expect(shown(responses)).to.deep.equal({
      groups: [
        ['city', 7],
        ['ngo', 5],
        ['other', 5],
      ],
      smallGroups: none,
    });
  });

  it('count an answer in each of several kinds, once', () => {
    const responses = [...from(5, ['city', 'ngo', 'ngo']), ...from(1, ['ngo'])];
    const survey = rankingSurvey({choice: {multiple: true}});
    const groups = (minimumGroup?: number) =>
      rankingResult(survey, responses, {...options, minimumGroup}).groups.map(({group, answers}) => [group, answers]);
    expect(groups(1)).to.deep.equal([
      ['ngo', 6],
      ['city', 5],
    ]);
    // All NGOs less the cities among them would be one person.
    expect(groups()).to.deep.equal([['ngo', 6]]);
  });

  it('are those that responses name', () => {
    const responses = [...from(6, 'city', {group: 'Room 1'}), ...from(5, 'city', {group: 'Room 2'})];
    const {groups} = rankingResult(rankingSurvey(), responses, {...options, groupBy: 'group'});
    expect(groups.map(({group}) => group)).to.deep.equal(['Room 1', 'Room 2']);
  });

  it('are shown from five answers on, or as many as the survey says', () => {
    const responses = [...from(9, 'city'), ...from(4, 'ngo'), ...from(1, 'region')];
    expect(shown(responses)).to.deep.equal({groups: [['city', 9]], smallGroups: {groups: 2, answers: 5}});
    expect(shown(responses, 4)).to.deep.include({smallGroups: {groups: 2, answers: 5}});
    expect(shown(responses, 1).groups).to.have.length(3);
    const survey = rankingSurvey({results: {minimumGroup: 10}});
    expect(rankingResult(survey, responses, options).groups).to.deep.equal([]);
  });

  it('hide another one rather than let a small one come out by subtraction', () => {
    const responses = [...from(9, 'city'), ...from(6, 'ngo'), ...from(4, 'region')];
    expect(shown(responses)).to.deep.equal({groups: [['city', 9]], smallGroups: {groups: 2, answers: 10}});
    // Somebody who names no kind stands beside the small one: nobody can tell them apart.
    expect(shown([...responses, ...from(1)])).to.deep.equal({
      groups: [
        ['city', 9],
        ['ngo', 6],
      ],
      smallGroups: {groups: 1, answers: 4},
    });
  });

  it('are shown whatever their size when they answered as one', () => {
    const responses = [...from(9, 'city'), ...from(1, 'ngo', {kind: 'consensus'}), ...from(5, 'region')];
    expect(shown(responses)).to.deep.equal({
      groups: [
        ['city', 9],
        ['region', 5],
        ['ngo', 1],
      ],
      smallGroups: none,
    });
    // The regions are hidden with the two own texts, not the group that answered as one.
    expect(shown([...responses, ...from(2, {other: 'A'})]).groups).to.deep.equal([
      ['city', 9],
      ['ngo', 1],
    ]);
    const mixed = [...from(9, 'city'), ...from(1, 'ngo', {kind: 'consensus'}), ...from(1, 'ngo'), ...from(3)];
    expect(shown(mixed).groups).to.deep.equal([['city', 9]]);
  });

  it('never let fewer than the threshold be seen, alone or by subtraction', () => {
    const kinds = fc.array(fc.constantFrom('city', 'region', 'ngo', 'none', undefined), {maxLength: 40});
    fc.assert(
      fc.property(kinds, fc.integer({min: 1, max: 8}), (list, minimumGroup) => {
        const {groups, smallGroups} = shown(
          list.flatMap((kind) => from(1, kind)),
          minimumGroup,
        );
        const seen = groups.reduce((sum, [, answers]) => sum + Number(answers), 0);
        expect(groups.every(([, answers]) => Number(answers) >= minimumGroup)).to.equal(true);
        expect(smallGroups.groups === 0 || groups.length === 0 || list.length - seen >= minimumGroup).to.equal(true);
        expect(seen + smallGroups.answers + list.filter((kind) => kind === undefined).length).to.equal(list.length);
      }),
    );
  });

  it('add up to everybody, pair by pair, when all are shown', () => {
    const orders = [
      ['a', 'b'],
      ['d', 'c', 'b', 'a'],
      [['b', 'c'], 'a'],
    ];
    const answer = fc.record({kind: fc.constantFrom('city', 'region', 'ngo'), order: fc.constantFrom(...orders)});
    fc.assert(
      fc.property(fc.array(answer, {minLength: 1, maxLength: 20}), (list) => {
        const responses = list.map(({kind, order}) => rankingResponse({answers: {priorities: order, kind}}));
        const {groups, overall} = rankingResult(rankingSurvey(), responses, {...options, minimumGroup: 1});
        const sums = overall.wins.map((_, cell) => groups.reduce((sum, {wins}) => sum + wins[cell]!, 0));
        expect(sums).to.deep.equal(overall.wins);
        expect(groups.reduce((sum, {answers}) => sum + answers, 0)).to.equal(overall.answers);
      }),
    );
  });
});
