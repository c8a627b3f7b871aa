import './define.js';

import {expect} from '@open-wc/testing';

import {rankingResults, rowsOf, textsOf} from '../../../../../test/support/results/ranking-results-page.js';
import {
  rankingResponse,
  rankingSurvey,
  sampleRankings,
  undecidedRankings,
  withUnknown,
} from '../../../../../test/support/results/sample-rankings.js';
import type {ConsultaRankingResults} from './ranking-results.js';

async function choose(element: ConsultaRankingResults, selector: string): Promise<void> {
  element.renderRoot.querySelector<HTMLElement>(selector)?.click();
  await element.updateComplete;
}
async function compareBy(element: ConsultaRankingResults, id: string): Promise<void> {
  const menu = element.renderRoot.querySelector<HTMLSelectElement>('[part=group-by]');
  if (!menu) throw new Error('There is no menu to compare by.');
  menu.value = id;
  menu.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

describe('<consulta-ranking-results>: what unranked items count as', () => {
  it('says what the other rule would change, and changes it', async () => {
    const element = await rankingResults(undecidedRankings);
    expect(textsOf(element, '.order .title')[0]).to.equal('Gender hub');
    expect(textsOf(element, '[part=difference]')).to.deep.equal([
      'Counted the other way, Climate finance would come first.',
    ]);
    await choose(element, 'input[value=no-opinion]');
    expect(textsOf(element, '[part=headline]')).to.deep.equal(['Climate finance comes first']);
    expect(textsOf(element, '[part=difference]')).to.deep.equal([
      'Counted the other way, Gender hub would come first.',
    ]);
    const [basis] = textsOf(element, '[part=basis] strong');
    expect(textsOf(element, '[role=status]')[0]).to.equal(`Climate finance comes first. ${basis}`);
  });

  it('begins with the rule of the survey', async () => {
    const survey = {...rankingSurvey, results: {unranked: 'no-opinion' as const}};
    const element = await rankingResults(undecidedRankings, {survey});
    expect(textsOf(element, '[part=headline]')).to.deep.equal(['Climate finance comes first']);
    expect(element.renderRoot.querySelector<HTMLInputElement>('input[value=no-opinion]')?.checked).to.equal(true);
  });

  it('offers no choice where everybody ranked everything', async () => {
    const element = await rankingResults(sampleRankings);
    expect(textsOf(element, '[role=radiogroup]')).to.deep.equal([]);
    expect(textsOf(element, '.rules')).to.deep.equal(['Everybody ranked every item.']);
  });
});

describe('<consulta-ranking-results>: other ways to count', () => {
  it('counts with another method, says so, and goes back', async () => {
    const element = await rankingResults(sampleRankings);
    await choose(element, '[part=other-methods] button');
    expect(textsOf(element, '[part=method] strong')).to.deep.equal([
      'Counted for comparison: Borda’s rule. The method of this survey is Schulze’s method.',
    ]);
    await choose(element, '[data-page=counted] > button');
    expect(textsOf(element, '[part=method] strong')).to.deep.equal(['The method of this survey: Schulze’s method.']);
  });

  it('takes the method from the attribute', async () => {
    const element = await rankingResults(sampleRankings, {method: 'first-preferences'});
    expect(textsOf(element, '.why')[0]).to.match(/The method gives “Gender hub” 8 and “Digital municipalities” 7\./);
  });
});

describe('<consulta-ranking-results>: a method that reads something else', () => {
  for (const [where, options] of [
    ['the survey', {survey: {...rankingSurvey, results: {method: 'points' as const}}}],
    ['the page', {method: 'points'}],
  ] as const) {
    it(`says so when ${where} asks for it, and offers one that reads orders`, async () => {
      const element = await rankingResults(sampleRankings, options);
      expect(textsOf(element, '[role=alert]')).to.deep.equal([
        'These answers hold nothing that the sum of points counts. Choose a method that reads orders.',
      ]);
      await choose(element, 'button');
      expect(textsOf(element, '[part=headline]')).to.deep.equal(['Gender hub comes first']);
    });
  }
});

describe('<consulta-ranking-results>: groups', () => {
  it('shows groups side by side with their numbers, and what all can live with', async () => {
    const element = await rankingResults(withUnknown);
    await compareBy(element, 'kind');
    expect(textsOf(element, '[part=groups] thead th')).to.deep.equal([
      'Item',
      'Everybody 24 answers from 20 organisations',
      'City 11 answers from 11 organisations',
      'Association 7 answers from 7 organisations',
    ]);
    expect(rowsOf(element, '[part=groups]')[0]).to.deep.equal(['Gender hub', 'Place 1 1', 'Place 1 1', 'Place 3 3']);
    expect(textsOf(element, '[part=common-ground] li')).to.include(
      'Digital municipalities (place 2 or better everywhere)',
    );
  });

  it('never shows a small group, nor one from which a small one would follow', async () => {
    const element = await rankingResults(sampleRankings, {groupBy: 'kind'});
    expect(textsOf(element, '[part=groups] thead th').join()).not.to.match(/Partner|Association/);
    expect(textsOf(element, '[part=withheld]')[0]).to.match(
      /^2 groups with 9 answers in all are not shown apart, so that nobody can be recognised/,
    );
    const few = await rankingResults(withUnknown, {groupBy: 'kind'});
    expect(few.renderRoot.querySelector('[part=groups]')?.textContent).not.to.include('Partner');
    expect(textsOf(few, '[part=withheld]')[0]).to.match(/^One group is not shown apart/);
  });

  it('does not say that no group is large enough when one is hidden to protect another', async () => {
    const six = Array.from({length: 6}, (_, index) => rankingResponse(index, ['gender'], {kind: 'city'}));
    const element = await rankingResults([...six, rankingResponse(7, ['youth'], {kind: 'partner'})], {groupBy: 'kind'});
    expect(textsOf(element, '.notice')).to.have.length(1);
    expect(textsOf(element, '.notice')[0]).to.match(/^2 groups with 7 answers in all are not shown apart/);
  });

  it('does without a question that is not there', async () => {
    const element = await rankingResults(withUnknown, {groupBy: 'gone'});
    expect(textsOf(element, '[part=headline]')).to.deep.equal(['Gender hub comes first']);
  });

  it('keeps to the number that the survey fixed', async () => {
    const survey = {...rankingSurvey, results: {minimumGroup: 12}};
    const element = await rankingResults(withUnknown, {survey, groupBy: 'kind'});
    expect(textsOf(element, '[part=groups]')).to.deep.equal([]);
    expect(textsOf(element, '.notice').join()).to.match(/^3 groups .*: a group needs 12 answers or more/);
  });
});
