import type {Answers, Response, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {byDisagreement, positionsIn, shownPosition} from './positions.js';

const survey: Survey = {
  id: 'check-up',
  version: '1',
  title: 'Check-up',
  languages: ['en'],
  sections: [
    {
      id: 'plan',
      title: 'Plan',
      questions: [
        {id: 'name', type: 'text', title: 'Name'},
        {id: 'policy', type: 'scale', title: 'Policy', from: 1, to: 5, notApplicable: true, doNotKnow: true},
        {
          id: 'means',
          type: 'matrix',
          title: 'Means',
          rows: [
            {id: 'money', title: 'Money'},
            {id: 'staff', title: 'Staff'},
          ],
          from: 1,
          to: 5,
        },
        {id: 'done', type: 'yes-no', title: 'Done?'},
      ],
    },
  ],
};
let number = 0;
const response = (answers: Answers, group?: string): Response => ({
  format: 1,
  id: `01960000-0000-7000-8000-${String((number += 1)).padStart(12, '0')}`,
  kind: 'individual',
  surveyId: 'check-up',
  surveyVersion: '1',
  surveyHash: '',
  language: 'en',
  startedAt: '2026-03-04T09:00:00.000Z',
  submittedAt: '2026-03-04T12:00:00.000Z',
  answers,
  ...(group !== undefined && {group}),
  origin: {site: '', mode: 'own'},
});
const position = (responses: readonly Response[], id: string) => {
  const found = positionsIn(survey, responses).find((one) => one.id === id);
  if (!found) throw new Error(`There is no statement ${id}`);
  return found;
};

describe('positions of a group', () => {
  it('are taken on everything that is a number, row by row', () => {
    expect(positionsIn(survey, []).map(({id}) => id)).to.deep.equal(['policy', 'means/money', 'means/staff', 'done']);
  });

  it('say the range, and count apart what is no number', () => {
    const said = [1, 4, 'not-applicable', 'do-not-know', undefined].map((value) =>
      response(value === undefined ? {} : {policy: value}),
    );
    const {range, notApplicable, doNotKnow, unanswered, spread} = position(said, 'policy');
    expect(range).to.deep.equal([1, 4]);
    expect([notApplicable, doNotKnow, unanswered, spread]).to.deep.equal([1, 1, 1, 0.75]);
  });

  it('have no range where nobody gave a number', () => {
    const {range, spread} = position([response({policy: 'do-not-know'})], 'policy');
    expect([range, spread]).to.deep.equal([undefined, 0]);
  });

  it('do not take a word that every object has for an answer', () => {
    const odd: Survey = {
      ...survey,
      sections: [{id: 's', title: 'S', questions: [{id: 'constructor', type: 'scale', title: 'C', from: 1, to: 5}]}],
    };
    expect(positionsIn(odd, [response({})])[0]?.unanswered).to.equal(1);
  });

  it('come with two camps before a single voice, and what all agree on last', () => {
    const said = [
      {policy: 1, means: {money: 1, staff: 2}, done: true},
      {policy: 5, means: {money: 1, staff: 3}, done: true},
      {policy: 5, means: {money: 5, staff: 3}, done: true},
      {policy: 1, means: {money: 1, staff: 3}, done: true},
    ].map((answers) => response(answers));
    expect(byDisagreement(positionsIn(survey, said)).map(({id}) => id)).to.deep.equal([
      'policy',
      'means/money',
      'means/staff',
      'done',
    ]);
  });
});

describe('what of a position is shown', () => {
  const said = [1, 2, 2, 3, 5].map((policy, index) => response({policy}, index < 3 ? 'officials' : 'elected'));

  it('is no single person among fewer than five', () => {
    const few = position(said.slice(0, 4), 'policy');
    expect(shownPosition(survey, few).counts).to.equal(undefined);
    expect(shownPosition(survey, position(said, 'policy')).counts).to.deep.equal([
      {value: 1, count: 1},
      {value: 2, count: 2},
      {value: 3, count: 1},
      {value: 5, count: 1},
    ]);
  });

  it('is group by group what is large enough for that', () => {
    const open: Survey = {...survey, results: {minimumGroup: 2}};
    const {groups, hidden} = shownPosition(open, position(said, 'policy'), 'group');
    expect(groups.map(({group}) => group)).to.deep.equal(['officials', 'elected']);
    expect(groups[1]?.counts).to.deep.equal([
      {value: 3, count: 1},
      {value: 5, count: 1},
    ]);
    expect(hidden).to.equal(0);
    const closed = shownPosition({...survey, results: {minimumGroup: 3}}, position(said, 'policy'), 'group');
    expect([closed.groups, closed.hidden]).to.deep.equal([[], 2]);
  });
});
