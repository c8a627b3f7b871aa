import './define.js';

import type {Answers, Survey} from '@consulta/schema';
import {expect, fixture, html} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {person} from '../../../../../test/support/results/sample-group.js';
import type {ConsultaAssessmentReport} from './assessment-report.js';

/** Statements that are answered in unlike ways: by yes or no, by a level from 0 to 3, and row by row. */
const survey: Survey = {
  id: 'unlike',
  version: '1',
  title: 'Unlike',
  languages: ['en'],
  results: {minimumGroup: 3},
  sections: [
    {
      id: 'all',
      title: 'All',
      questions: [
        {id: 'decided', type: 'yes-no', title: 'Is it decided?'},
        {id: 'level', type: 'scale', title: 'How far is it?', from: 0, to: 3},
        {
          id: 'done',
          type: 'matrix',
          title: 'Is it done?',
          from: 1,
          to: 5,
          rows: [
            {id: 'aims', title: 'Aims'},
            {id: 'money', title: 'Money'},
          ],
        },
      ],
    },
  ],
  scores: [
    {id: 'basis', title: 'Basis', rule: 'mean', of: ['decided']},
    {id: 'progress', title: 'Progress', rule: 'mean', of: ['level']},
    {id: 'work', title: 'Work', rule: 'mean', of: ['done/aims', 'done/money']},
  ],
};
const said = (decided: boolean, level: number, aims: number, money: number): Answers => ({
  decided,
  level,
  done: {aims, money},
});
const people = [said(true, 3, 1, 5), said(true, 3, 3, 5), said(false, 3, 5, 5)].map((answers, index) =>
  person(index + 1, answers, {surveyId: 'unlike'}),
);

/** With advice on each level; of ten points five are missing in one answer, in the other the only one. */
const advised: Survey = {
  ...survey,
  sections: [
    {
      id: 'all',
      title: 'All',
      questions: [
        {
          id: 'ten',
          type: 'scale',
          title: 'Out of ten',
          levels: [0, 5, 10].map((value) => ({value, title: `${value}`, advice: `More than ${value}.`})),
        },
        {
          id: 'one',
          type: 'scale',
          title: 'Out of one',
          levels: [0, 1].map((value) => ({value, title: `${value}`, advice: `Beyond ${value}.`})),
        },
        {id: 'hundred', type: 'number', title: 'Share', min: 0, max: 100},
      ],
    },
  ],
  scores: [{id: 'sum', title: 'Sum', rule: 'sum', of: ['ten', 'one', 'hundred']}],
};

describe('<consulta-assessment-report> of one, on unlike scales', () => {
  it('names as lowest what is low on its own scale, and advises where the most is missing', async () => {
    const response = person(1, {ten: 5, one: 1, hundred: 100}, {surveyId: 'unlike'});
    const element = await fixture<HTMLElementTagNameMap['consulta-assessment-report']>(
      html`<consulta-assessment-report lang="en" .survey=${advised} .responses=${[response]}></consulta-assessment-report>`,
    );
    const text = (selector: string) =>
      element.renderRoot.querySelector(selector)?.textContent?.replaceAll(/\s+/g, ' ').trim();
    expect(text('.lowest')).to.contain('Out of ten');
    expect(text('[part=next]')).to.equal('What helps from here: More than 5.');
  });
});

describe('<consulta-assessment-report> of statements that are answered in unlike ways', () => {
  let element: ConsultaAssessmentReport;
  beforeEach(async () => {
    const place = await fixture<HTMLElement>(html`<main lang="en"></main>`);
    element = document.createElement('consulta-assessment-report');
    Object.assign(element, {view: 'group', survey, responses: people});
    place.append(element);
    await element.updateComplete;
  });
  const texts = (selector: string) =>
    [...element.renderRoot.querySelectorAll(selector)].map((each) =>
      (each.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
    );
  const heat = () =>
    [...element.renderRoot.querySelectorAll('[part=heat-map] tbody tr')].map((row) =>
      [...row.children].map(({textContent, className}) => [(textContent ?? '').trim(), className]),
    );

  it('says yes and no where people said yes and no', async () => {
    const facts = texts('.facts').find((one) => one.includes('Yes'));
    expect(facts).to.contain('answers from No to Yes');
    expect(facts).to.contain('mean 0.67');
    const row = heat().find(([title]) => title?.[0] === 'Is it decided?') ?? [];
    expect(row.slice(1).map(([shown]) => shown)).to.have.members(['Yes', 'Yes', 'No']);
    await expectAccessible(element, 'unlike answers of a group');
  });

  it('has each row of the map on its own scale: the highest answer is the strongest', () => {
    const strongest = heat().filter((row) => row.slice(1).every(([, tone]) => tone === 'tone-9'));
    expect(strongest.map(([title]) => title?.[0])).to.have.members([
      'Progress', 'How far is it?', 'Is it done? – Money',
    ]); // prettier-ignore
  });

  it('names a row with what is asked of it, and draws the radar with the scale of each dimension', () => {
    expect(texts('[part=disagreement] .statement')).to.include('Is it done? – Aims');
    const radar = element.renderRoot.querySelector('consulta-radar');
    expect(radar?.axes.map(({scale}) => scale)).to.deep.equal([[0, 1], [0, 3], [1, 5]]); // prettier-ignore
  });
});
