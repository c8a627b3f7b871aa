import './define.js';

import type {Answers, Response} from '@consulta/schema';
import {expect, fixture, html} from '@open-wc/testing';

import {
  completeAnswers,
  sampleNotes,
  sampleResponse,
  sampleSurvey,
} from '../../../../../test/support/results/sample-assessment.js';
import type {ConsultaAssessmentReport} from './assessment-report.js';

async function report(answers: Answers, more: Partial<Response> = {}, lang = 'en'): Promise<ConsultaAssessmentReport> {
  return fixture<ConsultaAssessmentReport>(
    html`<consulta-assessment-report lang=${lang} .survey=${sampleSurvey} .response=${sampleResponse(answers, more)}>
    </consulta-assessment-report>`,
  );
}
function texts(element: ConsultaAssessmentReport, selector: string): readonly string[] {
  return [...element.renderRoot.querySelectorAll(selector)].map((each) =>
    (each.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
  );
}

describe('<consulta-assessment-report>', () => {
  it('says what, whose and when', async () => {
    const element = await report(completeAnswers);
    expect(texts(element, 'h2')).to.deep.equal(['A small self-assessment']);
    expect(texts(element, '.whose')).to.deep.equal(['City of Lyon · March 4, 2026']);
  });

  it('gives the overall score with its band and advice', async () => {
    const element = await report(completeAnswers);
    const [overall] = texts(element, '.overall .score');
    expect(overall).to.equal('All together 3 of 5 Consolidate answered 5 of 6 · 1 not applicable');
    expect(texts(element, '.overall > .advice')).to.deep.equal(['Keep on.']);
    expect(texts(element, '.notice')).to.deep.equal([]);
  });

  it('gives each dimension with coverage, spread and its lowest statement', async () => {
    const element = await report(completeAnswers);
    expect(texts(element, '.dimension .score')).to.deep.equal([
      'Strategy 3.5 of 5 Consolidate answered 2 of 2 · answers from 2 to 5',
      'Finance 4 of 5 Consolidate answered 1 of 2 · 1 not applicable · every answer 4',
      'Learning 1.5 of 5 Start answered 2 of 2 · answers from 1 to 2',
    ]);
    expect(texts(element, '.lowest')).to.deep.equal([
      'Lowest (2): Strategy statement 1',
      'Lowest (1): Learning statement 1',
    ]);
  });

  it('names the lowest and highest statements of all', async () => {
    const element = await report(completeAnswers);
    expect(texts(element, '[part=lowest] li')).to.deep.equal([
      '1 Learning statement 1',
      '2 Strategy statement 1',
      '2 Learning statement 2',
    ]);
    expect(texts(element, '[part=highest] li')).to.deep.equal(['5 Strategy statement 2', '4 Finance statement 1']);
  });

  it('shows the arithmetic: what went in, what was left out and why, the sum', async () => {
    const element = await report(completeAnswers);
    const finance = [...element.renderRoot.querySelectorAll('.dimension')][1];
    const rows = [...(finance?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim()),
    );
    expect(rows).to.deep.equal([
      ['Finance statement 1', '4', 'counted'],
      ['Finance statement 2', '–', 'left out: not applicable'],
    ]);
    expect(texts(element, '.formula')).to.deep.equal([
      '(3.5 + 4 + 1.5) ÷ 3 = 3',
      '(2 + 5) ÷ 2 = 3.5',
      '4 ÷ 1 = 4',
      '(1 + 2) ÷ 2 = 1.5',
    ]);
  });

  it('marks as provisional what can still change, and says how far', async () => {
    const element = await report({strategy1: 2, finance1: 4, finance2: 4});
    expect(texts(element, '.notice')).to.deep.equal([
      'Provisional. 3 statements are not answered yet; the results can still change.',
    ]);
    expect(texts(element, '.dimension .score')[0]).to.equal(
      'Strategy 2 of 5 Start Provisional answered 1 of 2 · every answer 2 · can still end between 1.5 and 3.5',
    );
    expect(texts(element, '.dimension .score')[2]).to.equal('Learning No value yet answered 0 of 2');
  });

  it('says that nothing is answered instead of showing empty results', async () => {
    const element = await report({});
    expect(texts(element, '.notice')).to.deep.equal([
      'Nothing is answered yet. The results appear with the first answer.',
    ]);
    expect(texts(element, '.dimension, consulta-radar, details')).to.deep.equal([]);
  });

  it('says it once when one answer makes lowest and highest the same', async () => {
    const element = await report({strategy1: 2});
    expect(texts(element, '.all-same')).to.deep.equal(['Every answered statement has the value 2.']);
    expect(texts(element, '[part=lowest]')).to.deep.equal([]);
  });

  it('puts comment and evidence beside the answer, and links only web addresses', async () => {
    const element = await report(completeAnswers, {notes: sampleNotes});
    expect(texts(element, '.answers .entry').slice(1, 3)).to.deep.equal([
      'Strategy statement 1 2 Comment: Planned for spring. Evidence: Decision 114',
      'Strategy statement 2 5 Evidence: Not a link – javascript:alert(1)',
    ]);
    const links = [...element.renderRoot.querySelectorAll<HTMLAnchorElement>('.answers a')].map(({href}) => href);
    expect(links).to.deep.equal(['https://example.org/114']);
  });

  it('speaks the language of its place, with its numbers', async () => {
    const element = await report(completeAnswers, {}, 'fr');
    expect(texts(element, '.dimension .score')[0]).to.equal(
      'Stratégie 3,5 sur 5 Consolider réponses : 2 sur 2 · valeurs de 2 à 5',
    );
    expect(texts(element, '.whose')).to.deep.equal(['City of Lyon · 4 mars 2026']);
  });

  it('keeps to a language of the survey, words and texts alike', async () => {
    expect(texts(await report(completeAnswers, {}, 'es'), '.about')).to.deep.equal([
      'This report sums up your own answers. It is a start for a conversation, not a certificate.',
    ]);
  });

  it('speaks to an organiser of somebody else’s answers', async () => {
    const element = await report(completeAnswers);
    element.reader = 'organiser';
    await element.updateComplete;
    expect(texts(element, '.about')).to.deep.equal([
      'This report sums up the answers of one respondent. It is a start for a conversation, not a certificate.',
    ]);
  });

  it('leaves the answers to a page that shows them itself', async () => {
    const element = await report(completeAnswers);
    expect(texts(element, '.answers')).to.have.lengthOf(1);
    element.setAttribute('without-answers', '');
    await element.updateComplete;
    expect(texts(element, '.answers')).to.deep.equal([]);
    expect(texts(element, '.dimension')).to.have.lengthOf(3);
  });
});
