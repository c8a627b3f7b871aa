import {createSession} from '@consulta/engine';
import type {Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {questionOf, survey} from '../../../test/support/instruments/built-in.js';

const NAME = 'event-feedback';

/** The ids of what is asked of somebody who gave these answers. */
function asked(of: Survey, answers: {readonly [id: string]: unknown}): string[] {
  const session = createSession(of, {language: 'en'});
  for (const [id, answer] of Object.entries(answers)) session.answer(id, answer as never);
  return session.sections().flatMap(({id}) => session.questions(id).map((question) => question.id));
}

describe(NAME, () => {
  it('asks for what belongs to the kind of event, and for nothing of the others', async () => {
    const parsed = await survey(NAME);
    const special = ['sessions', 'visit', 'online'];
    const shown = (event: string) => asked(parsed, {event}).filter((id) => special.includes(id));

    expect(shown('annual-meeting')).to.deep.equal(['sessions']);
    expect(shown('field-visit')).to.deep.equal(['visit']);
    expect(shown('webinar')).to.deep.equal(['online']);
    expect(asked(parsed, {}).filter((id) => special.includes(id))).to.deep.equal([]);
  });

  it('asks satisfaction from 1 to 10 and the recommendation from 0 to 10', async () => {
    const parsed = await survey(NAME);

    expect(questionOf(parsed, 'overall', 'scale')).to.include({from: 1, to: 10});
    expect(questionOf(parsed, 'nps', 'scale')).to.include({from: 0, to: 10, display: 'nps'});
  });

  it('has the ten statements of agreement on five named levels, each with a way out', async () => {
    const parsed = await survey(NAME);
    const matrices = ['content', 'exchange', 'organising'].map((id) => questionOf(parsed, id, 'matrix'));

    expect(matrices.flatMap(({rows}) => rows)).to.have.length(10);
    for (const {levels, notApplicable} of matrices) {
      expect(levels?.map(({value}) => value)).to.deep.equal([1, 2, 3, 4, 5]);
      expect(notApplicable).to.equal(true);
    }
  });

  it('asks for an e-mail address only of who may be contacted, and then insists on it', async () => {
    const parsed = await survey(NAME);
    const session = createSession(parsed, {language: 'en'});

    expect(asked(parsed, {})).not.to.include('email');
    expect(asked(parsed, {contact: false})).not.to.include('email');
    session.answer('contact', true);
    expect([session.isVisible('email'), session.isRequired('email')]).to.deep.equal([true, true]);
  });

  it('leaves the address out of the response when the person thinks better of it', async () => {
    const session = createSession(await survey(NAME), {language: 'en'});
    session.answer('contact', true);
    session.answer('email', 'officer@example.org');
    session.answer('contact', false);

    expect(session.toResponse({site: 'https://example.org'}).answers).to.deep.equal({contact: false});
  });

  it('asks whether words may be quoted once there are any, and for a name only to be named', async () => {
    const parsed = await survey(NAME);
    const best = 'The visit to the market';

    expect(asked(parsed, {})).not.to.include('quote');
    expect(asked(parsed, {best})).to.include('quote').and.not.to.include('quote-name');
    expect(asked(parsed, {best, quote: 'with-name'})).to.include('quote-name');
    expect(asked(parsed, {best, quote: 'without-name'})).not.to.include('quote-name');
    expect(questionOf(parsed, 'quote', 'choice').options?.map(({id}) => id)).to.deep.equal([
      'with-name',
      'without-name',
      'no',
    ]);
  });

  it('marks as sensitive what points to a person', async () => {
    const {sections} = await survey(NAME);
    const sensitive = sections.flatMap(({questions}) => questions).filter((question) => question.sensitive);

    expect(sensitive.map(({id}) => id)).to.deep.equal(['quote-name', 'gender', 'email']);
  });

  it('insists on nothing else', async () => {
    const {sections} = await survey(NAME);
    const required = sections.flatMap(({questions}) => questions).filter((question) => question.required === true);

    expect(required).to.deep.equal([]);
  });
});
