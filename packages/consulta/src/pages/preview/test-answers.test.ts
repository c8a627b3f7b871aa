import {createSession} from '@consulta/engine';
import {checkAnswer, parseSurvey, type Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {fillIn} from './fill-in.js';

const items = [
  {id: 'a', title: 'A'},
  {id: 'b', title: 'B'},
  {id: 'c', title: 'C', parent: 'a'},
];

function survey(): Survey {
  const result = parseSurvey({
    id: 'every-type',
    version: '1',
    title: 'Every type',
    languages: ['en'],
    sections: [
      {
        id: 'all',
        title: 'All',
        questions: [
          {id: 'ranked', type: 'ranking', title: 'Q', items, min: 2},
          {id: 'shared', type: 'points', title: 'Q', items, total: 10},
          {id: 'rated', type: 'scale', title: 'Q', from: 0, to: 10, notApplicable: true, doNotKnow: true},
          {id: 'rows', type: 'matrix', title: 'Q', rows: [{id: 'r', title: 'R'}], from: 1, to: 5},
          {id: 'chosen', type: 'choice', title: 'Q', options: items.slice(0, 2), multiple: true, min: 1, max: 2},
          {id: 'mail', type: 'text', title: 'Q', format: 'email', required: true},
          {id: 'short', type: 'text', title: 'Q', maxLength: 4},
          {id: 'count', type: 'number', title: 'Q', min: 3, max: 9, step: 2},
          {id: 'day', type: 'date', title: 'Q', min: '2026-02-01', max: '2026-02-28'},
          {id: 'agreed', type: 'yes-no', title: 'Q'},
          {id: 'allowed', type: 'consent', title: 'Q', required: true},
          {id: 'several', type: 'repeat', title: 'Q', min: 2, questions: [{id: 'name', type: 'text', title: 'Q'}]},
          {id: 'why', type: 'text', title: 'Q', showIf: {'>=': [{var: 'answers.count'}, 3]}},
          {id: 'read', type: 'note', title: 'Q'},
        ],
      },
    ],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.survey;
}

describe('fillIn', () => {
  it('gives every question of every type an answer that may be submitted', () => {
    const definition = survey();
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true})), (numbers) => {
        const session = createSession(definition, {language: 'en'});

        fillIn(session, () => numbers.next().value as number);

        expect(session.problems()).to.deep.equal([]);
        for (const question of definition.sections.flatMap(({questions}) => questions)) {
          if (question.type === 'note') continue;
          expect(checkAnswer(question, session.answerTo(question.id)), question.id).to.equal(true);
        }
      }),
    );
  });

  it('leaves what is answered as it is', () => {
    const session = createSession(survey(), {language: 'en'});
    session.answer('count', 5);

    fillIn(session);

    expect(session.answerTo('count')).to.equal(5);
    expect(session.answerTo('why')).to.be.a('string');
  });
});
