import {expect} from '@open-wc/testing';

import {surveyTag} from './survey-tag.js';

const asking = (...types: string[]) => ({sections: [{questions: types.map((type) => ({type}))}]});

describe('surveyTag', () => {
  it('takes scores for a self-assessment, something to rank for a priority ranking, the rest for a form', () => {
    expect(surveyTag({...asking('scale', 'ranking'), scores: [{}]})).to.equal('consulta-self-assessment');
    expect(surveyTag(asking('text', 'ranking'))).to.equal('consulta-priority-ranking');
    expect(surveyTag({...asking('text', 'choice'), scores: []})).to.equal('consulta-feedback-form');
  });

  it('reads what is no definition without complaint: saying what is wrong is the element’s part', () => {
    for (const sections of [undefined, 'x', [null], [{questions: 'x'}], [{questions: [null, 7]}]]) {
      expect(surveyTag({sections})).to.equal('consulta-feedback-form');
    }
  });
});
