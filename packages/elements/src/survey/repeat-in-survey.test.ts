import type {QuestionParadata, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {feedbackForms, wordsOf} from '../../../../test/support/survey/feedback-forms.js';
import {repeatIn} from '../../../../test/support/survey/repeats.js';
import {oneEvent, until} from '../../../../test/support/survey/self-assessments.js';
import type {ConsultaFeedbackForm} from './feedback-form/feedback-form.js';
import './feedback-form/define.js';

const items = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({id, title: `Item ${id}`}));
const survey: Survey = {
  id: 'city-projects',
  version: '1',
  title: 'Projects of a city',
  languages: ['en'],
  sections: [
    {
      id: 'projects-page',
      title: 'Projects',
      questions: [
        {
          id: 'projects',
          type: 'repeat',
          title: 'Your projects',
          itemTitle: 'Project',
          questions: [
            {id: 'name', type: 'text', title: 'Name'},
            {id: 'cost', type: 'number', title: 'What did {{name}} cost?'},
            {id: 'order', type: 'ranking', title: 'Order', items, shuffle: true, input: 'pairs'},
          ],
        },
      ],
    },
    {id: 'end', title: 'End', questions: [{id: 'words', type: 'text', title: 'In your words'}]},
  ],
};

describe('a repeat in a survey', () => {
  const {open, find, root, press} = feedbackForms();

  async function fill() {
    const opened = await open(survey);
    const person = repeatIn(opened.element);
    await person.act('add');
    await person.write(0, 'name', 'Well');
    await person.act('add');
    await person.write(1, 'name', 'Road');
    return {...opened, person};
  }
  /** The page is closed once all is kept, and opened again. */
  async function reload(element: ConsultaFeedbackForm) {
    element.remove();
    const again = await open(survey);
    return {...again, person: repeatIn(again.element)};
  }
  const saved = (element: ConsultaFeedbackForm) => oneEvent(element, 'consulta-saved');
  const problems = (element: Element) => [...root(element).querySelectorAll<HTMLElement>('.problems li button')];
  const nothingIsolated = (text: string) => text.replace(/[\u2068\u2069]/g, '');

  it('is filled, put in order, mended, checked after a break and submitted', async () => {
    const {element, person} = await fill();
    await person.write(0, 'cost', '12');
    await person.act('down');
    expect(person.titles()).to.deep.equal(['Project 1 – Road', 'Project 2 – Well']);
    await person.act('remove');
    expect(person.titles()).to.deep.equal(['Project 1 – Well']);
    const kept = saved(element);
    await person.act('undo');
    await kept;
    const {person: later, ...page} = await reload(element);
    await until(() => later.titles().length === 2);
    expect(later.titles()).to.deep.equal(['Project 1 – Road', 'Project 2 – Well']);
    await press(page.element, 'Next');
    await press(page.element, 'Check your answers');
    const review = () => find(page.element, 'consulta-review')?.shadowRoot?.querySelector('dd');
    await until(() => review());
    expect(nothingIsolated(review()!.textContent)).to.equal(
      'Project 1\nName: Road\n\nProject 2\nName: Well\nWhat did Well cost? 12',
    );
    const submitted = oneEvent(page.element, 'consulta-submitted');
    await press(page.element, 'Submit');
    await submitted;
    const stored: unknown[] = [];
    for await (const {answers, paradata} of page.store.responses()) stored.push(answers, paradata);
    expect(stored[0]).to.deep.equal({projects: [{name: 'Road'}, {name: 'Well', cost: 12}]});
  });

  it('keeps the order shown in each entry, and choices from which no order follows yet', async () => {
    const {element, person} = await fill();
    const order = await person.inner(1, 'order');
    await until(() => order.shadowRoot!.querySelector('button'));
    const kept = saved(element);
    order.shadowRoot!.querySelector('button')!.click();
    await kept;
    const before = [0, 1].map(async (entry) => (await person.inner(entry, 'order')) as unknown as Kept);
    const shown = (await Promise.all(before)).map(({paradata}) => paradata);
    expect(shown.map((one) => [one?.shown?.length, one?.comparisons?.length])).to.deep.equal([
      [6, undefined],
      [6, 1],
    ]);
    const {person: later, session} = await reload(element);
    const after = [0, 1].map(async (entry) => (await later.inner(entry, 'order')) as unknown as Kept);
    expect((await Promise.all(after)).map(({paradata}) => paradata)).to.deep.equal(shown);
    expect(session.answers).to.deep.equal({projects: [{name: 'Well'}, {name: 'Road'}]});
  });

  it('does not go on past what is no number, names it, and leads to it', async () => {
    const {element, person} = await fill();
    await person.write(1, 'cost', 'abc');
    await press(element, 'Next');
    await until(() => problems(element).length > 0);
    expect(problems(element).map((one) => nothingIsolated(wordsOf(one)))).to.deep.equal([
      'Your projects – Project 2 – What did Road cost? – This cannot be read as a number. Please write it like 12,345.6.',
    ]);
    problems(element)[0]!.click();
    const cost = await person.inner(1, 'cost');
    await until(() => person.repeat()!.shadowRoot!.activeElement === cost);
    await person.write(1, 'cost', '7');
    await press(element, 'Next');
    await until(() => wordsOf(find(element, '.section-title')) === 'End');
  });

  it('keeps what is no number while another page is shown, with its entry wherever that moves', async () => {
    const {element, session, person} = await fill();
    await person.act('add');
    await person.write(2, 'cost', 'abc');
    await person.act('up', 2);
    expect(session.answers['projects']).to.deep.equal([{name: 'Well'}, {}, {name: 'Road'}]);
    element.goTo('end');
    await until(() => wordsOf(find(element, '.section-title')) === 'End');
    element.goTo('projects-page');
    const cost = await person.inner(1, 'cost');
    await until(() => cost.shadowRoot!.querySelector('input')?.value === 'abc');
    await press(element, 'Next');
    await until(() => problems(element).length === 1);
    await person.act('remove', 1);
    await press(element, 'Next');
    await until(() => wordsOf(find(element, '.section-title')) === 'End');
  });
});

interface Kept {
  readonly paradata?: QuestionParadata;
}
