import './define.js';

import type {Response, Survey} from '@consulta/schema';
import {expect, fixture, html} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {sampleSurvey} from '../../../../../test/support/results/sample-assessment.js';
import {levels, person, samplePeople, withMinimum} from '../../../../../test/support/results/sample-group.js';
import type {ConsultaAssessmentReport} from './assessment-report.js';

async function policies(
  responses: readonly Response[],
  {survey = withMinimum(3), view = 'one', groupBy = '', lang = 'en'} = {},
): Promise<readonly string[]> {
  const element = await fixture<ConsultaAssessmentReport>(
    html`<consulta-assessment-report
      lang=${lang}
      view=${view}
      group-by=${groupBy}
      .survey=${survey}
      .responses=${responses}
    ></consulta-assessment-report>`,
  );
  await expectAccessible(element, `${view}, ${lang}`);
  return [...element.renderRoot.querySelectorAll('[part=policies]')].map(({textContent}) => textContent ?? '');
}
const usual =
  'What is not applicable is left out. What is answered with “do not know” is left out. ' +
  'What is not answered is left out; until it is answered the result is provisional.';

describe('what counts for what is missing', () => {
  for (const [name, look] of Object.entries({
    'of one': {view: 'one'},
    'of a group': {view: 'group'},
    'of roles side by side': {view: 'group', groupBy: 'group'},
    'of two': {view: 'compare'},
  })) {
    it(`stands once in the report ${name}, though nothing is missing`, async () => {
      const whole = samplePeople.map((one) => ({...one, answers: levels(3, 3, 3, 3, 3, 3)}));
      expect(await policies(whole, look)).to.deep.equal([usual]);
    });
  }

  it('names the scores that go another way than most', async () => {
    const scores = (sampleSurvey.scores ?? []).map((score) =>
      score.id === 'score-finance' ? {...score, notApplicable: 'zero' as const, unanswered: 'block' as const} : score,
    );
    expect(await policies([person(1, levels(3, 3, 3, 3, 3, 3))], {survey: {...sampleSurvey, scores}})).to.deep.equal([
      'What is not applicable is left out. Finance – What is not applicable counts as 0. ' +
        'What is answered with “do not know” is left out. ' +
        'What is not answered is left out; until it is answered the result is provisional. ' +
        'Finance – There is no result before everything is answered.',
    ]);
  });

  it('says nothing of what nobody can answer', async () => {
    const survey: Survey = {
      id: 'plain',
      version: '1',
      title: 'Plain',
      languages: ['en'],
      sections: [{id: 's', title: 'S', questions: [{id: 'done', type: 'yes-no', title: 'Done?'}]}],
      scores: [{id: 'all', title: 'All', rule: 'mean', of: ['done'], unanswered: 'zero'}],
    };
    const response = person(1, {done: true}, {surveyId: 'plain'});
    expect(await policies([response], {survey})).to.deep.equal(['What is not answered counts as 0.']);
  });

  it('speaks the language of the page', async () => {
    const [said] = await policies([person(1, levels(3, 3, 3, 3, 3, 3))], {lang: 'fr'});
    expect(said).to.contain('Ce qui est sans objet est laissé de côté.');
  });
});
