import './define.js';

import {createSession, scoreResponse} from '@consulta/engine';
import type {Answers} from '@consulta/schema';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {completeAnswers, sampleResponse, sampleSurvey} from '../../../../../test/support/results/sample-assessment.js';
import type {ConsultaScoreList} from './score-list.js';

async function list(answers: Answers, lang = 'en'): Promise<ConsultaScoreList> {
  const scores = scoreResponse(sampleSurvey, sampleResponse(answers));
  return fixture<ConsultaScoreList>(
    html`<consulta-score-list lang=${lang} .survey=${sampleSurvey} .scores=${scores} .languages=${[lang]}>
    </consulta-score-list>`,
  );
}
function rows(element: ConsultaScoreList): readonly string[] {
  return [...element.renderRoot.querySelectorAll('li')].map((row) =>
    (row.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
  );
}

describe('<consulta-score-list>', () => {
  it('shows value, band and coverage, the overall score first', async () => {
    expect(rows(await list(completeAnswers))).to.deep.equal([
      'All together 3 of 5 Consolidate answered 5 of 6 · 1 not applicable',
      'Strategy 3.5 of 5 Consolidate answered 2 of 2',
      'Finance 4 of 5 Consolidate answered 1 of 2 · 1 not applicable',
      'Learning 1.5 of 5 Start answered 2 of 2',
    ]);
  });

  it('follows the scores', async () => {
    const element = await list({});
    expect(rows(element)[1]).to.equal('Strategy No value yet answered 0 of 2');
    element.scores = scoreResponse(sampleSurvey, sampleResponse({strategy1: 4}));
    await element.updateComplete;
    expect(rows(element)[1]).to.equal('Strategy 4 of 5 Consolidate answered 1 of 2');
  });

  it('draws the value where it lies on the scale, and lighter what is still possible', async () => {
    const element = await list({strategy1: 4});
    const bar = element.renderRoot.querySelectorAll('.score-bar')[1];
    // On 1 to 5 the value 4 lies at 3/4; with one of two open the mean ends between 2.5 and 4.5.
    expect(bar?.querySelector('.value')?.getAttribute('width')).to.equal('75%');
    expect(bar?.querySelector('.possible')?.getAttribute('x')).to.equal('37.5%');
    expect(bar?.querySelector('.possible')?.getAttribute('width')).to.equal('50%');
  });

  it('leaves out what is not asked', async () => {
    const element = await list({});
    element.scores = {};
    await element.updateComplete;
    expect(rows(element)).to.deep.equal([]);
  });

  it('says how a score comes about once that is asked for, and goes along with the answers', async () => {
    const session = createSession(sampleSurvey, {language: 'en'});
    session.answer('strategy1', 4);
    const element = await list({strategy1: 4});
    expect(element.renderRoot.querySelector('details')).to.equal(null);
    element.session = session;
    await element.updateComplete;
    const fold = element.renderRoot.querySelectorAll('details')[1];
    expect(fold?.querySelector('table')).to.equal(null);
    if (fold) fold.open = true;
    await waitUntil(() => fold?.querySelector('.formula'), 'the arithmetic is there');
    expect(fold?.querySelector('.formula')?.textContent).to.equal('4 ÷ 1 = 4');
    session.answer('strategy2', 3);
    element.scores = session.scores();
    await element.updateComplete;
    expect(fold?.querySelector('.formula')?.textContent).to.equal('(4 + 3) ÷ 2 = 3.5');
    expect(fold?.querySelector('tbody th')?.textContent).to.contain('Strategy statement 1');
    expect(element.renderRoot.querySelectorAll('table')).to.have.lengthOf(1);
    await expectAccessible(element, 'with the arithmetic of one score');
  });

  for (const lang of ['en', 'ar']) {
    it(`keeps nobody out in the language ${lang}`, async () => {
      await expectAccessible(await list({strategy1: 4}, lang), `partly answered, ${lang}`);
    });
  }
});
