import {expect} from '@open-wc/testing';

import {organisationOf, type Survey} from './index.js';

function survey(...autocomplete: (string | undefined)[]): Survey {
  const questions = autocomplete.map((token, index) => ({
    id: `q${index}`,
    type: 'text' as const,
    title: 'Q',
    ...(token === undefined ? {} : {autocomplete: token}),
  }));
  return {
    id: 's',
    version: '1.0.0',
    title: 'S',
    languages: ['en'],
    sections: [{id: 'a', title: 'A', questions}],
  };
}

describe('organisationOf', () => {
  it('takes the first text question that asks for an organisation', () => {
    const answers = {q0: 'Ada', q1: ' City of Lyon ', q2: 'Delft'};
    expect(organisationOf(survey('name', 'organization', 'organization'), {answers})).to.equal('City of Lyon');
  });

  it('reads the tokens as a browser does', () => {
    expect(organisationOf(survey('section-a Organization'), {answers: {q0: 'Delft'}})).to.equal('Delft');
    expect(organisationOf(survey('organization-title'), {answers: {q0: 'Mayor'}})).to.equal(undefined);
  });

  it('names nobody where it was left out, left blank or not asked', () => {
    expect(organisationOf(survey('organization'), {answers: {}})).to.equal(undefined);
    expect(organisationOf(survey('organization'), {answers: {q0: '  '}})).to.equal(undefined);
    expect(organisationOf(survey(undefined), {answers: {q0: 'Delft'}})).to.equal(undefined);
  });
});
