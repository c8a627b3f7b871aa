import './define.js';

import type {Answers} from '@consulta/schema';
import {expect, fixture, html} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {sampleResponse} from '../../../../../test/support/results/sample-assessment.js';
import {type PlainScore, scaleQuestion, scoredSurvey} from '../../../../../test/support/scoring/scored-survey.js';
import type {ConsultaAssessmentReport} from './assessment-report.js';

async function report(scores: readonly PlainScore[], answers: Answers, lang = 'en') {
  const survey = scoredSurvey(
    ['a', 'b', 'c'].map((id) => scaleQuestion(id)),
    scores,
    {languages: ['en', 'fr', 'ar']},
  );
  return fixture<ConsultaAssessmentReport>(
    html`<consulta-assessment-report lang=${lang} .survey=${survey} .response=${sampleResponse(answers)}>
    </consulta-assessment-report>`,
  );
}
const textsIn = (element: ConsultaAssessmentReport, selector: string) =>
  [...element.renderRoot.querySelectorAll(selector)].map((each) =>
    (each.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
  );
/** The sentences of the last score's arithmetic, without the rule itself. */
const remarks = (element: ConsultaAssessmentReport) =>
  textsIn(element, '.dimension:last-of-type .arithmetic > p:not(:first-of-type):not(.formula)');

describe('the arithmetic of a report', () => {
  it('shows the weakest link with its plus, and what it is', async () => {
    const element = await report([{id: 'level', rule: 'minimum', of: ['a', 'b', 'c']}], {a: 2, b: 4, c: 2});
    expect(textsIn(element, '.score-value')).to.deep.equal(['2+ of 5']);
    expect(textsIn(element, '.score-facts')[0]).to.include('the weakest counts; another is higher');
    expect(remarks(element)).to.deep.equal(['Decided by: a · c']);
  });

  it('shows what each rung of a ladder needs, and where it ends', async () => {
    const ladder: PlainScore = {id: 'level', rule: 'ladder', of: ['a', 'b', 'c'], thresholds: {a: 2, b: 3}};
    const element = await report([ladder], {a: 2, b: 2, c: 5});
    const rows = [...element.renderRoot.querySelectorAll('.arithmetic tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim()),
    );
    expect(rows).to.deep.equal([
      ['a', '2', '2', 'reached'],
      ['b', '2', '3', 'not reached: it ends here'],
      ['c', '5', '5', 'after the end: says nothing'],
    ]);
    expect(textsIn(element, '.formula')).to.deep.equal(['2 ≥ 2; 2 < 3 → 1']);
    expect(remarks(element)).to.deep.equal(['Ends at: b']);
    await expectAccessible(element, 'a ladder');
  });

  it('writes a ladder in figures where nothing ends it, and where what is missing does', async () => {
    const ladder: PlainScore = {id: 'level', rule: 'ladder', of: ['a', 'b', 'c'], thresholds: {a: 2, b: 3, c: 1}};
    const whole = await report([ladder], {a: 2, b: 4, c: 5});
    expect(textsIn(whole, '.formula')).to.deep.equal(['2 ≥ 2; 4 ≥ 3; 5 ≥ 1 → 3']);
    expect(remarks(whole)).to.deep.equal([]);
    const ended = await report([{...ladder, unanswered: 'zero'}], {a: 2, c: 5, b: 'not-applicable'});
    expect(textsIn(ended, '.formula')).to.deep.equal(['2 ≥ 2; 5 ≥ 1 → 2']);
    const zero = await report([{...ladder, unanswered: 'zero'}], {a: 2, c: 5});
    expect(textsIn(zero, '.formula')).to.deep.equal(['2 ≥ 2; 0 < 3 → 1']);
    expect(textsIn(zero, '.arithmetic tbody tr:nth-child(2) td:last-child')).to.deep.equal([
      'not answered, counts as 0 · not reached: it ends here',
    ]);
    const open = await report([ladder], {a: 2, c: 5});
    expect(textsIn(open, '.formula')).to.deep.equal(['2 ≥ 2; – < 3 → 1']);
  });

  it('says which gate holds a score, and what the rule would have given', async () => {
    const scores: readonly PlainScore[] = [
      {id: 'basics', rule: 'mean', of: ['a'], gate: 3},
      {id: 'level', rule: 'mean', of: ['basics', 'b']},
    ];
    const element = await report(scores, {a: 2, b: 5});
    expect(textsIn(element, '.overall .formula')).to.deep.equal(['(2 + 5) ÷ 2 = 3.5']);
    expect(textsIn(element, '.overall .arithmetic > p').at(-1)).to.equal('Held at 1 until “basics” reaches 3.');
    await expectAccessible(element, 'a closed gate');
  });

  it('says what the author chose for what is missing', async () => {
    const policies = {notApplicable: 'full', unanswered: 'zero'} as const;
    const chosen: PlainScore = {id: 'level', rule: 'mean', of: ['a', 'b', 'c'], ...policies};
    const element = await report([chosen], {a: 'not-applicable', b: 1});
    expect(textsIn(element, '.arithmetic tbody td:last-child')).to.deep.equal([
      'not applicable, counts as 5',
      'counted',
      'not answered, counts as 0',
    ]);
    expect(remarks(element)).to.deep.equal([
      'What is not applicable counts as the highest value.',
      'What is not answered counts as 0.',
    ]);
    await expectAccessible(element, 'policies');
  });

  for (const [lang, sentence] of [
    ['fr', 'Ce qui est sans objet est laissé de côté.'],
    ['ar', 'ما لا ينطبق لا يُحتسب.'],
  ] as const) {
    it(`says it in the language of the page: ${lang}`, async () => {
      const element = await report([{id: 'level', rule: 'mean', of: ['a', 'b']}], {a: 'not-applicable', b: 1}, lang);
      expect(remarks(element)).to.deep.equal([sentence]);
    });
  }
});
