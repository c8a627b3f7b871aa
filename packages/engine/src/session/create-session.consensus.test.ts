import type {Plan, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {createSession} from './create-session.js';
import {correctionOf} from './new-drafts.js';

const survey: Survey = {
  id: 'check-up',
  version: '1',
  title: 'Check-up',
  languages: ['en'],
  sections: [{id: 'plan', title: 'Plan', questions: [{id: 'policy', type: 'scale', title: 'Policy', from: 1, to: 5}]}],
};
const ids = ['01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000002'];
const plan: Plan = [
  {questionId: 'policy', place: 1, priority: 'high', actions: [{action: 'Write it', status: 'planned'}]},
];
const consensus = () => createSession(survey, {language: 'en', kind: 'consensus', basedOn: ids});

describe('a session of a group', () => {
  it('makes a consensus that names the responses it is based on', () => {
    const session = consensus();
    session.answer('policy', 3);
    session.note('policy', {agreed: {reason: 'It is written', before: [2, 4], date: '2026-11-28'}});
    const response = session.toResponse({site: ''});
    expect([response.kind, response.basedOn]).to.deep.equal(['consensus', ids]);
    expect(response.notes?.['policy']?.agreed?.before).to.deep.equal([2, 4]);
  });

  it('is one of a single person without being told', () => {
    const response = createSession(survey, {language: 'en', basedOn: ids}).toResponse({site: ''});
    expect([response.kind, response.basedOn, response.plan]).to.deep.equal(['individual', undefined, undefined]);
  });

  it('must say what it agrees on, and need not say what only one person can', () => {
    const scale = {id: 'policy', type: 'scale', title: 'Policy', from: 1, to: 5, required: true} as const;
    const role = {id: 'role', type: 'text', title: 'Your role', required: true} as const;
    const asked: Survey = {...survey, sections: [{id: 'all', title: 'All', questions: [role, scale]}]};
    const group = createSession(asked, {language: 'en', kind: 'consensus', basedOn: ids});
    expect([group.question('role').required, group.isRequired('role'), group.isRequired('policy')]).to.deep.equal([
      true,
      false,
      true,
    ]);
    expect(createSession(asked, {language: 'en'}).isRequired('role')).to.equal(true);
  });

  it('goes on with what its draft holds', () => {
    const first = consensus();
    first.setPlan(plan);
    const next = createSession(survey, {language: 'en', draft: first.toDraft()});
    expect([next.kind, next.basedOn, next.plan, next.begun]).to.deep.equal(['consensus', ids, plan, true]);
  });

  it('looks at the responses that the page names now', () => {
    const draft = consensus().toDraft();
    const further = [...ids, '01960000-0000-7000-8000-000000000003'];
    expect(createSession(survey, {language: 'en', draft, basedOn: further}).basedOn).to.deep.equal(further);
  });

  it('stays that of one person when the draft is one', () => {
    const draft = createSession(survey, {language: 'en'}).toDraft();
    expect(createSession(survey, {language: 'en', draft, kind: 'consensus', basedOn: ids}).kind).to.equal('individual');
  });

  it('tells once of a plan that changed', () => {
    const session = consensus();
    const told: boolean[] = [];
    session.subscribe((change) => told.push(change.plan && change.content));
    session.setPlan(plan);
    session.setPlan([...plan]);
    expect(told).to.deep.equal([true]);
  });

  it('takes over the plan of another tab that changed it more often, and no other', () => {
    const [one, other] = [consensus(), consensus()];
    const of = (session: typeof one) => ({...session.toDraft(), id: one.id});
    other.setPlan(plan);
    one.adopt(of(other));
    expect(one.plan).to.deep.equal(plan);
    one.setPlan([]);
    one.adopt(of(other));
    expect(one.plan).to.deep.equal([]);
  });

  it('has no plan any more after a reset', () => {
    const session = consensus();
    session.setPlan(plan);
    session.reset();
    expect([session.plan, session.toDraft().planEdits]).to.deep.equal([undefined, undefined]);
  });

  it('is corrected as a consensus with its plan', () => {
    const session = consensus();
    session.setPlan(plan);
    const response = session.toResponse({site: ''});
    const correction = createSession(survey, {language: 'en', draft: correctionOf(response)}).toResponse({site: ''});
    expect(correction).to.include({kind: 'consensus', supersedes: response.id});
    expect([correction.basedOn, correction.plan]).to.deep.equal([ids, plan]);
  });
});
