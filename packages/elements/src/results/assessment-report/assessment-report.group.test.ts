import './define.js';

import type {Response} from '@consulta/schema';
import {expect, fixture, html} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {sampleSurvey} from '../../../../../test/support/results/sample-assessment.js';
import {sampleConsensus, samplePeople, withMinimum} from '../../../../../test/support/results/sample-group.js';
import {until} from '../../../../../test/support/survey/self-assessments.js';
import type {ConsultaAssessmentReport} from './assessment-report.js';

async function group(
  responses: readonly Response[],
  {minimum = 3, groupBy = '', lang = 'en', inlineSize = '60rem'} = {},
): Promise<ConsultaAssessmentReport> {
  const place = await fixture<HTMLElement>(html`<main lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}></main>`);
  place.style.setProperty('inline-size', inlineSize);
  const element = document.createElement('consulta-assessment-report');
  element.view = 'group';
  element.groupBy = groupBy;
  element.survey = withMinimum(minimum);
  element.responses = responses;
  place.append(element);
  await element.updateComplete;
  return element;
}
/** Two of the six know the third statement. */
const fewKnow = samplePeople.map((one, index) =>
  index < 2 ? one : {...one, answers: {...one.answers, finance1: 'do-not-know' as const}},
);
function texts(element: ConsultaAssessmentReport, selector: string): readonly string[] {
  return [...element.renderRoot.querySelectorAll(selector)].map((each) =>
    (each.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
  );
}
async function press(element: ConsultaAssessmentReport, selector: string): Promise<void> {
  element.renderRoot.querySelector<HTMLElement>(selector)?.click();
  await element.updateComplete;
}

describe('<consulta-assessment-report> of a group', () => {
  it('draws reference values as a line that is named as orientation, in one picture and side by side', async () => {
    const element = await group(samplePeople);
    const {scores = []} = sampleSurvey;
    const given = [{value: 3.2, source: 'Survey of 2024'}];
    element.survey = {
      ...withMinimum(3),
      scores: scores.map((score) => (score.id === 'score-finance' ? {...score, reference: given} : score)),
    };
    await element.updateComplete;
    const reference = () =>
      element.renderRoot.querySelector('consulta-radar')?.series.filter(({kind}) => kind === 'reference');
    const line = {title: 'For orientation: Survey of 2024', kind: 'reference', values: [null, 3.2, null]};
    expect(reference()).to.deep.equal([line]);
    element.groupBy = 'group';
    await element.updateComplete;
    expect(reference()).to.deep.equal([line]);
  });

  it('says how many speak, and begins with where they differ', async () => {
    const element = await group([...samplePeople, sampleConsensus]);
    expect(texts(element, '[part=basis]')).to.deep.equal(['Answers of 6 people and what they agreed on afterwards']);
    expect(texts(element, 'article > section')[0]).to.contain('Where people differ most');
    expect(texts(element, '[part=disagreement] .statement')[0]).to.equal('Strategy statement 1');
    expect(texts(element, '[part=disagreement] .facts')[0]).to.equal(
      'agreed on 2 · 100% apart · mean 3 · answers from 1 to 5 · 6 of 6 gave a value · how sure: 1 very, 0 fairly, 0 not',
    );
    expect(texts(element, '[part=disagreement] .reason')[0]).to.equal('The decision is not published yet.');
  });

  it('speaks the survey’s language where the page has one that the survey has not', async () => {
    const place = await fixture(html`<main lang="es"></main>`);
    const element = document.createElement('consulta-assessment-report');
    element.view = 'group';
    element.survey = {...withMinimum(3), languages: ['fr'], title: {fr: 'Autoévaluation'}};
    element.responses = samplePeople;
    place.append(element);
    await until(() => element.renderRoot.querySelector('article'));
    expect(texts(element, '[data-view=group]')).to.deep.equal(['Le groupe']);
  });

  it('draws one dot for each answer, and what was agreed on', async () => {
    const element = await group([...samplePeople, sampleConsensus]);
    const [first] = element.renderRoot.querySelectorAll('[part=statements] .statements > li');
    const drawn = [...(first?.querySelectorAll('.dot') ?? [])].map((dot) => dot.getAttribute('d') ?? '');
    expect(drawn.map((path) => path.split('h0').length - 1)).to.deep.equal([3, 3]);
    expect(first?.querySelectorAll('.agreed')).to.have.lengthOf(1);
  });

  it('puts coverage, spread and the lowest statement beside each mean', async () => {
    const element = await group(samplePeople);
    expect(texts(element, '[part=means] .score')[2]).to.equal(
      'Finance mean 3 of 5 Consolidate answered 10 of 12 · 1 not applicable · 1 “do not know” · 2.5 to 3.5',
    );
    expect(texts(element, '[part=means] .lowest')).to.include('Lowest (2.8): Finance statement 2');
  });

  it('shows who said what in a heat map, by name only when asked', async () => {
    const element = await group(samplePeople);
    const heads = () => texts(element, '.heat-map thead th').slice(1);
    expect(heads()).to.deep.equal(['No. 1', 'No. 2', 'No. 3', 'No. 4', 'No. 5', 'No. 6']);
    await press(element, '[part=names]');
    expect(heads()).to.include('Ada');
    expect(texts(element, '[part=statements] [part=table] tbody tr')[0]).to.contain('5: Ada');
  });

  it('shows no single person below the survey’s threshold: means alone', async () => {
    const element = await group(samplePeople.slice(0, 4), {minimum: 5});
    expect(texts(element, '[part=withheld]')[0]).to.contain('from 5 people on');
    expect(element.renderRoot.querySelectorAll('.dots, .heat-map, [part=names]')).to.have.lengthOf(0);
    expect(texts(element, '[part=means] .quiet').join(' ')).to.not.match(/ to \d/);
    expect(element.renderRoot.querySelectorAll('.score-bar .spread')).to.have.lengthOf(0);
  });

  it('says of a statement that two of six answered that it is not shown, and draws nothing of it', async () => {
    const element = await group(fewKnow, {minimum: 5});
    const words = 'fewer than 5 answered: not shown';
    const item = [...element.renderRoot.querySelectorAll('[part=statements] .statements > li')][2];
    expect(item?.querySelector('.facts')?.textContent).to.equal(words);
    expect(item?.querySelectorAll('svg')).to.have.lengthOf(0);
    expect(texts(element, '[part=disagreement] .statement')).to.not.include('Finance statement 1');
    const tells = 'not shown: it would tell what fewer than 5 people answered';
    expect(texts(element, '[part=means] .dimension')[2]).to.equal(
      `Finance – ${tells} · answered 5 of 6 · 1 not applicable`,
    );
    const rows = texts(element, '.heat-map tbody tr');
    const row = rows.find((one) => one.startsWith('Finance statement 1'));
    expect(row?.replaceAll(`–${words}`, '').replaceAll(/\s/g, '')).to.equal('Financestatement1');
    expect(texts(element, '.heat-map tbody tr.heading')[1]?.split(tells)).to.have.lengthOf(7);
    await press(element, '[part=names]');
    expect(texts(element, '[part=statements] [part=table] tbody tr')[2]).to.equal(`Finance statement 1 –${words}–`);
  });

  it('looks at roles side by side, and averages them only when asked', async () => {
    const element = await group(samplePeople, {groupBy: 'group'});
    const heads = () => texts(element, '.heat-map thead th').slice(1);
    expect(heads()).to.deep.equal(['Council Answers of 3 people', 'Officials Answers of 3 people']);
    expect(texts(element, '[part=disagreement] .statements > li')[0]).to.match(
      /Strategy statement 1 Officials · mean 5/,
    );
    expect(texts(element, '.heat-map tbody tr')[1]).to.match(/^Strategy statement 1 ?15$/);
    await press(element, '[part=everybody]');
    expect(heads()[2]).to.equal('Everybody together Answers of 6 people');
  });

  it('hides groups of fewer people than the survey allows', async () => {
    const element = await group(samplePeople, {groupBy: 'group', minimum: 4});
    expect(texts(element, '[part=withheld]')[0]).to.contain('2 groups are not shown');
    expect(element.renderRoot.querySelectorAll('.heat-map, .dots')).to.have.lengthOf(0);
  });

  it('chooses another view, and tells which one is shown', async () => {
    const element = await group(samplePeople);
    await press(element, '[data-view=one]');
    expect(texts(element, '.whose')).to.have.lengthOf(1);
    const pressed = [...element.renderRoot.querySelectorAll('[data-view]')].map((one) => one.ariaPressed);
    expect(pressed).to.deep.equal(['true', 'false', 'false']);
  });

  it('keeps nobody out: a statement that too few answered, at 320 px', async () => {
    const element = await group([...fewKnow, sampleConsensus], {minimum: 5, lang: 'fr', inlineSize: '320px'});
    const place = element.parentElement ?? element;
    await expectAccessible(place, 'withheld');
    expect(place.scrollWidth).to.equal(place.clientWidth);
  });

  const states = [
    ['everybody', {}],
    ['roles', {groupBy: 'group'}],
    ['too few', {minimum: 9}],
    ['in Arabic', {lang: 'ar'}],
    ['at 320 px', {inlineSize: '320px'}],
  ] as const;
  for (const [state, options] of states) {
    it(`keeps nobody out: ${state}`, async () => {
      const element = await group([...samplePeople, sampleConsensus], options);
      const place = element.parentElement ?? element;
      await expectAccessible(place, state);
      expect(place.scrollWidth).to.equal(place.clientWidth);
    });
  }
});
