import type {Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {paperItems} from './paper-items.js';
import {readPaper, readSheets} from './read-paper.js';

const items = ['north', 'south', 'west'].map((id) => ({id, title: id}));
const survey: Survey = {
  id: 's',
  version: '1',
  title: 'S',
  languages: ['en'],
  sections: [
    {
      id: 'who',
      title: 'Who',
      questions: [
        {id: 'intro', type: 'note', title: 'Welcome'},
        {id: 'name', type: 'text', title: 'Name'},
        {id: 'role', type: 'choice', title: 'Role', options: items},
        {id: 'many', type: 'choice', title: 'Many', options: items, multiple: true, none: true},
      ],
    },
    {
      id: 'what',
      title: 'What',
      questions: [
        {id: 'policy', type: 'scale', title: 'Policy', from: 1, to: 5, notApplicable: true, doNotKnow: true},
        {id: 'means', type: 'matrix', title: 'Means', rows: items, from: 0, to: 3},
        {id: 'order', type: 'ranking', title: 'Order', items, ties: true},
        {id: 'points', type: 'points', title: 'Points', items, total: 10},
        {id: 'done', type: 'yes-no', title: 'Done?'},
        {id: 'size', type: 'number', title: 'Size', min: 0},
        {id: 'day', type: 'date', title: 'Day'},
      ],
    },
  ],
};

describe('paper', () => {
  it('has a code for each statement, by section, place and row', () => {
    expect(
      paperItems(survey)
        .map(({code}) => code)
        .join(' '),
    ).to.equal('A1 A2 A3 B1 B2a B2b B2c B3 B4 B5 B6 B7');
  });

  it('is read by code, whatever the case and the lines', () => {
    const {answers, problems} = readPaper(
      survey,
      'a1 "City of Lyon" A2 2 A3 1,3\nB1 4 b2A 0 B2c 3 B3 3,1=2 B4 5,0,5 B5 1 B6 12.5 B7 2026-11-28',
    );
    expect(problems).to.deep.equal([]);
    expect(answers).to.deep.equal({
      name: 'City of Lyon',
      role: 'south',
      many: ['north', 'west'],
      policy: 4,
      means: {north: 0, west: 3},
      order: ['west', ['north', 'south']],
      points: {north: 5, west: 5},
      done: true,
      size: 12.5,
      day: '2026-11-28',
    });
  });

  it('tells not applicable, do not know and none from numbers', () => {
    expect(readPaper(survey, 'B1 n A3 0').answers).to.deep.equal({policy: 'not-applicable', many: ['none']});
    expect(readPaper(survey, 'B1 ?').answers).to.deep.equal({policy: 'do-not-know'});
  });

  it('names a code that there is none, and a value that is no answer', () => {
    const {problems, answers} = readPaper(survey, 'Z9 3 B1 6 B2a n A2 7 B5 2 B6 -1 B7 2026-13-40 A1');
    expect(problems).to.deep.equal([
      {code: 'Z9'},
      {code: 'B1', typed: '6'},
      {code: 'B2a', typed: 'n'},
      {code: 'A2', typed: '7'},
      {code: 'B5', typed: '2'},
      {code: 'B6', typed: '-1'},
      {code: 'B7', typed: '2026-13-40'},
      {code: 'A1', typed: ''},
    ]);
    expect(answers).to.deep.equal({});
  });

  it('goes on with what follows on the form, and leaves out what is told so', () => {
    expect(readPaper(survey, '"City of Lyon" 2 1,3 B1 4 0 - 3 3,1=2 5,0,5 1').answers).to.deep.equal({
      name: 'City of Lyon',
      role: 'south',
      many: ['north', 'west'],
      policy: 4,
      means: {north: 0, west: 3},
      order: ['west', ['north', 'south']],
      points: {north: 5, west: 5},
      done: true,
    });
    expect(readPaper(survey, 'A1 City of Lyon A2 2').answers).to.deep.equal({name: 'City of Lyon', role: 'south'});
    expect(readPaper(survey, 'B3 3, 1, 2 B6 4 2026-11-28 9').problems).to.deep.equal([{code: '9'}]);
  });

  it('takes what is ticked of checklists after the level, or all of it by a plus', () => {
    const levels = [
      {value: 0, title: 'No'},
      {value: 1, title: 'Begun', checks: ['a', 'b']},
      {value: 2, title: 'Done', checks: ['c']},
    ];
    const ticked: Survey = {
      ...survey,
      sections: [
        {
          id: 'one',
          title: 'One',
          questions: [
            {id: 'policy', type: 'scale', title: 'Policy', levels},
            {id: 'means', type: 'matrix', title: 'Means', rows: items, levels},
          ],
        },
      ],
    };
    expect(readPaper(ticked, 'A1 2 2/1 1/1 A2a 1+ 2+ 0')).to.deep.include({
      answers: {policy: 2, means: {north: 1, south: 2, west: 0}},
      notes: {
        policy: {ticked: ['1/1', '2/1']},
        means: {ticked: ['north/1/1', 'north/1/2', 'south/1/1', 'south/1/2', 'south/2/1']},
      },
      problems: [],
    });
    expect(readPaper(ticked, 'A1 1 2/1').problems).to.deep.equal([{code: 'A1', typed: '1 2/1'}]);
  });

  it('is read sheet by sheet, cell by cell, below a line of codes', () => {
    const pasted = 'A1\tA2\tB1\r\nCity of "Lyon"\t2\tn\r\n\r\nDelft\t\t9\r\n';
    const [lyon, delft, ...none] = readSheets(survey, pasted);
    expect(lyon?.answers).to.deep.equal({name: 'City of Lyon', role: 'south', policy: 'not-applicable'});
    expect(delft).to.deep.include({answers: {name: 'Delft'}, problems: [{code: 'B1', typed: '9'}]});
    expect(none).to.deep.equal([]);
    expect(readSheets(survey, 'A2 2\nB1 4').map(({answers}) => answers)).to.deep.equal([{role: 'south', policy: 4}]);
  });

  it('takes what is noted beside an answer by its mark, in a line and in columns of its own', () => {
    const noted = {target: true, importance: true, confidence: true, comment: true};
    const questions = [
      {id: 'policy', type: 'scale' as const, title: 'Policy', from: 1, to: 5, ...noted},
      {id: 'means', type: 'matrix' as const, title: 'Means', rows: items, from: 1, to: 5, target: true},
      {id: 'name', type: 'text' as const, title: 'Name'},
    ];
    const asked: Survey = {...survey, sections: [{id: 'one', title: 'One', questions}]};
    const wanted = {
      answers: {policy: 2, means: {north: 3}, name: 'Lyon: 2 > 1'},
      notes: {
        policy: {target: 4, importance: 'high', confidence: 'medium', comment: 'It is written'},
        means: {target: 5},
      },
      problems: [],
    };
    expect(readPaper(asked, '2 >4 !3 ~2 :"It is written" 3 > 5 A3 Lyon: 2 > 1')).to.deep.include(wanted);
    expect(readPaper(asked, 'A1 :"It is written" ~2 2 !3 >4 A2a 3 A2b - >5 A3 "Lyon: 2 > 1"')).to.deep.include({
      ...wanted,
      problems: [{code: 'A2a', typed: '!3'}],
      answers: {means: {north: 3}, name: 'Lyon: 2 > 1'},
      notes: {...wanted.notes, policy: {comment: 'It is written', confidence: 'medium'}},
    });
    const [sheet] = readSheets(
      asked,
      'A1\tA1>\tA1!\tA1~\tA1:\tA2a\tA2a>\tA3\n2\t4\t3\t2\tIt is written\t3\t5\tLyon: 2 > 1',
    );
    expect(sheet).to.deep.include(wanted);
  });

  it('names what is noted that cannot be: a target off the scale, or what is not asked', () => {
    const question = {id: 'policy', type: 'scale' as const, title: 'Policy', from: 1, to: 5, target: true};
    const asked: Survey = {...survey, sections: [{id: 'one', title: 'One', questions: [question]}]};
    expect(readPaper(asked, 'A1 2 >6 !1').problems).to.deep.equal([
      {code: 'A1', typed: '>6'},
      {code: 'A1', typed: '!1'},
    ]);
    expect(readPaper(asked, 'A1 - >4')).to.deep.include({answers: {}, notes: {policy: {target: 4}}, problems: []});
  });

  it('takes what is typed last where a code comes twice', () => {
    expect(readPaper(survey, 'B1 2 B1 3').answers).to.deep.equal({policy: 3});
  });
});
