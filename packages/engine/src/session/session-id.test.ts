import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {sessionId} from './session-id.js';

const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('sessionId', () => {
  it('is what the RFC gives as an example', () => {
    const bytes = [0, 0, 0, 0, 0, 0, 0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f];
    const random = (): number => (bytes.shift() ?? 0) / 256;
    expect(sessionId(1_645_557_742_000, random)).to.equal('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('sorts by time, whatever the chance', () => {
    const moment = fc.integer({min: 0, max: 2 ** 48 - 1});
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        const [first, second] = [sessionId(one, undefined), sessionId(other, undefined)];
        expect(first).to.match(UUID7);
        if (one !== other) expect(first < second).to.equal(one < other);
      }),
    );
  });

  it('is never the same twice', () => {
    const ids = new Set(Array.from({length: 10_000}, () => sessionId(1, undefined)));
    expect(ids.size).to.equal(10_000);
  });

  it('takes a time between two milliseconds', () => {
    expect(sessionId(1_645_557_742_000.75, () => 0)).to.equal('017f22e2-79b0-7000-8000-000000000000');
  });
});
