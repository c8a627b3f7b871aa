import {expect} from '@open-wc/testing';

import {everyAnswer, everyType, responseTo} from '../../../test/support/exchange/every-type.js';
import {textOf} from '../../../test/support/exchange/read-csv.js';
import {exportResponses} from './export-responses.js';

/** Responses made one by one, counting how many were asked for. */
class Source {
  made = 0;
  closed = false;

  *responses(count: number) {
    try {
      for (let number = 0; number < count; number += 1) {
        this.made += 1;
        yield responseTo(everyType, number, {answers: everyAnswer});
      }
    } finally {
      this.closed = true;
    }
  }
}

describe('exportResponses as a stream', () => {
  it('makes nothing before it is read', () => {
    const source = new Source();
    exportResponses(() => source.responses(10), [everyType], {format: 'csv'});

    expect(source.made).to.equal(0);
  });

  it('makes lines only as fast as they are read', async () => {
    const source = new Source();
    const count = 2_000;
    const reader = exportResponses(() => source.responses(count), [everyType], {format: 'csv'}).getReader();
    await reader.read();

    expect(source.made, 'once through to see what counts, then one chunk').to.be.within(count + 1, count + count / 2);
    await reader.cancel();
    expect(source.closed).to.equal(true);
  });

  it('reads a generator once and an array twice, to the same result', async () => {
    const source = new Source();
    const once = await textOf(exportResponses(source.responses(3), [everyType], {format: 'csv'}));
    const list = await textOf(exportResponses([...new Source().responses(3)], [everyType], {format: 'csv'}));

    expect(source.made).to.equal(3);
    expect(once).to.equal(list);
  });

  it('ends with the reason when it is aborted, and lets go of the source', async () => {
    const source = new Source();
    const controller = new AbortController();
    const reader = exportResponses(() => source.responses(2_000), [everyType], {
      format: 'csv',
      signal: controller.signal,
    }).getReader();
    await reader.read();
    controller.abort(new Error('enough'));
    const problem: unknown = await reader.read().then(
      () => 'went on',
      (error: unknown) => error,
    );

    expect(problem).to.have.property('message', 'enough');
    expect(source.closed).to.equal(true);
  });

  it('reports how far it is', async () => {
    const seen: unknown[] = [];
    const responses = [1, 2, 3].map((number) => responseTo(everyType, number));
    for (const format of ['csv', 'json'] as const) {
      await textOf(exportResponses(responses, [everyType], {format, onProgress: (progress) => seen.push(progress)}));
    }

    const steps = [1, 2, 3].map((done) => ({done, total: 3}));
    expect(seen).to.deep.equal([...steps, ...steps]);
  });
});
