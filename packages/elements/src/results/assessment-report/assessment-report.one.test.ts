import './define.js';

import type {Survey} from '@consulta/schema';
import {expect, fixture, html} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {sampleSurvey} from '../../../../../test/support/results/sample-assessment.js';
import {levels, person} from '../../../../../test/support/results/sample-group.js';
import type {ConsultaAssessmentReport} from './assessment-report.js';

/** The sample survey with advice to each level, two profiles, a target and a reference value. */
const rich: Survey = {
  ...sampleSurvey,
  sections: sampleSurvey.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) =>
      question.type === 'scale'
        ? {
            ...question,
            target: true,
            levels: [1, 2, 3, 4, 5].map((value) => ({value, title: `Level ${value}`, advice: `From ${value} on.`})),
          }
        : question,
    ),
  })),
  scores: (sampleSurvey.scores ?? []).map((score) =>
    score.id === 'score-finance' ? {...score, reference: [{value: 3.2, source: 'Survey of 2024'}]} : score,
  ),
  profiles: [
    {id: 'first-steps', title: 'First steps', minimums: {strategy1: 2}},
    {id: 'active', title: 'Active', minimums: {'score-strategy': 3, 'score-learning': 3, 'score-finance': 3}},
  ],
};

const now = person(
  2,
  {...levels(2, 5, 4, 3, 1, 2), name: 'Lyon'},
  {notes: {strategy1: {target: 4, importance: 'high', confidence: 'low'}, strategy2: {target: 4}}},
);
const before = person(1, {...levels(1, 4, 4, 3, 1, 2), name: 'Lyon'});

async function report(responses = [now]): Promise<ConsultaAssessmentReport> {
  return fixture<ConsultaAssessmentReport>(
    html`<consulta-assessment-report lang="en" .survey=${rich} .responses=${responses}></consulta-assessment-report>`,
  );
}
function texts(element: ConsultaAssessmentReport, selector: string): readonly string[] {
  return [...element.renderRoot.querySelectorAll(selector)].map((each) =>
    (each.textContent ?? '').replaceAll(/[\s\u2066\u2069]+/g, ' ').trim(),
  );
}

describe('<consulta-assessment-report> of one', () => {
  it('gives the advice that belongs to the answer which holds a score back', async () => {
    expect(texts(await report(), '[part=next]')).to.deep.equal([
      'What helps from here: From 2 on.',
      'What helps from here: From 3 on.',
      'What helps from here: From 1 on.',
    ]);
  });

  it('says which profiles are met and what is short of the others', async () => {
    expect(texts(await report(), '.profiles > li')).to.deep.equal([
      'First steps ✓ met',
      'Active short on 1 of 3 Learning – 1.5, needed 3',
    ]);
  });

  it('says how far the targets are: what is missing, and what was gained since the last time', async () => {
    // Of strategy 4 + 4 is asked for and 2 is missing: 1 − 2 ÷ 8. From (1 + 4) ÷ 2 to (4 + 4) ÷ 2, now at 3.5.
    const element = await report([now, before]);
    const at = texts(element, '[part=targets] .statement').indexOf('Strategy');
    expect(texts(element, '[part=targets] .facts')[at]).to.equal(
      '3.5 → 4 · 75% of what the targets ask for · 66.7% of the way since the first time',
    );
    expect(texts(element, '[part=targets] .gaps')).to.deep.equal(['Strategy statement 1 2 → 4']);
  });

  it('draws reference values as a line that is named as orientation', async () => {
    const element = await report();
    const radar = element.renderRoot.querySelector('consulta-radar');
    await radar?.updateComplete;
    expect(radar?.series).to.deep.equal([
      {title: 'For orientation: Survey of 2024', kind: 'reference', values: [null, 3.2, null]},
    ]);
  });

  it('puts target, importance and confidence beside the answer', async () => {
    expect(texts(await report(), '.answers .entry')[1]).to.contain('Target: 4Importance: highHow sure: low');
  });

  it('keeps nobody out', async () => {
    await expectAccessible(await report([now, before]), 'targets and profiles');
  });
});
