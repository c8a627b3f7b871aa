import './define.js';

import type {Question, Response, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {rankingResults, workedOut} from '../../../../../test/support/results/ranking-results-page.js';
import {rankingResponse, rankingSurvey, sampleRankings} from '../../../../../test/support/results/sample-rankings.js';
import {assignmentOf} from './assignment-of.js';
import {ResultNumbers} from './numbers.js';

const RealWorker = Worker;

describe('the numbers of a ranking', () => {
  it('are not those of another version or of nobody while the new ones are worked out', async () => {
    const host = {addController: () => undefined, removeController: () => undefined, requestUpdate: () => undefined};
    const numbers = new ResultNumbers({...host, updateComplete: Promise.resolve(true)});
    const assigned = (survey: Survey) => assignmentOf(survey, 'priorities', {}, sampleRankings.length);
    /** So many items that a worker counts. */
    const MANY = 100_000;
    numbers.work(assigned(rankingSurvey), sampleRankings, 4);
    expect(numbers.result?.overall.answers).to.be.greaterThan(0);
    numbers.work(assigned(rankingSurvey), sampleRankings, MANY);
    expect(numbers.result?.overall.answers).to.be.greaterThan(0);
    numbers.work(assigned({...rankingSurvey, title: 'In other words'}), sampleRankings, MANY);
    expect(numbers.result?.overall.answers).to.be.greaterThan(0);
    const more: Question = {id: 'more', type: 'text', title: 'More?'};
    const sections = rankingSurvey.sections.map((one) => ({...one, questions: [...one.questions, more]}));
    numbers.work(assigned({...rankingSurvey, sections}), sampleRankings, MANY);
    expect(numbers.result).to.equal(undefined);
    numbers.work(assigned(rankingSurvey), [], 4);
    expect(numbers.result?.overall.answers).to.equal(0);
    numbers.work(assigned(rankingSurvey), sampleRankings, MANY);
    expect(numbers.result).to.equal(undefined);
    numbers.hostDisconnected();
  });
});

describe('where a ranking is worked out', () => {
  let started = 0;
  beforeEach(() => {
    started = 0;
    globalThis.Worker = class extends RealWorker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        started += 1;
      }
    };
  });
  afterEach(() => {
    globalThis.Worker = RealWorker;
  });

  const workersFor = async (responses: readonly Response[]) => {
    await workedOut(await rankingResults(responses));
    return started;
  };

  it('is the page, for as few as need less time than a worker takes to start', async () => {
    expect(await workersFor(sampleRankings)).to.equal(0);
  });

  it('is a worker, for more', async () => {
    const many = Array.from({length: 101}, (_, index) => rankingResponse(index, ['gender', 'climate']));
    expect(await workersFor(many)).to.equal(1);
  });
});
