import type {Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {expectAccessible} from '../../../../test/support/accessible.js';
import {press as pressKeys, type} from '../../../../test/support/keyboard.js';
import {feedbackForms, wordsOf} from '../../../../test/support/survey/feedback-forms.js';
import {until} from '../../../../test/support/survey/self-assessments.js';

import './feedback-form/define.js';

const survey: Survey = {
  id: 'evening',
  version: '1',
  title: 'Evening',
  languages: ['en'],
  sections: [
    {
      id: 'you',
      title: 'You',
      questions: [
        {id: 'city', type: 'text', title: 'Your city', required: true},
        {id: 'role', type: 'text', title: 'Your role', required: 'soft'},
      ],
    },
    {id: 'view', title: 'Your view', questions: [{id: 'mood', type: 'scale', title: 'Your mood', from: 1, to: 5}]},
  ],
};

describe('one question at a time', () => {
  const {open: openForm, root, find, control, button, press} = feedbackForms();
  const open = () => openForm(survey, {layout: 'one-at-a-time'});
  const shown = (element: Element) =>
    [...root(element).querySelectorAll<HTMLElement & {name: string}>('.question > :first-child')].map(({name}) => name);
  const focused = (element: Element) => (root(element).activeElement as (HTMLElement & {name?: string}) | null)?.name;
  const place = (element: Element) => wordsOf(find(element, '.place'));

  it('says in words and as a bar which question it is, and of how many', async () => {
    const {element, session} = await open();
    const bar = () => find<HTMLProgressElement>(element, 'progress');
    expect([place(element), bar()?.value, bar()?.max]).to.deep.equal(['Question 1 of 3', 1, 3]);
    session.answer('city', 'Porto');
    await press(element, 'Next');
    expect([place(element), bar()?.value, shown(element)]).to.deep.equal(['Question 2 of 3', 2, ['role']]);
  });

  it('is answered by keyboard alone, from the first question to the check', async () => {
    const {element, session} = await open();
    element.goTo('city');
    await until(() => focused(element) === 'city');
    await type('Porto');
    await pressKeys('Enter');
    await until(() => focused(element) === 'role');
    await type('Mayor');
    await pressKeys('Enter');
    await until(() => focused(element) === 'mood');
    await pressKeys('Space');
    expect(session.answers).to.deep.equal({city: 'Porto', role: 'Mayor', mood: 1});
    await pressKeys('Tab');
    await until(() => button(element, 'Check your answers'));
    while (root(element).activeElement !== button(element, 'Check your answers')) await pressKeys('Tab');
    await pressKeys('Enter');
    await until(() => element.place?.phase === 'review');
    expect(find(element, '.place')).to.equal(null);
  });

  it('stays at a question that must be answered, and leads into it from the list', async () => {
    const {element} = await open();
    await press(element, 'Next');
    const problems = () => find(element, '.problems');
    await until(() => problems() && root(element).activeElement === problems());
    expect(shown(element)).to.deep.equal(['city']);
    expect(wordsOf(problems())).to.contain('Your city');
    expect(button(element, 'Go on anyway')).to.equal(undefined);
    problems()!.querySelector('button')!.click();
    await until(() => focused(element) === 'city');
  });

  it('stays at what Enter finds to be no answer, and leaves it in the field', async () => {
    const asked: Survey['sections'][number]['questions'] = [
      {id: 'staff', type: 'number', title: 'Staff'},
      {id: 'role', type: 'text', title: 'Your role'},
    ];
    const sections = [{id: 'only', title: 'Only', questions: asked}];
    const {element, session} = await openForm({...survey, sections}, {layout: 'one-at-a-time'});
    session.answer('staff', 3);
    element.goTo('staff');
    await until(() => focused(element) === 'staff');
    const box = (await control(element, 'staff')).querySelector('input')!;
    box.select();
    await type('12 or 13');
    await pressKeys('Enter');
    await until(() => find(element, '.problems'));
    expect([...shown(element), box.value]).to.deep.equal(['staff', '12 or 13']);
    expect(wordsOf(find(element, '.problems'))).to.contain('cannot be read as a number');
  });

  it('tells once of an answer that is asked for softly, and goes on anyway', async () => {
    const {element, session} = await open();
    session.answer('city', 'Porto');
    await press(element, 'Next');
    await press(element, 'Next');
    await until(() => find(element, '.problems.soft'));
    expect([shown(element), wordsOf(find(element, '.problems'))].join()).to.contain('Your role');
    await press(element, 'Go on anyway');
    await until(() => focused(element) === 'mood');
    expect(find(element, '.problems')).to.equal(null);
    await press(element, 'Back');
    await press(element, 'Next');
    expect(shown(element)).to.deep.equal(['mood']);
  });

  it('keeps answers and the section when the layout changes', async () => {
    const {element, session} = await open();
    session.answer('city', 'Porto');
    element.goTo('mood');
    element.layout = 'pages';
    await until(() => wordsOf(find(element, '.section-title')) === 'Your view');
    element.layout = 'one-at-a-time';
    await until(() => place(element) === 'Question 3 of 3');
    expect(session.answers).to.deep.equal({city: 'Porto'});
  });

  it('is accessible with a question, with what is missing, and with what is asked for softly', async () => {
    const {element, session} = await open();
    await until(() => find(element, '.question > :first-child'));
    await expectAccessible(element, 'a question');
    await press(element, 'Next');
    await until(() => find(element, '.problems'));
    await expectAccessible(element, 'an answer is missing');
    session.answer('city', 'Porto');
    await press(element, 'Next');
    await press(element, 'Next');
    await until(() => find(element, '.problems.soft'));
    await expectAccessible(element, 'an answer is asked for softly');
  });
});
