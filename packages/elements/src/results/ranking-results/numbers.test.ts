import './define.js';

import type {Response} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {rankingResults, workedOut} from '../../../../../test/support/results/ranking-results-page.js';
import {rankingResponse, sampleRankings} from '../../../../../test/support/results/sample-rankings.js';

const RealWorker = Worker;

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
