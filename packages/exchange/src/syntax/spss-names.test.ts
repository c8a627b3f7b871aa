import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {spssNames} from './spss-names.js';

const namesOf = (...headers: string[]) => [...spssNames(headers).values()];

describe('spssNames', () => {
  it('keeps what SPSS takes and mends the rest', () => {
    expect(namesOf('state', 'risk.flood', 'my-role', 'with', '1st', 'end.')).to.deep.equal([
      'state', 'risk.flood', 'my_role', 'with_', 'v_1st', 'end',
    ]); // prettier-ignore
  });

  it('tells apart what would be alike', () => {
    expect(namesOf('a-b', 'a_b', 'A_B')).to.deep.equal(['a_b', 'a_b_2', 'A_B_3']);
  });

  it('gives every header a name of its own that is a name', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({minLength: 1, maxLength: 90}), {maxLength: 40}), (headers) => {
        const names = namesOf(...headers);
        expect(new Set(names.map((name) => name.toLowerCase())).size).to.equal(headers.length);
        for (const name of names)
          expect(name)
            .to.match(/^[A-Za-z][\w.]{0,63}$/)
            .and.not.match(/\.$/);
      }),
    );
  });
});
