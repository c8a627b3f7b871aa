import './define.js';

import type {Answers} from '@consulta/schema';
import {expect, fixture, html} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {
  completeAnswers,
  sampleNotes,
  sampleResponse,
  sampleSurvey,
} from '../../../../../test/support/results/sample-assessment.js';
import type {ConsultaAssessmentReport} from './assessment-report.js';

interface Place {
  readonly lang?: string;
  readonly inlineSize?: string;
  readonly dark?: boolean;
}

async function report(
  answers: Answers,
  {lang = 'en', inlineSize = '60rem', dark = false}: Place = {},
): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<main lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}></main>`);
  place.style.setProperty('inline-size', inlineSize);
  if (dark) {
    place.style.setProperty('background', '#14171c');
    place.style.setProperty('color', '#e8eaee');
  }
  const element = document.createElement('consulta-assessment-report');
  element.survey = sampleSurvey;
  element.response = sampleResponse(answers, {notes: sampleNotes});
  place.append(element);
  await drawn(element);
  return place;
}

/** Everything unfolded, the radar within too. */
async function drawn(element: ConsultaAssessmentReport): Promise<void> {
  await element.updateComplete;
  const radar = element.renderRoot.querySelector('consulta-radar');
  await radar?.updateComplete;
  for (const root of [element.renderRoot, radar?.renderRoot]) {
    for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
  }
}

describe('<consulta-assessment-report> keeps nobody out', () => {
  const partly: Answers = {name: 'Lyon', strategy1: 2, finance1: 4, finance2: 4};
  const states: readonly (readonly [string, Answers, Place])[] = [
    ['empty', {}, {}],
    ['partly answered', partly, {}],
    ['complete', completeAnswers, {}],
    ['partly answered, in Arabic', partly, {lang: 'ar'}],
    ['partly answered, dark', partly, {dark: true}],
    ['complete, at 320 px', completeAnswers, {inlineSize: '320px'}],
  ];
  for (const [state, answers, place] of states) {
    it(`has no violation when ${state}`, async () => {
      await expectAccessible(await report(answers, place), state);
    });
  }

  it('fits into 320 px', async () => {
    const place = await report(completeAnswers, {inlineSize: '320px', lang: 'fr'});
    expect(place.scrollWidth).to.be.at.most(320);
  });

  it('turns round in Arabic', async () => {
    const place = await report(completeAnswers, {lang: 'ar'});
    const root = place.querySelector('consulta-assessment-report')?.renderRoot;
    expect(root?.querySelector('article')?.getAttribute('dir')).to.equal('rtl');
    const [first, second] = root?.querySelectorAll('.extremes section') ?? [];
    expect(first?.getBoundingClientRect().left).to.be.above(second?.getBoundingClientRect().left ?? 0);
  });
});
