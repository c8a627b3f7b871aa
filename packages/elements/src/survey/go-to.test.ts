import type {Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {feedbackForms} from '../../../../test/support/survey/feedback-forms.js';
import {oneEvent, until} from '../../../../test/support/survey/self-assessments.js';
import type {SurveyLayout} from './survey-flow.js';

import './feedback-form/define.js';

const survey: Survey = {
  id: 'visit',
  version: '1',
  title: 'Visit',
  languages: ['en'],
  sections: [
    {id: 'you', title: 'You', questions: [{id: 'city', type: 'text', title: 'City', required: true}]},
    {
      id: 'view',
      title: 'Your view',
      questions: [
        {id: 'why', type: 'text', title: 'Why?'},
        {id: 'more', type: 'text', title: 'More?', showIf: {'==': [{var: 'answers.why'}, 'yes']}},
        {id: 'also', type: 'text', title: 'Anything else?'},
      ],
    },
    {id: 'end', title: 'The end', questions: [{id: 'last', type: 'text', title: 'Last'}]},
  ],
};
const consent = {text: 'We keep this.', agree: 'I agree', decline: 'No'};

describe('going to a section or a question', () => {
  const {open, root, press} = feedbackForms();

  /** The words of what has the focus: a heading, or the name of a control. */
  function focused(element: Element): string | undefined {
    const active = root(element).activeElement;
    return active?.getAttribute('name') ?? (active as {name?: string} | null)?.name ?? active?.textContent?.trim();
  }
  const heading = (element: Element) => root(element).querySelector('.section-title')?.textContent?.trim();

  it('shows the section, with the focus on its heading, past a required answer', async () => {
    const {element} = await open(survey);
    element.goTo('view');
    await until(() => focused(element) === 'Your view');
    expect(element.place).to.deep.equal({phase: 'answering', section: 'view'});
  });

  it('shows the page of a question, with the focus in it', async () => {
    const {element} = await open(survey);
    element.goTo('also');
    await until(() => focused(element) === 'also');
    expect(heading(element)).to.equal('Your view');
  });

  it('finds a section and a question among all of them on one page', async () => {
    const {element} = await open(survey, {layout: 'single'});
    element.goTo('end');
    await until(() => focused(element) === 'The end');
    element.goTo('why');
    await until(() => focused(element) === 'why');
  });

  it('shows the one question, or the first of a section, one at a time', async () => {
    const {element} = await open(survey, {layout: 'one-at-a-time'});
    element.goTo('also');
    await until(() => focused(element) === 'also');
    expect(element.place).to.deep.equal({phase: 'answering', section: 'view', question: 'also'});
    element.goTo('view');
    await until(() => focused(element) === 'why');
  });

  it('comes out of the review, and goes back into it', async () => {
    const {element, session} = await open(survey, {layout: 'single'});
    session.answer('city', 'Porto');
    await press(element, 'Check your answers');
    const {place} = element;
    expect(place?.phase).to.equal('review');
    element.goTo('why');
    await until(() => focused(element) === 'why');
    element.goTo(place!);
    await until(() => element.place?.phase === 'review' && focused(element) === heading(element));
  });

  for (const layout of ['pages', 'single', 'one-at-a-time'] satisfies SurveyLayout[]) {
    it(`stays for an id that is unknown or hidden, in ${layout}`, async () => {
      const {element, session} = await open(survey, {layout});
      const {place} = element;
      for (const id of ['nowhere', 'more', '']) element.goTo(id);
      expect(element.place).to.deep.equal(place);
      session.answer('why', 'yes');
      element.goTo('more');
      await until(() => focused(element) === 'more');
    });
  }

  it('has no place before a consent and after submitting, and goes nowhere', async () => {
    const {element, session} = await open(survey);
    session.answer('city', 'Porto');
    await element.submit();
    expect(element.place).to.equal(undefined);
    element.goTo('view');
    await until(() => root(element).querySelector('consulta-submitted'));
    expect(root(element).querySelector('.section-title')).to.equal(null);
    const other = document.createElement('consulta-feedback-form');
    Object.assign(other, {survey: {...survey, id: 'asks', consent}, store: element.store, lang: 'en'});
    element.after(other);
    await until(() => other.shadowRoot?.querySelector('.gate'));
    other.goTo('view');
    expect(other.place).to.equal(undefined);
    expect(other.shadowRoot?.querySelector('.gate')).to.not.equal(null);
  });

  it('tells of each page once, on the element alone', async () => {
    const {element} = await open(survey);
    let bubbled = false;
    element.parentElement!.addEventListener('consulta-place', () => (bubbled = true));
    const told = oneEvent(element, 'consulta-place');
    element.goTo('end');
    await told;
    expect(element.place?.section).to.equal('end');
    let more = 0;
    element.addEventListener('consulta-place', () => (more += 1));
    element.session!.answer('last', 'x');
    element.requestUpdate();
    await element.updateComplete;
    expect([bubbled, more]).to.deep.equal([false, 0]);
  });
});
