import './define.js';

import type {Response} from '@consulta/schema';
import {expect, fixture, html} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {levels, person, samplePeople, withMinimum} from '../../../../../test/support/results/sample-group.js';
import type {ConsultaAssessmentReport} from './assessment-report.js';

async function group(responses: readonly Response[], minimum: number, lang = 'en'): Promise<ConsultaAssessmentReport> {
  const element = await fixture<ConsultaAssessmentReport>(
    html`<consulta-assessment-report lang=${lang} view="group" .survey=${withMinimum(minimum)} .responses=${responses}>
    </consulta-assessment-report>`,
  );
  for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
  return element;
}
/** What the fold of each mean says below the rule: the whole first, then strategy, finance and learning. */
function folds(element: ConsultaAssessmentReport): readonly (readonly string[])[] {
  return [...element.renderRoot.querySelectorAll('[part=means] .dimension')].map((dimension) =>
    [...dimension.querySelectorAll('.arithmetic > p:not(:first-of-type)')].map((each) => each.textContent ?? ''),
  );
}
const withheld = 'The single results and their sum are not shown: they would tell what fewer than 5 people answered.';

describe('the arithmetic of a group’s means', () => {
  it('adds up the results of the people, equal ones counted', async () => {
    const element = await group(samplePeople, 3);
    // Finance, person by person: (3 + 2) ÷ 2, (3 + 3) ÷ 2, 3 alone, 3 alone, (4 + 3) ÷ 2, (3 + 3) ÷ 2; learning likewise.
    expect(folds(element).slice(1)).to.deep.equal([
      ['(2 × 2 + 2.5 + 4 + 2 × 4.5) ÷ 6 = 3.25'],
      ['(2.5 + 4 × 3 + 3.5) ÷ 6 = 3'],
      ['(1.5 + 4 × 2 + 2.5) ÷ 6 = 2'],
    ]);
    await expectAccessible(element, 'the arithmetic of means');
  });

  it('has the sum alone where people’s results are many and different', async () => {
    const many = Array.from({length: 25}, (_, index) =>
      person(index + 1, levels(1 + (index % 5), 1 + Math.floor(index / 5), 1 + (index % 5), 1, 1 + (index % 4), 3)),
    );
    const [whole] = folds(await group(many, 5));
    expect(whole?.[0]).to.match(/^\d+(\.\d+)? ÷ 25 = /);
  });

  it('says in words why there are no figures in a group that is too small for single results', async () => {
    const element = await group(samplePeople.slice(0, 4), 5);
    expect(folds(element)).to.deep.equal([[withheld], [withheld], [withheld], [withheld]]);
    await expectAccessible(element, 'means without figures');
  });

  it('has no figures for a mean that is rounded so that it tells nothing, and none where there is no mean', async () => {
    // Two of sixty know the first statement of finance. Its score alone may move; each other one is exact.
    const sixty = Array.from({length: 60}, (_, index) =>
      person(index + 1, levels(2, 4, index < 2 ? 5 : 'do-not-know', 3, 1, 1)),
    );
    const [whole, strategy, finance, learning] = folds(await group(sixty, 5));
    expect(strategy).to.deep.equal(['(60 × 3) ÷ 60 = 3']);
    expect(learning).to.deep.equal(['(60 × 1) ÷ 60 = 1']);
    for (const rounded of [whole, finance]) {
      expect(rounded?.[0]).to.equal(withheld);
      expect(rounded?.[1]).to.match(/^rounded to 0\.\d+: more exactly/);
      expect(rounded).to.have.lengthOf(2);
    }
    const six = samplePeople.map((one, index) =>
      index < 2 ? one : {...one, answers: {...one.answers, finance1: 'do-not-know' as const}},
    );
    expect(folds(await group(six, 5))[2]).to.deep.equal([]);
  });

  for (const [lang, sentence] of [
    ['fr', 'Les résultats un par un et leur somme ne sont pas affichés\u202f: '],
    ['ar', 'لا تُعرض النتائج المفردة ولا مجموعها: '],
  ] as const) {
    it(`says so in the language of the page: ${lang}`, async () => {
      const element = await group(samplePeople.slice(0, 4), 5, lang);
      expect(folds(element)[0]?.[0]).to.contain(sentence);
      await expectAccessible(element, `means without figures, ${lang}`);
    });
  }
});
