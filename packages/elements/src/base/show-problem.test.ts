import {expect} from '@open-wc/testing';

import {showProblem} from './show-problem.js';

describe('showProblem', () => {
  // The table in the comment of the function, row by row.
  const rows = [
    {left: false, submitted: false, hadAnswer: false, shown: false},
    {left: false, submitted: false, hadAnswer: true, shown: false},
    {left: true, submitted: false, hadAnswer: false, shown: false},
    {left: true, submitted: false, hadAnswer: true, shown: true},
    {left: false, submitted: true, hadAnswer: false, shown: true},
    {left: true, submitted: true, hadAnswer: true, shown: true},
  ];
  for (const {shown, ...state} of rows) {
    it(`${shown ? 'shows' : 'hides'} it: ${JSON.stringify(state)}`, () => expect(showProblem(state)).to.equal(shown));
  }
});
