import {expect} from '@open-wc/testing';

import {steppedNumber} from './stepped-number.js';

type Row = readonly [
  question: Parameters<typeof steppedNumber>[0],
  number: number | undefined,
  1 | -1,
  expected: number,
];

const TABLE: {readonly [title: string]: readonly Row[]} = {
  'begins at the lowest number, or at nought': [
    [{min: 5, step: 2}, undefined, 1, 5],
    [{step: 2}, undefined, -1, 0],
    [{max: -3, step: 1}, undefined, 1, -3],
  ],
  'goes a step up and down, counted from the lowest number': [
    [{step: 0.1}, 0.2, 1, 0.3],
    [{step: 0.1}, 0.3, -1, 0.2],
    [{min: 1, step: 2}, 3, 1, 5],
    [{step: 1}, 0, -1, -1],
  ],
  'goes to the next step from between two': [
    [{step: 5}, 7, 1, 10],
    [{step: 5}, 7, -1, 5],
    [{min: 1, step: 5}, 7, 1, 11],
  ],
  'stays within the bounds': [
    [{max: 10, step: 3}, 9, 1, 9],
    [{min: 0, step: 1}, 0, -1, 0],
    [{min: 0, max: 10, step: 1}, 50, -1, 10],
    [{min: 0, max: 10, step: 1}, -50, 1, 0],
  ],
};

describe('steppedNumber', () => {
  for (const [title, rows] of Object.entries(TABLE)) {
    it(title, () => {
      for (const [question, number, direction, expected] of rows) {
        expect(steppedNumber(question, number, direction), JSON.stringify([question, number])).to.equal(expected);
      }
    });
  }
});
