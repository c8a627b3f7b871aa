import type {Question, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {readResponse} from './read-response.js';

const kind: Question = {
  id: 'kind',
  type: 'choice',
  title: 'Kind',
  options: [{id: 'visit', title: 'Visit'}],
  shortForm: true,
};
const hosts: Question = {
  id: 'hosts',
  type: 'text',
  title: 'Hosts',
  showIf: {'==': [{var: 'answers.kind'}, 'visit']},
};
const cost: Question = {id: 'cost', type: 'number', title: 'Cost'};
const twice: Question = {id: 'twice', type: 'computed', title: 'Twice', formula: {'*': [{var: 'answers.cost'}, 2]}};
const why = {id: 'why', type: 'text', title: 'Why', showIf: {'==': [{var: 'item.late'}, true]}} as const;
const projects: Question = {
  id: 'projects',
  type: 'repeat',
  title: 'Projects',
  questions: [{id: 'late', type: 'yes-no', title: 'Late?'}, why],
};
const survey: Survey = {
  id: 'visits',
  version: '1',
  title: 'Visits',
  languages: ['en'],
  sections: [{id: 'all', title: 'All', questions: [kind, hosts, cost, twice, projects]}],
};

describe('readResponse', () => {
  it('tells a question that was not asked from one that was left open', () => {
    const {read} = readResponse(survey, {answers: {}});
    expect(read('hosts')).to.deep.equal({asked: false, answer: undefined});
    expect(readResponse(survey, {answers: {kind: 'visit'}}).read('hosts')).to.deep.equal({
      asked: true,
      answer: undefined,
    });
    expect(read('nothing')).to.deep.equal({asked: false, answer: undefined});
  });

  it('asks only the questions of the short form', () => {
    const {read} = readResponse(survey, {answers: {}, form: 'short'});
    expect([read('kind').asked, read('cost').asked]).to.deep.equal([true, false]);
  });

  it('takes an answer that is there for one that was asked for', () => {
    expect(readResponse(survey, {answers: {hosts: 'The mayor'}}).read('hosts')).to.deep.equal({
      asked: true,
      answer: 'The mayor',
    });
  });

  it('takes blanks and what has another shape for no answer', () => {
    const {read} = readResponse(survey, {answers: {kind: 'visit', hosts: '  ', cost: 'much'}});
    expect([read('hosts').answer, read('cost').answer]).to.deep.equal([undefined, undefined]);
  });

  it('works out what nobody answers', () => {
    expect(readResponse(survey, {answers: {cost: 21}}).read('twice').answer).to.equal(42);
  });

  it('reads the entries of a repeat that say something, by the rules of each', () => {
    const answers = {projects: [{late: false}, {}, {late: true, why: 'Rain'}]};
    const entries = readResponse(survey, {answers}).entries('projects');
    expect(entries.map((entry) => [...entry])).to.deep.equal([
      [['late', false]],
      [
        ['late', true],
        ['why', 'Rain'],
      ],
    ]);
    expect(readResponse(survey, {answers}).entries('kind')).to.deep.equal([]);
  });
});
