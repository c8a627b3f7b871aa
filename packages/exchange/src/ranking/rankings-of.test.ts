import type {Response, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {everyAnswer, everyType, responseTo} from '../../../../test/support/exchange/every-type.js';
import {ExchangeError} from '../exchange-error.js';
import type {RankingsOfOptions} from './contract.js';
import {rankingsOf} from './rankings-of.js';

const ranked = (number: number, order: Response['answers'][string], fields: Partial<Response> = {}) =>
  responseTo(everyType, number, {answers: {order}, ...fields});

async function codeOf(responses: readonly Response[], options: Partial<RankingsOfOptions>, surveys = [everyType]) {
  try {
    await rankingsOf(responses, surveys, {questionId: 'order', ...options});
  } catch (error) {
    if (error instanceof ExchangeError) return error.code;
    throw error;
  }
  return 'read';
}

describe('rankingsOf', () => {
  it('gives one ballot per person who ranked something offered, without own items', async () => {
    const responses = [
      responseTo(everyType, 1, {answers: everyAnswer}),
      responseTo(everyType, 2),
      ranked(3, [{other: 'Parks'}]),
      ranked(4, []),
      ranked(5, [['water', {other: 'Trees'}], 'unheard-of', 'taps']),
    ];

    expect(await rankingsOf(responses, [everyType], {questionId: 'order'})).to.deep.equal({
      items: [
        {id: 'water', title: 'Water'},
        {id: 'roads', title: 'Roads'},
        {id: 'schools', title: 'Schools'},
      ],
      ballots: [['roads', 'water', 'schools'], ['water']],
      weights: [1, 1],
    });
  });

  it('leaves out what was corrected, and tests unless they are wanted', async () => {
    const first = ranked(1, ['water']);
    const responses = [first, ranked(2, ['roads'], {supersedes: first.id}), ranked(3, ['schools'], {test: true})];
    const counted = await rankingsOf(responses, [everyType], {questionId: 'order'});
    const all = await rankingsOf(responses, [everyType], {questionId: 'order', includeTest: true});

    expect(counted.ballots).to.deep.equal([['roads']]);
    expect(all.ballots).to.deep.equal([['roads'], ['schools']]);
  });

  it('titles items in the language asked for and says what had no opinion', async () => {
    const noted = ranked(1, ['water'], {notes: {order: {noOpinion: ['roads', 'unheard-of']}}});
    const read = await rankingsOf([ranked(2, ['roads']), noted], [everyType], {questionId: 'order', language: 'fr'});

    expect(read.items.map(({title}) => title)).to.deep.equal(['Eau', 'Routes', 'Écoles']);
    expect(read.noOpinion).to.deep.equal([undefined, ['roads']]);
  });

  it('has the items of all versions, the newest first', async () => {
    const older = everyType;
    const newer = withItems('2', ['schools', 'parks']);
    const responses = [
      responseTo(older, 1, {answers: {order: ['water']}}),
      responseTo(newer, 2, {answers: {order: ['parks']}}),
    ];
    const read = await rankingsOf(responses, [older, newer], {questionId: 'order'});

    expect(read.items.map(({id}) => id)).to.deep.equal(['schools', 'parks', 'water', 'roads']);
    expect(read.ballots).to.deep.equal([['water'], ['parks']]);
  });

  it('reads points as the order that they say', async () => {
    const given: readonly Record<string, number>[] = [
      {water: 3, roads: 7},
      {water: 5, roads: 5},
      {water: 10},
      {water: 0, roads: 0},
      {},
    ];
    const responses = given.map((shares, index) => responseTo(everyType, index + 1, {answers: {shares}}));
    const read = await rankingsOf(responses, [everyType], {questionId: 'shares'});

    expect(read.items.map(({id}) => id)).to.deep.equal(['water', 'roads']);
    expect(read.ballots).to.deep.equal([['roads', 'water'], [['water', 'roads']], ['water']]);
  });

  it('says which question, survey or definition is missing', async () => {
    const other: Survey = {...everyType, id: 'another'};

    expect(await codeOf([], {questionId: 'city'})).to.equal('unknown-question');
    expect(await codeOf([], {}, [everyType, other])).to.equal('several-surveys');
    expect(await codeOf([responseTo(other, 1)], {})).to.equal('survey-missing');
    expect(await codeOf([responseTo(other, 1)], {surveyId: 'every-type'}, [everyType, other])).to.equal('read');
  });
});

function withItems(version: string, ids: readonly string[]): Survey {
  return {
    ...everyType,
    version,
    sections: [
      {
        id: 'all',
        title: 'All',
        questions: [{id: 'order', type: 'ranking', title: 'Order', items: ids.map((id) => ({id, title: id}))}],
      },
    ],
  };
}
