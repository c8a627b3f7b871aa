import {feedbackResult, readFeedback} from '@consulta/analysis';
import {expect, waitUntil} from '@open-wc/testing';

import {feedbackResponse, feedbackSurvey} from '../../../../../test/support/feedback/feedback-responses.js';
import {FeedbackNumbers} from './feedback-numbers.js';

const survey = feedbackSurvey(
  ['first', 'second'].map((id) => ({id, type: 'scale', title: id, from: 1, to: 5}) as const),
);
const people = (count: number) =>
  Array.from({length: count}, (_, index) => feedbackResponse({first: (index % 5) + 1, second: 5 - (index % 5)}));
const few = people(10);
const many = people(5_001);
const all = {filters: [], withoutLate: false};

describe('the numbers of a feedback result', () => {
  /** Works again whenever there is something new to draw, as the element does. */
  function worked() {
    const drawn: (number | undefined)[] = [];
    const numbers: FeedbackNumbers = new FeedbackNumbers(() => drawn.push(numbers.read));
    return {numbers, drawn};
  }

  it('are there at once for a few', () => {
    const {numbers, drawn} = worked();
    numbers.work(survey, few, all);
    expect([numbers.result?.responses, numbers.read, drawn]).to.deep.equal([10, undefined, []]);
  });

  it('of very many are read in turns with the page, and are the same', async () => {
    const {numbers, drawn} = worked();
    numbers.work(survey, many, all);
    expect([numbers.result, numbers.read]).to.deep.equal([undefined, 0]);
    await waitUntil(() => drawn.includes(undefined), 'all are read', {timeout: 20_000});
    numbers.work(survey, many, all);
    expect(numbers.result).to.deep.equal(feedbackResult(readFeedback(survey, many)));
  });

  it('stay until the new ones are there, and what is no longer asked for is not shown', async () => {
    const {numbers, drawn} = worked();
    numbers.work(survey, few, all);
    numbers.work(survey, many, all);
    expect([numbers.result?.responses, numbers.read]).to.deep.equal([10, undefined]);
    numbers.work(survey, people(3), all);
    expect(numbers.result?.responses).to.equal(3);
    numbers.work(survey, many, all);
    await waitUntil(() => drawn.length > 0, 'all are read', {timeout: 20_000});
    numbers.work(survey, many, all);
    expect([numbers.result?.responses, drawn]).to.deep.equal([5_001, [undefined]]);
  });

  it('say what went wrong, and are tried again', async () => {
    const {numbers, drawn} = worked();
    let isBroken = true;
    const broken = {
      ...few[0]!,
      get answers() {
        if (isBroken) throw new Error('broken');
        return {first: 1};
      },
    };
    const responses = [...many, broken];
    numbers.work(survey, responses, all);
    await waitUntil(() => drawn.includes(undefined), 'it failed', {timeout: 20_000});
    expect(() => numbers.work(survey, responses, all)).to.throw('broken');
    isBroken = false;
    drawn.length = 0;
    numbers.work(survey, responses, all);
    await waitUntil(() => drawn.includes(undefined), 'all are read', {timeout: 20_000});
    numbers.work(survey, responses, all);
    expect(numbers.result?.responses).to.equal(5_002);
  });
});
