import './define.js';

import type {Response} from '@consulta/schema';
import {expect, waitUntil} from '@open-wc/testing';

import {rankingResults, textsOf, workedOut} from '../../../../../test/support/results/ranking-results-page.js';
import {rankingResponse, rankingSurvey, sampleRankings} from '../../../../../test/support/results/sample-rankings.js';

const ITEMS = ['gender', 'digital', 'climate', 'youth', 'migration'];

describe('<consulta-ranking-results>', () => {
  it('says in one sentence who comes first, of how many answers from how many organisations', async () => {
    const element = await rankingResults(sampleRankings);
    expect(textsOf(element, '[part=headline]')).to.deep.equal(['Gender hub comes first']);
    expect(textsOf(element, '[part=basis]')).to.deep.equal(['20 answers from 20 organisations']);
  });

  it('lists every item in its place', async () => {
    const element = await rankingResults(sampleRankings);
    expect(textsOf(element, '.order .place')).to.deep.equal(['1', '2', '3', '4', '5']);
    expect(textsOf(element, '.order .title')).to.deep.equal([
      'Gender hub',
      'Digital municipalities',
      'Climate finance',
      'Youth exchange',
      'Migration',
    ]);
  });

  it('says in one sentence why an item is above the next', async () => {
    // 8 + 3 cities and 2 partners put gender above digital, 7 associations digital above gender.
    const element = await rankingResults(sampleRankings);
    expect(textsOf(element, '.why')[0]).to.equal(
      'Why is “Gender hub” above “Digital municipalities”? 13 put “Gender hub” above “Digital municipalities”, 7 the other way round.',
    );
  });

  it('says how sure each place is, and that a first place is not clear', async () => {
    const element = await rankingResults(sampleRankings);
    await workedOut(element);
    for (const text of textsOf(element, '.sure')) {
      expect(text).to.match(/^(between places \d and \d|place \d throughout) · among the first 2 in \d+%$/);
    }
    expect(textsOf(element, '.caution')[0]).to.match(
      /^Not clearly ahead: Digital municipalities.* could come first as well\.$/,
    );
    expect(textsOf(element, '.band')[0]).to.match(/^Places \d to \d cannot be told apart$/);
  });

  it('says of three items how often each is the first', async () => {
    const sections = rankingSurvey.sections.map((section) => ({
      ...section,
      questions: section.questions.map((one) =>
        one.type === 'ranking' ? {...one, items: one.items.slice(0, 3)} : one,
      ),
    }));
    const answers = [['gender', 'digital'], ['gender', 'climate'], ['gender']];
    const element = await rankingResults(
      answers.map((ranking, index) => rankingResponse(index, ranking)),
      {survey: {...rankingSurvey, sections}},
    );
    await waitUntil(() => textsOf(element, '.sure')[0], 'it is known how sure the order is', {timeout: 5000});
    expect(textsOf(element, '.sure')[0]).to.equal('place 1 throughout · first in 100%');
    expect(textsOf(element, '[data-page=order] thead th')).to.include('First');
  });

  it('names what it takes to work out the same intervals', async () => {
    const element = await rankingResults(sampleRankings);
    await workedOut(element);
    expect(textsOf(element, '[part=small-print]')[0]).to.match(
      /^1,000 resamples with the seed “[0-9a-f]{12}\/priorities”/,
    );
  });

  it('names the method, what it rewards, and which others agree', async () => {
    const element = await rankingResults(sampleRankings);
    expect(textsOf(element, '[part=method]')[0]).to.equal(
      'The method of this survey: Schulze’s method. Rewards what wins its duels with the other items, directly or by way of others.',
    );
    expect(textsOf(element, '[part=methods-agree]')[0]).to.match(/^\d+ of 10 other methods put the same first\.$/);
  });

  it('shows what people wrote, not who they are', async () => {
    const responses = [
      ...sampleRankings,
      rankingResponse(40, ['gender'], {missing: 'Small towns', organisation: 'City of Lyon'}),
      rankingResponse(41, [{other: 'Housing'}, 'gender'], {}, {notes: {priorities: {comment: 'Hard to choose.'}}}),
    ];
    const element = await rankingResults(responses);
    expect(textsOf(element, '.said .text')).to.deep.equal(['Housing', 'Small towns', 'Hard to choose.']);
    expect(textsOf(element, '.said')[0]).to.equal('Items that people added Housing once');
  });

  it('marks what came late and leaves it out when asked', async () => {
    const late = rankingResponse(42, ['migration'], {missing: 'Time'}, {submittedAt: '2026-04-20T00:00:00.000Z'});
    const element = await rankingResults([...sampleRankings, late]);
    expect(textsOf(element, '.late-switch p')).to.deep.equal(['1 answer came after the consultation closed.']);
    expect(textsOf(element, '.late')).to.deep.equal(['came late']);
    element.renderRoot.querySelector<HTMLInputElement>('.late-switch input')?.click();
    await element.updateComplete;
    expect(textsOf(element, '[part=basis]')).to.deep.equal(['20 answers from 20 organisations']);
    expect(textsOf(element, '.said .text')).to.deep.equal([]);
  });

  it('leaves out tests and what was corrected', async () => {
    const [first] = sampleRankings;
    const more = [
      rankingResponse(43, ['migration'], {}, {test: true}),
      rankingResponse(44, ['gender'], {organisation: 'Organisation 1'}, {supersedes: first?.id ?? ''}),
    ];
    const element = await rankingResults([...sampleRankings, ...more]);
    expect(textsOf(element, '[part=basis]')).to.deep.equal(['20 answers from 20 organisations']);
  });
});

describe('<consulta-ranking-results> where there is little to count', () => {
  const status = async (responses: readonly Response[], more = {}) =>
    textsOf(await rankingResults(responses, more), '[role=status]').join('');

  it('says that nobody answered', async () => {
    expect(await status([])).to.equal('No answers are here yet. They appear by themselves as they come in.');
  });

  it('says that nobody ranked anything', async () => {
    expect(await status([rankingResponse(1, undefined, {missing: 'All'})])).to.equal(
      'Nobody has ranked anything here yet.',
    );
  });

  it('says that the survey ranks nothing', async () => {
    const survey = {...rankingSurvey, sections: []};
    expect(await status(sampleRankings, {survey})).to.equal(
      'This survey has no question in which something is ranked.',
    );
  });

  it('claims no certainty of one single answer', async () => {
    const element = await rankingResults(sampleRankings.slice(0, 1));
    await waitUntil(() => element.renderRoot.querySelector('progress') === null, 'done', {timeout: 15_000});
    expect(textsOf(element, '.notice')).to.deep.equal(['This is the order of one single answer.']);
    expect(textsOf(element, '.sure').join('')).to.equal('');
    expect(textsOf(element, '.band')).to.deep.equal([]);
  });

  it('says that everything is tied', async () => {
    const both = [rankingResponse(1, ITEMS), rankingResponse(2, ITEMS.toReversed())];
    const element = await rankingResults(both);
    expect(textsOf(element, '[part=headline]')[0]).to.match(/^All items share one place/);
    expect(textsOf(element, '.order .place')).to.deep.equal(['1', '1', '1', '1', '1']);
  });
});
