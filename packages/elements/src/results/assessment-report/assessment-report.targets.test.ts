import './define.js';

import type {Section, Survey} from '@consulta/schema';
import {expect, fixture, html} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {person} from '../../../../../test/support/results/sample-group.js';
import {sammAnswers, sammSurvey, sammTargets} from '../../../../../test/support/scoring/samm.js';
import type {ConsultaAssessmentReport} from './assessment-report.js';

/** SAMM with the one practice of the published example: owaspsamm.org/blog/2025/01/21 (see `models/samm.test.ts`). */
const samm = sammSurvey();
const who: Section = {
  id: 'who',
  title: 'Who',
  questions: [{id: 'name', type: 'text', title: 'Name', autocomplete: 'organization'}],
};
const survey: Survey = {
  ...samm,
  languages: ['en', 'fr', 'ar'],
  sections: [who, ...samm.sections],
  scores: (samm.scores ?? []).filter(({id}) => id.startsWith('i-sb')),
};
const notes = sammTargets('i-sb', [1, 1, 0, 1, 0.5, 0]);
const said = (number: number, values: readonly number[]) =>
  person(number, {...sammAnswers('i-sb', values), name: 'Builders'}, {surveyId: survey.id, notes});
const first = said(1, [0.25, 0, 0, 1, 0, 0]);
const later = said(2, [1, 0.5, 0, 1, 0, 0]);

async function report(responses: readonly (typeof first)[], lang = 'en'): Promise<ConsultaAssessmentReport> {
  return fixture<ConsultaAssessmentReport>(
    html`<consulta-assessment-report lang=${lang} .survey=${survey} .responses=${responses}></consulta-assessment-report>`,
  );
}
function texts(element: ConsultaAssessmentReport, selector: string): readonly string[] {
  return [...element.renderRoot.querySelectorAll(`[part=targets] .arithmetic ${selector}`)].map((each) =>
    (each.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
  );
}

describe('the arithmetic of targets', () => {
  it('writes the published example of percent to target in figures, statement by statement', async () => {
    const element = await report([first]);
    // The article: a gap of 2.25 to targets of 3.5 in all, which is 36 % (0.357). By stream 1 − 1.75 ÷ 2 and 1 − 0.5 ÷ 1.5.
    expect(texts(element, '.formula')).to.deep.equal([
      '1 − (0.75 + 1 + 0 + 0 + 0.5 + 0) ÷ (1 + 1 + 0 + 1 + 0.5 + 0) = 35.7%',
      '1 − (0.75 + 1 + 0) ÷ (1 + 1 + 0) = 12.5%',
      '1 − (0 + 0.5 + 0) ÷ (1 + 0.5 + 0) = 66.7%',
    ]);
    expect(texts(element, 'tbody tr td')).to.deep.equal(
      ['0.25 1 0.75', '0 1 1', '0 0 0', '1 1 0', '0 0.5 0.5', '0 0 0'].flatMap((row) => row.split(' ')),
    );
    expect(texts(element, 'p')[2]).to.equal(
      'The target 1.75 is what the score comes to with every statement at its own.',
    );
  });

  it('writes the published example of progress to date in figures', async () => {
    // The article, where 0 was the beginning: from 0.625 to 1.25 of 1.75 is 0.5556.
    const element = await report([later, first]);
    expect(texts(element, '.formula')[1]).to.equal('(1.25 − 0.625) ÷ (1.75 − 0.625) = 55.6%');
    expect(texts(element, 'p')[2]).to.equal(
      'The way since the first time: now less then, divided by the target less then.',
    );
  });

  it('says 100 % of a target that was reached from the beginning', async () => {
    const reached = {...first, notes: sammTargets('i-sb', [0.25, 0, 0, 1, 0, 0])};
    const element = await report([{...later, notes: reached.notes}, reached]);
    expect(texts(element, '.formula')[1]).to.equal('0.625 = 0.625 → 100%');
  });

  for (const lang of ['en', 'fr', 'ar']) {
    it(`keeps nobody out when it is open: ${lang}`, async () => {
      const element = await report([later, first], lang);
      for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
      expect(texts(element, '.formula')).to.have.lengthOf(6);
      await expectAccessible(element, `targets, ${lang}`);
    });
  }
});
