import type {Question, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {lowestAndHighest} from './lowest-and-highest.js';

const statement = (id: string): Question => ({
  id,
  type: 'scale',
  title: id,
  from: 1,
  to: 4,
  notApplicable: true,
  doNotKnow: true,
});
const SURVEY: Survey = {
  id: 'survey',
  version: '1',
  title: '',
  languages: ['en'],
  sections: [{id: 'section', title: '', questions: ['a', 'b', 'c', 'd'].map(statement)}],
  scores: [
    {id: 'one', title: '', rule: 'mean', of: ['a', 'b', 'c'], notApplicable: 'zero', unanswered: 'zero'},
    {id: 'two', title: '', rule: 'mean', of: ['d']},
    {id: 'all', title: '', rule: 'mean', of: ['one', 'two']},
  ],
};

describe('lowestAndHighest', () => {
  it('names the extremes of each dimension, ties together', () => {
    expect(lowestAndHighest(SURVEY, {answers: {a: 2, b: 4, c: 2, d: 3}})).to.deep.equal([
      {scoreId: 'one', lowest: ['a', 'c'], highest: ['b'], low: 2, high: 4},
      {scoreId: 'two', lowest: ['d'], highest: ['d'], low: 3, high: 3},
    ]);
  });

  it('leaves out what has no value, even where a score counts it as zero', () => {
    expect(lowestAndHighest(SURVEY, {answers: {a: 'not-applicable', b: 3}})).to.deep.equal([
      {scoreId: 'one', lowest: ['b'], highest: ['b'], low: 3, high: 3},
      {scoreId: 'two', lowest: [], highest: [], low: null, high: null},
    ]);
  });

  it('leaves hidden statements out', () => {
    const [one] = lowestAndHighest(SURVEY, {answers: {a: 1}, form: 'short'});
    expect(one).to.deep.equal({scoreId: 'one', lowest: [], highest: [], low: null, high: null});
  });
});
