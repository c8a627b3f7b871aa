import type {Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {feedbackForms, wordsOf} from '../../../../test/support/survey/feedback-forms.js';
import {until} from '../../../../test/support/survey/self-assessments.js';

import './feedback-form/define.js';

const option = (id: string) => ({id, title: id});
const survey: Survey = {
  id: 'parts',
  version: '1',
  title: 'Parts',
  languages: ['en'],
  consent: 'For a report on {{rows}}.',
  sections: [
    {
      id: 'only',
      title: 'Only',
      questions: [
        {id: 'rows', type: 'matrix', title: 'Rows', required: true, rows: ['a', 'b'].map(option), from: 1, to: 3},
      ],
    },
  ],
};

describe('a question that is answered in parts', () => {
  const {open, find, control, press} = feedbackForms();

  it('says what the other parts lack when the person goes on, not with the first', async () => {
    const {element, session} = await open({...survey, consent: undefined});
    const inside = await control(element, 'rows');
    inside.querySelector<HTMLInputElement>('[data-row=a] input')!.click();
    await until(() => session.answerTo('rows'));
    await element.updateComplete;
    expect(inside.querySelectorAll('[aria-invalid=true]')).to.have.length(0);
    await press(element, 'Check your answers');
    await until(() => find(element, '.problems'));
    await until(() => inside.querySelector('[part=error]'));
  });

  it('repeats no answer before there is one, in what is agreed to first', async () => {
    const element = document.createElement('consulta-feedback-form');
    Object.assign(element, {survey, lang: 'en', database: 'consulta-test-parts'});
    document.body.append(element);
    const gate = () => find(element, 'consulta-survey-consent')?.shadowRoot;
    await until(() => gate()?.querySelector('.text'));
    expect(wordsOf(gate()?.querySelector('.text'))).to.equal('For a report on ….');
    element.remove();
  });
});
