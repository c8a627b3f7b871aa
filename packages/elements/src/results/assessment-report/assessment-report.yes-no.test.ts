import './define.js';

import type {Answers, Notes, Survey} from '@consulta/schema';
import {expect, fixture, html} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {person} from '../../../../../test/support/results/sample-group.js';
import type {ConsultaAssessmentReport} from './assessment-report.js';

const yesNo = (id: string, title: string) => ({id, type: 'yes-no' as const, title, target: true});
const survey: Survey = {
  id: 'yes-no',
  version: '1',
  title: 'Yes or no',
  languages: ['en', 'ar'],
  results: {minimumGroup: 3},
  sections: [
    {
      id: 'all',
      title: 'All',
      questions: [
        yesNo('decided', 'Is it decided?'),
        yesNo('funded', 'Is it funded?'),
        {id: 'level', type: 'scale', title: 'How far is it?', from: 0, to: 3},
      ],
    },
  ],
  scores: [
    {id: 'basis', title: 'Basis', rule: 'mean', of: ['decided', 'funded'], unanswered: 'zero'},
    {id: 'progress', title: 'Progress', rule: 'mean', of: ['level']},
  ],
  profiles: [{id: 'ready', title: 'Ready', minimums: {funded: 1, level: 1}}],
};
const said = (number: number, answers: Answers, notes: Notes = {}) =>
  person(number, answers, {surveyId: 'yes-no', notes});

async function report(responses: readonly ReturnType<typeof said>[], view = 'one', lang = 'en') {
  const element = await fixture<ConsultaAssessmentReport>(
    html`<consulta-assessment-report lang=${lang} view=${view} .survey=${survey} .responses=${responses}>
    </consulta-assessment-report>`,
  );
  for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
  return element;
}
function texts(element: ConsultaAssessmentReport, selector: string): readonly string[] {
  return [...element.renderRoot.querySelectorAll(selector)].map((each) =>
    (each.textContent ?? '').replaceAll(/[\s\u2066-\u2069]+/g, ' ').trim(),
  );
}

describe('answers by yes or no', () => {
  it('are words in the report of one, and numbers only where figures need them', async () => {
    const element = await report([
      said(1, {decided: true, funded: false, level: 0}, {funded: {target: 1}, decided: {target: 1}}),
    ]);
    expect(texts(element, '.score-facts')[0]).to.contain('answers from No to Yes');
    expect(texts(element, '.lowest')[0]).to.equal('Lowest (No): Is it funded?');
    expect(texts(element, '[part=highest] li')).to.deep.equal(['Yes Is it decided?']);
    expect(texts(element, '[part=lowest] li')).to.deep.equal(['No Is it funded?', '0 How far is it?']);
    expect(texts(element, '.profiles ul li')[0]).to.equal('Is it funded? – No, needed Yes');
    expect(texts(element, '[part=targets] .gaps li')).to.deep.equal(['Is it funded? No → Yes']);
    expect(texts(element, '[part=targets] .arithmetic td')).to.deep.equal(['Yes', 'Yes', '0', 'No', 'Yes', '1']);
    expect(texts(element, '.answers .entry')[1]).to.contain('Target: Yes');
    const [basis] = element.renderRoot.querySelectorAll('.dimension .arithmetic');
    expect([...(basis?.querySelectorAll('td.number') ?? [])].map(({textContent}) => textContent)).to.deep.equal([
      'Yes',
      'No',
    ]);
    expect(basis?.querySelector('.formula')?.textContent).to.equal('(1 + 0) ÷ 2 = 0.5');
    expect(basis?.querySelectorAll('p')[2]?.textContent).to.equal('Yes = 1 · No = 0');
    await expectAccessible(element, 'yes or no, of one');
  });

  it('are not said to be a no where nothing was answered and counts as 0', async () => {
    const element = await report([said(1, {decided: true, level: 1})]);
    const [basis] = element.renderRoot.querySelectorAll('.dimension .arithmetic');
    expect([...(basis?.querySelectorAll('td') ?? [])].map(({textContent}) => textContent)).to.deep.equal([
      'Yes',
      'counted',
      '0',
      'not answered, counts as 0',
    ]);
  });

  it('are a word where everybody says the same', async () => {
    const element = await report([said(1, {decided: true, funded: true})]);
    expect(texts(element, '.all-same')).to.deep.equal(['Every answered statement has the value Yes.']);
    expect(texts(element, '.score-facts')[0]).to.contain('every answer Yes');
  });

  it('are words in a comparison of two, with the difference', async () => {
    const two = [said(1, {decided: true, funded: false, level: 1}), said(2, {decided: true, funded: true, level: 3})];
    const element = await report(two, 'compare');
    expect(texts(element, '[part=statements] .facts')).to.deep.equal(['Yes → Yes (0)', 'No → Yes (+1)', '1 → 3 (+2)']);
    expect(texts(element, '[part=statements] .arithmetic tbody tr')).to.deep.equal([
      'Is it decided? 1 − 1 = 0',
      'Is it funded? 1 − 0 = +1',
      'How far is it? 3 − 1 = +2',
    ]);
    expect(texts(element, '[part=statements] .arithmetic p').filter((one) => one.startsWith('Yes'))).to.deep.equal([
      'Yes = 1 · No = 0',
    ]);
    expect(texts(element, '[part=table] tbody tr')[1]).to.equal('Is it funded? NoYes+1');
    await expectAccessible(element, 'yes or no, of two');
    await expectAccessible(await report(two, 'compare', 'ar'), 'yes or no, of two, ar');
  });

  it('are a mean, and no word, on the side of a group', async () => {
    const three = [1, 2, 3].map((number) => said(number, {decided: true, funded: number > 1, level: 3}));
    const element = await report(three, 'compare');
    const second = element.renderRoot.querySelector<HTMLSelectElement>('[part=second]');
    if (second) second.value = 'everybody';
    second?.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(texts(element, '[part=statements] .facts').slice(0, 2)).to.deep.equal(['Yes → 1 (0)', 'Yes → 0.67 (-0.33)']);
  });
});
