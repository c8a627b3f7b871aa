import {createSession} from '@consulta/engine';
import type {Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {QuestionPath} from './question-path.js';
import {SurveyFlow, type SurveyLayout} from './survey-flow.js';

const survey: Survey = {
  id: 'meeting',
  version: '1',
  title: 'Meeting',
  languages: ['en'],
  sections: [
    {id: 'you', title: 'You', questions: [{id: 'city', type: 'text', title: 'City', required: true}]},
    {
      id: 'view',
      title: 'Your view',
      questions: [
        {id: 'mood', type: 'scale', title: 'Mood', from: 1, to: 5, required: 'soft'},
        {id: 'mail', type: 'text', title: 'E-mail', format: 'email'},
      ],
    },
  ],
};

function begin(layout: SurveyLayout = 'pages') {
  const session = createSession(survey, {language: 'en'});
  const flow = new SurveyFlow(session, layout, QuestionPath);
  const shown = () => flow.sections().map(({id}) => id);
  return {session, flow, shown};
}

describe('SurveyFlow', () => {
  it('shows one section at a time, or all of them', () => {
    expect(begin().shown()).to.deep.equal(['you']);
    expect(begin('single').shown()).to.deep.equal(['you', 'view']);
  });

  it('stays on a page with a missing answer, and says which', () => {
    const {flow, shown} = begin();
    expect(flow.next()).to.equal(false);
    expect(shown()).to.deep.equal(['you']);
    expect(flow.stoppedBy.map(({questionId, code}) => [questionId, code])).to.deep.equal([['city', 'required']]);
  });

  it('goes on, to the review and back, when nothing is missing', () => {
    const {session, flow, shown} = begin();
    session.answer('city', 'Utrecht');
    expect(flow.next()).to.equal(true);
    expect(shown()).to.deep.equal(['view']);
    expect(flow.isLast).to.equal(true);
    session.answer('mood', 4);
    flow.next();
    expect(flow.phase).to.equal('review');
    flow.back();
    expect([flow.phase, ...shown()]).to.deep.equal(['answering', 'view']);
  });

  it('tells once of an answer that is asked for softly, and goes on', () => {
    const {session, flow} = begin('single');
    session.answer('city', 'Utrecht');
    expect(flow.next()).to.equal(false);
    expect(flow.maySkip).to.equal(true);
    expect(flow.stoppedBy.map(({questionId}) => questionId)).to.deep.equal(['mood']);
    expect(flow.next()).to.equal(true);
    expect(flow.stoppedBy).to.deep.equal([]);
    expect(flow.canSubmit()).to.equal(true);
  });

  it('shows what is wrong with an answer once it was given, and with a missing one once it was passed', () => {
    const {flow} = begin();
    expect(flow.showsProblems('city')).to.equal(false);
    flow.answered('mail');
    expect(flow.showsProblems('mail')).to.equal(true);
    flow.next();
    expect(flow.showsProblems('city')).to.equal(true);
  });

  it('goes to the first page with a problem instead of submitting', () => {
    const {session, flow, shown} = begin();
    session.answer('city', 'Utrecht');
    session.answer('mail', 'nobody');
    flow.review();
    expect(flow.canSubmit()).to.equal(false);
    expect([flow.phase, ...shown()]).to.deep.equal(['answering', 'view']);
    expect(flow.stoppedBy.map(({code}) => code)).to.deep.equal(['email']);
  });

  it('shows a question at a time, and stays at one with a missing answer', () => {
    const {session, flow} = begin('one-at-a-time');
    const shown = () => flow.sections().flatMap(({id}) => flow.questions(id).map((question) => question.id));
    expect([shown(), flow.place, flow.isFirst]).to.deep.equal([['city'], {at: 1, of: 3}, true]);
    expect(flow.next()).to.equal(false);
    session.answer('city', 'Utrecht');
    flow.next();
    expect([shown(), session.section]).to.deep.equal([['mood'], 'view']);
    flow.next();
    flow.next();
    expect([shown(), flow.isLast]).to.deep.equal([['mail'], true]);
    flow.next();
    expect(flow.phase).to.equal('review');
    flow.back();
    flow.back();
    expect(shown()).to.deep.equal(['mood']);
    session.answer('mail', 'nobody');
    expect(flow.canSubmit()).to.equal(false);
    expect(shown()).to.deep.equal(['mail']);
  });

  it('goes on in the same section, with the same answers, in another layout', () => {
    const {session, flow} = begin();
    session.answer('city', 'Utrecht');
    flow.next();
    session.answer('mood', 3);
    expect([flow.setLayout('one-at-a-time'), flow.setLayout('one-at-a-time')]).to.deep.equal([true, false]);
    expect(flow.questions('view').map(({id}) => id)).to.deep.equal(['mail']);
    flow.setLayout('single');
    expect([flow.place, flow.sections().length]).to.deep.equal([undefined, 2]);
    expect(session.answers).to.deep.equal({city: 'Utrecht', mood: 3});
  });

  it('never refuses to go to a section that was chosen', () => {
    const {flow, shown} = begin();
    flow.goTo('view');
    expect(shown()).to.deep.equal(['view']);
  });
});
