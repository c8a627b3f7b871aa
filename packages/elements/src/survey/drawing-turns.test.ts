import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {Survey} from '@consulta/schema';

import {freshDatabase} from '../../../../test/support/fresh-database.js';

import './feedback-form/define.js';
import {DrawingTurns} from './drawing-turns.js';
import type {SurveyElement} from './survey-element.js';

const COUNT = 200;

describe('DrawingTurns', () => {
  it('lets the first questions of a page be drawn at once, and no more than a screen may need', () => {
    const turns = new DrawingTurns();
    const atOnce = Array.from({length: COUNT}, () => turns.take(() => undefined)).filter(Boolean).length;
    expect(atOnce).to.be.within(10, 50);
  });

  it('draws all others in their order, each once', async () => {
    const turns = new DrawingTurns();
    const drawn: number[] = [];
    const last = new Promise<void>((resolve) => {
      for (let index = 0; index < COUNT; index += 1) {
        const now = turns.take(() => {
          drawn.push(index);
          if (index === COUNT - 1) resolve();
        });
        if (now) drawn.push(index);
      }
    });
    await last;
    expect(drawn).to.deep.equal(Array.from({length: COUNT}, (_, index) => index));
  });

  it('draws at once what somebody needs, and not what has left the page', () => {
    const turns = new DrawingTurns();
    const drawn = new Set<number>();
    const waiting = Array.from({length: COUNT}, (_, index) => () => drawn.add(index)).filter(
      (draw) => !turns.take(draw),
    );
    const [gone, ...others] = waiting;
    turns.leave(gone!);
    turns.drawAll();
    expect(drawn.size).to.equal(others.length);
  });
});

describe('a long page', () => {
  const database = freshDatabase();
  const survey: Survey = {
    id: 'long',
    version: '1.0.0',
    title: 'Long',
    languages: ['en'],
    sections: [
      {
        id: 'all',
        title: 'All',
        questions: Array.from({length: COUNT}, (_, index) => ({
          id: `q-${index}`,
          type: 'text',
          title: `Question ${index}`,
          required: index === COUNT - 1,
        })),
      },
    ],
  };
  const controls = (element: SurveyElement) => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement & {name: string}>('consulta-text') ?? []),
  ];

  async function open(): Promise<SurveyElement> {
    const element = await fixture<SurveyElement>(
      html`<consulta-feedback-form database=${database.name} .survey=${survey}></consulta-feedback-form>`,
    );
    if (!element.session) await oneEvent(element, 'consulta-ready');
    await element.updateComplete;
    return element;
  }

  it('begins with some questions and ends with all of them, in their order', async () => {
    const element = await open();
    while (controls(element).length < COUNT) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(controls(element).map(({name}) => name)).to.deep.equal(survey.sections[0]?.questions.map(({id}) => id));
  });

  it('keeps the place of a question before it is drawn', async () => {
    const element = await open();
    expect(element.shadowRoot?.querySelectorAll('.question').length).to.equal(COUNT);
  });

  it('takes the person to a missing answer far below right away', async () => {
    const element = await open();
    element.shadowRoot?.querySelector<HTMLElement>('button.primary')?.click();
    await element.updateComplete;
    element.shadowRoot?.querySelector<HTMLElement>('.problems button')?.click();
    const focused = () => element.shadowRoot?.activeElement?.getAttribute('name');
    while (!focused()) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(focused()).to.equal(`q-${COUNT - 1}`);
  });
});
