import type {Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {behaviourOf} from '../question-types/registry.js';
import type {SessionChange} from './contract.js';
import {createSession} from './create-session.js';
import {FirstAnswers} from './first-answers.js';

const survey: Survey = {
  id: 'meeting',
  version: '1',
  title: 'Meeting',
  languages: ['en'],
  sections: [
    {
      id: 'you',
      title: 'You',
      questions: [
        {id: 'intro', type: 'note', title: 'Welcome'},
        {id: 'city', type: 'text', title: 'City', required: true, comment: true},
        {
          id: 'next',
          type: 'ranking',
          title: 'Next',
          items: [
            {id: 'a', title: 'A'},
            {id: 'b', title: 'B'},
          ],
        },
        {id: 'mail', type: 'text', title: 'E-mail', format: 'email', required: 'soft'},
      ],
    },
  ],
};

function both() {
  const session = createSession(survey, {language: 'en'});
  const first = new FirstAnswers(survey, behaviourOf);
  return {session, first};
}

describe('FirstAnswers', () => {
  it('says of every question what a session says', () => {
    const {session, first} = both();
    for (const said of [session, first]) {
      said.answer('city', '  ');
      said.answer('next', [['b', 'a']]);
      said.answer('mail', 'nobody');
      said.note('city', {comment: 'Really'});
      said.record('next', {shown: ['b', 'a']});
    }
    const {questions} = survey.sections[0]!;
    for (const {id} of questions) {
      expect(first.answerTo(id), id).to.deep.equal(session.answerTo(id));
      expect(first.isRequired(id), id).to.equal(session.isRequired(id));
      expect(first.problemsOf(id), id).to.deep.equal(session.problemsOf(id));
      expect(first.noteOn(id), id).to.deep.equal(session.noteOn(id));
      expect(first.paradataOn(id), id).to.deep.equal(session.paradataOn(id));
    }
    expect(first.sections()).to.deep.equal(session.sections());
    expect(first.questions('you')).to.deep.equal(session.questions('you'));
    expect(first.section).to.equal(session.section);
    expect(first.progress('you')).to.deep.equal(session.progress('you'));
    expect([first.answers, first.notes]).to.deep.equal([session.answers, session.notes]);
  });

  it('takes nothing that is no answer, and forgets one that is taken back', () => {
    const {first} = both();
    first.answer('city', 7);
    first.answer('mail', 'a@b.example');
    first.answer('mail', undefined);
    expect(first.answers).to.deep.equal({});
  });

  it('tells which question changed', () => {
    const {first} = both();
    const heard: SessionChange[] = [];
    const leave = first.subscribe((change) => heard.push(change));
    first.answer('city', 'Quito');
    leave();
    first.answer('city', 'Lima');
    expect(heard.map(({questions, content}) => [[...questions], content])).to.deep.equal([[['city'], true]]);
  });

  it('hands all that was said to a session', () => {
    const {session, first} = both();
    first.answer('city', 'Quito');
    first.note('city', {comment: 'Really'});
    first.record('next', {shown: ['b', 'a']});
    first.handTo(session);
    expect(session.answers).to.deep.equal({city: 'Quito'});
    expect(session.noteOn('city')).to.deep.equal({comment: 'Really'});
    expect(session.paradataOn('next')).to.deep.equal({shown: ['b', 'a']});
    expect(session.begun).to.equal(true);
  });
});
