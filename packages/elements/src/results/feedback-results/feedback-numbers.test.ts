import {feedbackResult, readFeedback} from '@consulta/analysis';
import {expect, waitUntil} from '@open-wc/testing';

import {feedbackResponse, feedbackSurvey} from '../../../../../test/support/feedback/feedback-responses.js';
import {FeedbackNumbers} from './feedback-numbers.js';
import type {FeedbackChoices} from './feedback-view.js';

const survey = feedbackSurvey(
  ['first', 'second'].map((id) => ({id, type: 'scale', title: id, from: 1, to: 5}) as const),
);
const people = (count: number) =>
  Array.from({length: count}, (_, index) =>
    feedbackResponse({first: (index % 5) + 1, second: 5 - (index % 5)}, {group: index % 3 === 0 ? 'here' : 'there'}),
  );
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

  /** Works as long as there is something new to draw, until the numbers are those of these choices. */
  async function shown(numbers: FeedbackNumbers, choices: FeedbackChoices, responses = many): Promise<void> {
    const isShown = () => {
      numbers.work(survey, responses, choices);
      return numbers.result !== undefined && !numbers.isBehind && numbers.result.everybody === responses.length;
    };
    await waitUntil(isShown, 'the numbers are there', {timeout: 20_000});
  }

  it('are there at once for a few', () => {
    const {numbers, drawn} = worked();
    numbers.work(survey, few, all);
    expect([numbers.result?.responses, numbers.read, drawn]).to.deep.equal([10, undefined, []]);
  });

  it('of very many are read and summed up in turns with the page, and are the same', async () => {
    const {numbers} = worked();
    numbers.work(survey, many, all);
    expect([numbers.result, numbers.read]).to.deep.equal([undefined, 0]);
    await shown(numbers, all);
    expect(numbers.result).to.deep.equal(feedbackResult(readFeedback(survey, many)));
    expect([numbers.read, numbers.isBehind]).to.deep.equal([undefined, false]);
  });

  it('of very many that come after nobody are being read, and nobody is not told any more', async () => {
    const {numbers} = worked();
    numbers.work(survey, [], all);
    numbers.work(survey, many, all);
    expect(numbers.read).to.be.a('number');
    await shown(numbers, all);
  });

  it('of very many stay while something else is chosen, and are those of the last choice', async () => {
    const {numbers} = worked();
    await shown(numbers, all);
    const before = numbers.result;
    const compared = (questionId: string) => ({...all, compare: {questionId}});
    numbers.work(survey, many, compared('nothing'));
    expect([numbers.result === before, numbers.isBehind]).to.deep.equal([true, true]);
    await shown(numbers, compared('group'));
    const {comparison} = feedbackResult(readFeedback(survey, many), {compare: {questionId: 'group'}});
    expect(comparison?.groups).to.have.length(2);
    expect(numbers.result?.comparison).to.deep.equal(comparison);
  });

  it('stay until the new ones are there, and what is no longer asked for is not shown', async () => {
    const {numbers, drawn} = worked();
    numbers.work(survey, few, all);
    numbers.work(survey, many, all);
    expect([numbers.result?.responses, numbers.read]).to.deep.equal([10, undefined]);
    numbers.work(survey, people(3), all);
    expect(numbers.result?.responses).to.equal(3);
    await shown(numbers, all);
    expect([numbers.result?.responses, drawn]).to.deep.equal([5_001, [undefined, undefined]]);
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
    await shown(numbers, all, responses);
    expect(numbers.result?.responses).to.equal(5_002);
  });
});
