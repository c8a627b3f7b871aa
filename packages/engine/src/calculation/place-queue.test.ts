import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {PlaceQueue} from './place-queue.js';

describe('PlaceQueue', () => {
  it('gives what waits in order, each once, also while more is added', () => {
    const step = fc.option(fc.nat(30), {nil: undefined});
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const queue = new PlaceQueue();
        let waiting: number[] = [];
        for (const place of steps) {
          if (place === undefined) expect(queue.take()).to.equal(waiting.shift());
          else {
            queue.add(place);
            waiting = [...new Set([...waiting, place])].sort((a, b) => a - b);
          }
        }
        for (const place of waiting) expect(queue.take()).to.equal(place);
        expect(queue.take()).to.equal(undefined);
      }),
    );
  });
});
