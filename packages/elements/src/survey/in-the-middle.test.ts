import type {Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {feedbackForms, wordsOf} from '../../../../test/support/survey/feedback-forms.js';
import {until} from '../../../../test/support/survey/self-assessments.js';

import './feedback-form/define.js';

const both = (en: string, fr: string) => ({en, fr});
const survey: Survey = {
  id: 'middle',
  version: '1',
  title: both('Middle', 'Milieu'),
  languages: ['en', 'fr'],
  sections: [
    {id: 'first', title: both('First', 'Début'), questions: [{id: 'name', type: 'text', title: both('Name', 'Nom')}]},
    {
      id: 'second',
      title: both('Second', 'Suite'),
      questions: [
        {
          id: 'topic',
          type: 'choice',
          title: both('Topic', 'Sujet'),
          options: [{id: 'water', title: both('Water', 'Eau')}],
          other: true,
        },
        {
          id: 'order',
          type: 'ranking',
          title: both('Order', 'Ordre'),
          items: ['a', 'b', 'c'].map((id) => ({id, title: both(`Item ${id}`, `Élément ${id}`)})),
        },
        {id: 'why', type: 'text', title: both('Why?', 'Pourquoi ?'), showIf: {'==': [{var: 'answers.name'}, 'Ana']}},
        {
          id: 'rows',
          type: 'matrix',
          title: both('How was it?', 'Comment était-ce ?'),
          from: 1,
          to: 3,
          rows: ['food', 'talks'].map((id) => ({id, title: both(`The ${id}`, `Le ${id}`)})),
          required: true,
        },
        {
          id: 'mail',
          type: 'text',
          title: both('E-mail', 'Courriel'),
          requiredIf: {'==': [{var: 'answers.name'}, 'Ana']},
        },
      ],
    },
  ],
};

describe('in the middle of a survey', () => {
  const {open, root, find, control, press} = feedbackForms();
  const focused = (element: Element) => (root(element).activeElement as (HTMLElement & {name?: string}) | null)?.name;

  it('keeps answers, own words, an order and the place in another language', async () => {
    const {element, session} = await open(survey);
    const order = ['b', 'a'];
    session.answer('topic', {other: 'Parks'});
    session.answer('order', order);
    element.goTo('second');
    await until(() => wordsOf(find(element, '.section-title')) === 'Second');
    await control(element, 'order');
    element.lang = 'fr';
    await until(() => wordsOf(find(element, '.section-title')) === 'Suite');
    expect(session.answers).to.deep.equal({topic: {other: 'Parks'}, order});
    expect(element.place?.section).to.equal('second');
    const ranking = find<HTMLElement & {value: unknown}>(element, 'consulta-ranking');
    expect(ranking?.value).to.deep.equal(order);
    const topic = await control(element, 'topic');
    await until(() => wordsOf(topic).includes('Eau'));
    const fields = [...topic.querySelectorAll<HTMLInputElement>('input, textarea')];
    expect(fields.map(({value}) => value)).to.include('Parks');
  });

  it('leads from the list of what is missing into the row of a matrix', async () => {
    const {element, session} = await open(survey);
    session.answer('rows', {food: 2});
    element.goTo('second');
    await until(() => wordsOf(find(element, '.section-title')) === 'Second');
    await press(element, 'Check your answers');
    await until(() => find(element, '.problems'));
    const link = [...root(element).querySelectorAll<HTMLElement>('.problems li button')].find((one) =>
      wordsOf(one).includes('The talks'),
    );
    link!.click();
    const matrix = await control(element, 'rows');
    await until(() => (matrix.activeElement as HTMLInputElement | null)?.name.includes('talks'));
  });

  it('says that an answer is needed only once the person tried to go on, and no longer when it is not', async () => {
    const {element, session} = await open(survey);
    session.answer('name', 'Ana');
    session.answer('rows', {food: 2, talks: 3});
    element.goTo('second');
    const mail = await control(element, 'mail');
    const error = () => wordsOf(mail.querySelector('[part="error"]'));
    expect(error()).to.equal('');
    await press(element, 'Check your answers');
    await until(() => error() !== '');
    expect(element.place?.phase).to.equal('answering');
    session.answer('name', 'Ben');
    await until(() => error() === '');
    await press(element, 'Check your answers');
    await until(() => element.place?.phase === 'review');
  });

  it('leaves the focus where it is when another question comes and goes', async () => {
    const {element, session} = await open(survey);
    element.goTo('mail');
    await until(() => focused(element) === 'mail');
    const names = () =>
      [...root(element).querySelectorAll<HTMLElement & {name: string}>('.question > :first-child')].map(
        ({name}) => name,
      );
    session.answer('name', 'Ana');
    await until(() => names().includes('why'));
    expect(focused(element)).to.equal('mail');
    session.answer('name', 'Ben');
    await until(() => !names().includes('why'));
    expect(focused(element)).to.equal('mail');
  });
});
