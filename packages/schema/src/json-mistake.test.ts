import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {jsonMistake} from './json-mistake.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('jsonMistake', () => {
  const cases: readonly (readonly [text: string, kind: string, line: number, column: number])[] = [
    ['', 'empty', 1, 1],
    [' \n ', 'empty', 2, 2],
    ['{\n  "a": 1,\n}', 'trailing-comma', 2, 9],
    ['[1, 2, ]', 'trailing-comma', 1, 6],
    ['{\r\n"a": 1\r\n"b": 2}', 'missing-comma', 3, 1],
    ['{“a”: 1}', 'curly-quote', 1, 2],
    ['{"a": "b”\n}', 'curly-quote', 1, 9],
    ["{'a': 1}", 'single-quote', 1, 2],
    ['{\n// note\n"a": 1}', 'comment', 2, 1],
    ['{"a": "b\n}', 'unclosed-text', 1, 7],
    ['{"a": [1', 'unfinished', 1, 9],
    ['{"a": 01}', 'missing-comma', 1, 8],
    ['{a: 1}', 'other', 1, 2],
    ['[1,,2]', 'other', 1, 4],
    ['{"a": 1}}', 'other', 1, 9],
  ];
  for (const [text, kind, line, column] of cases) {
    it(`finds ${kind} in ${JSON.stringify(text)}`, () => {
      expect(jsonMistake(text)).to.deep.equal({kind, line, column});
    });
  }

  it('finds a mistake exactly where JSON.parse does', () => {
    const damage = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.nat(3),
      fc.constantFrom('', ',', '"', '}', ']', '\\', '1', '”', '\t', '-', '.'),
    );
    fc.assert(
      fc.property(damage, ([json, place, length, put]) => {
        const at = place % (json.length + 1);
        const text = json.slice(0, at) + put + json.slice(at + length);
        expect(jsonMistake(text) === undefined, text).to.equal(isJson(text));
      }),
      {numRuns: 2000},
    );
  });

  it('takes any depth and any length', () => {
    expect(jsonMistake('['.repeat(1_000_000))?.kind).to.equal('unfinished');
    expect(jsonMistake(`"${'x'.repeat(5_000_000)}"`)).to.equal(undefined);
  });
});
