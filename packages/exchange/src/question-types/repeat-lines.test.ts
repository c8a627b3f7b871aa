import type {Question} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {answerLines} from './answer-lines.js';

const projects: Question = {
  id: 'projects',
  type: 'repeat',
  title: 'Projects',
  questions: [
    {id: 'kind', type: 'choice', title: 'Kind', options: [{id: 'well', title: {en: 'a well', fr: 'un puits'}}]},
    {id: 'cost', type: 'number', title: {en: 'Cost of {{kind}}', fr: 'Coût pour {{kind}}'}},
  ],
};

describe('the lines of a repeat', () => {
  it('repeat answers of the same entry, in the language that is read', () => {
    expect(answerLines(projects, [{kind: 'well', cost: 5}, {cost: 7}], ['fr', 'en'])).to.deep.equal([
      '1. Kind\u202F: un puits; Coût pour un puits\u202F: 5',
      '2. Coût pour …\u202F: 7',
    ]);
  });
});
