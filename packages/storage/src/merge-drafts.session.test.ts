import {createSession} from '@consulta/engine';
import {type Draft, surveyHash} from '@consulta/schema';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {sampleDraft, sampleSurvey} from '../../../test/support/storage/samples.js';
import {mergeDrafts} from './merge-drafts.js';

const id = fc.constant('one');
const dictionary = <T>(values: fc.Arbitrary<T>) => fc.dictionary(id, values, {noNullPrototype: true});
const draft: fc.Arbitrary<Draft> = fc
  .record({
    answers: dictionary(fc.constantFrom('x', 'y', 'é')),
    notes: dictionary(
      fc.record({comment: fc.constantFrom('p', 'q'), target: fc.integer({min: 1, max: 2})}, {requiredKeys: ['target']}),
    ),
    edits: dictionary(fc.integer({min: 1, max: 2})),
  })
  .map((fields) => sampleDraft({...fields, surveyHash: surveyHash(sampleSurvey())}));

describe('mergeDrafts and a session that takes a draft over', () => {
  it('decide alike, so that the page shows what is stored', () => {
    fc.assert(
      fc.property(draft, draft, (shown, stored) => {
        const session = createSession(sampleSurvey(), {language: 'en', draft: shown});
        session.adopt(stored);
        const {answers, notes = {}} = mergeDrafts(shown, stored);
        expect({answers: session.answers, notes: session.notes}).to.deep.equal({answers, notes});
      }),
    );
  });
});
