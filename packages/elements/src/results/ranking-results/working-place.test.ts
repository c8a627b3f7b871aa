import {RankingMethodError} from '@consulta/analysis';
import {expect} from '@open-wc/testing';

import {rankingSurvey, sampleRankings} from '../../../../../test/support/results/sample-rankings.js';
import type {Assignment, Finding} from './working-out.js';
import {WorkingPlace} from './working-place.js';

const assignment: Assignment = {
  survey: rankingSurvey,
  options: {questionId: 'priorities'},
  seed: 'seed',
  resamples: 50,
};
const RealWorker = Worker;

/** What is found, without how far it is. */
async function findings(place: WorkingPlace): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  await place.work(assignment, sampleRankings, (finding) => found.push(finding), new AbortController().signal);
  return found.filter(({kind}) => kind !== 'progress');
}

describe('WorkingPlace', () => {
  const started: Worker[] = [];
  beforeEach(() => {
    started.length = 0;
    globalThis.Worker = class extends RealWorker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        started.push(this);
      }
    };
  });
  afterEach(() => {
    globalThis.Worker = RealWorker;
  });

  it('tells from the worker too that a method reads something else', async () => {
    const place = new WorkingPlace();
    const options = {questionId: 'priorities', method: 'points'} as const;
    const failure: unknown = await place
      .work({...assignment, options}, sampleRankings, () => undefined, new AbortController().signal)
      .catch((error: unknown) => error);
    place.close();
    expect(started).to.have.lengthOf(1);
    expect(failure instanceof RankingMethodError && failure.code).to.equal('unreadable-method');
  });

  it('works in a worker, and on the page where there can be none, and finds the same', async () => {
    const place = new WorkingPlace();
    const inWorker = await findings(place);
    expect(started).to.have.lengthOf(1);
    expect(inWorker.map(({kind}) => kind)).to.deep.equal(['result', 'sureness', 'change']);
    place.close();

    globalThis.Worker = class extends RealWorker {
      constructor() {
        super('');
        throw new DOMException('not from this origin', 'SecurityError');
      }
    };
    expect(await findings(new WorkingPlace())).to.deep.equal(inWorker);
  });
});
