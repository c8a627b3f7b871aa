import './define.js';

import {type Response, type Survey, surveyHash} from '@consulta/schema';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {freshDatabase} from '../../../../../test/support/fresh-database.js';
import {sampleSurvey} from '../../../../../test/support/results/sample-assessment.js';
import {
  levels,
  person,
  samplePeople,
  secondVersion,
  withMinimum,
} from '../../../../../test/support/results/sample-group.js';
import type {ConsultaAssessmentReport} from './assessment-report.js';

const hash = surveyHash(sampleSurvey);
const lyon = person(1, {...levels(2, 5, 3, 3, 3, 3), name: 'Lyon'}, {surveyHash: hash});
const turin = person(2, {...levels(4, 4, 3, 3, 3, 3), name: 'Turin'}, {surveyHash: hash});

function texts(element: ConsultaAssessmentReport, selector: string): readonly string[] {
  return [...element.renderRoot.querySelectorAll(selector)].map((each) =>
    (each.textContent ?? '').replaceAll(/[\s\u2066\u2069]+/g, ' ').trim(),
  );
}
function fileOf(name: string, surveys: readonly Survey[], responses: readonly Response[]): File {
  return new File([JSON.stringify({consulta: 1, surveys, responses})], name, {type: 'application/json'});
}
async function drop(element: ConsultaAssessmentReport, files: readonly File[]): Promise<void> {
  const input = element.renderRoot.querySelector<HTMLInputElement>('input[type=file]');
  const list = new DataTransfer();
  for (const file of files) list.items.add(file);
  if (input) input.files = list.files;
  input?.dispatchEvent(new Event('change'));
  await waitUntil(() => texts(element, '.files [role=status]')[0]?.includes('read.'), 'files read', {timeout: 8000});
  await element.updateComplete;
}

describe('<consulta-assessment-report> of two', () => {
  const database = freshDatabase();

  async function compare(responses: readonly Response[]): Promise<ConsultaAssessmentReport> {
    return fixture<ConsultaAssessmentReport>(
      html`<consulta-assessment-report lang="en" view="compare" .survey=${sampleSurvey} .responses=${responses}>
      </consulta-assessment-report>`,
    );
  }
  async function empty(): Promise<ConsultaAssessmentReport> {
    const element = await fixture<ConsultaAssessmentReport>(
      html`<consulta-assessment-report lang="en" survey-id="sample-assessment" database=${database.name}>
      </consulta-assessment-report>`,
    );
    await waitUntil(() => element.renderRoot.querySelector('input[type=file]') !== null, 'files can be added', {
      timeout: 10_000,
    });
    return element;
  }

  it('is the mirror of two cities: the difference of every statement, the largest first', async () => {
    const element = await compare([lyon, turin]);
    expect(texts(element, '[part=basis]')).to.deep.equal([
      'Turin · March 4, 2026 – statements with a higher value: 1, lower: 1, the same: 4.',
    ]);
    expect(texts(element, '[part=disagreement] .statements > li').map((one) => one.replace('.', ''))).to.deep.equal([
      'Strategy statement 1 2 → 4 (+2)',
      'Strategy statement 2 5 → 4 (-1)',
    ]);
    expect(texts(element, '[part=table] tbody tr')).to.have.lengthOf(6);
    for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
    expect(texts(element, '[part=disagreement] .arithmetic tbody tr')).to.deep.equal([
      'Strategy statement 1 4 − 2 = +2',
      'Strategy statement 2 4 − 5 = -1',
    ]);
    expect(texts(element, '[part=statements] .arithmetic p')[0]).to.equal(
      'The value of Turin · March 4, 2026 less that of Lyon · March 4, 2026.',
    );
    await expectAccessible(element, 'a comparison');
  });

  it('puts numbers below 0 into brackets', async () => {
    const sections = sampleSurvey.sections.map((section) => ({
      ...section,
      questions: section.questions.map((one) => (one.id === 'strategy1' ? {...one, from: -2, to: 2} : one)),
    }));
    const survey = {...sampleSurvey, sections};
    const two = [person(1, levels(-2, 3, 3, 3, 3, 3)), person(2, levels(1, 3, 3, 3, 3, 3))];
    const element = await fixture<ConsultaAssessmentReport>(
      html`<consulta-assessment-report lang="en" view="compare" .survey=${survey} .responses=${two}>
      </consulta-assessment-report>`,
    );
    expect(texts(element, '[part=statements] .arithmetic td')[0]).to.equal('1 − (-2) = +3');
  });

  it('has in no figure what may not be shown of a group: it says why there is none', async () => {
    const few = samplePeople.map((one, index) =>
      index < 2 ? one : {...one, answers: {...one.answers, finance1: 'do-not-know' as const}},
    );
    const element = await fixture<ConsultaAssessmentReport>(
      html`<consulta-assessment-report lang="en" view="compare" .survey=${withMinimum(5)} .responses=${few}>
      </consulta-assessment-report>`,
    );
    const second = element.renderRoot.querySelector<HTMLSelectElement>('[part=second]');
    if (second) second.value = 'everybody';
    second?.dispatchEvent(new Event('change'));
    await element.updateComplete;
    const rows = texts(element, '[part=statements] .arithmetic tbody tr');
    // Against the newest, who said 1 and 4: the means of the six are (3 × 5 + 3 × 1) ÷ 6 and (4 + 4 + 3 + 3 + 3 + 4) ÷ 6.
    expect(rows.slice(0, 3)).to.deep.equal([
      'Strategy statement 1 3 − 1 = +2',
      'Strategy statement 2 3.5 − 4 = -0.5',
      'Finance statement 1 not shown: it would tell what fewer than 5 people answered',
    ]);
  });

  it('lets the reader choose the two sides', async () => {
    const element = await compare([lyon, turin]);
    const first = element.renderRoot.querySelector<HTMLSelectElement>('[part=first]');
    const second = element.renderRoot.querySelector<HTMLSelectElement>('[part=second]');
    if (first && second) [first.value, second.value] = [turin.id, lyon.id];
    first?.dispatchEvent(new Event('change'));
    second?.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(texts(element, '[part=disagreement] .statements > li')[0]).to.equal('Strategy statement 1 4 → 2 (-2)');
  });

  it('compares files on an empty device, because each carries its definition', async () => {
    const element = await empty();
    await drop(element, [fileOf('lyon.json', [sampleSurvey], [lyon]), fileOf('turin.json', [sampleSurvey], [turin])]);
    expect(texts(element, '.files [role=status]')).to.deep.equal(['2 files were read.']);
    expect(texts(element, '[part=disagreement] .statements > li')[0]).to.equal('Strategy statement 1 2 → 4 (+2)');
  });

  it('names each file that is left out, and takes the others', async () => {
    const other = {...sampleSurvey, id: 'another-survey'};
    const foreign = person(3, levels(3), {surveyId: other.id, surveyHash: surveyHash(other)});
    const whole = await fileOf('x', [sampleSurvey], [turin]).text();
    const element = await empty();
    await drop(element, [
      fileOf('lyon.json', [sampleSurvey], [lyon]),
      fileOf('foreign.json', [other], [foreign]),
      new File([whole.slice(0, -40)], 'cut.json'),
      fileOf('changed.json', [{...sampleSurvey, title: 'Changed'}], [turin]),
    ]);
    expect(texts(element, '[part=refused] li')).to.deep.equal([
      'foreign.json – It holds answers to another questionnaire.',
      'cut.json – The end of this file is missing. Ask the sender to send it once more.',
      'changed.json – The questionnaire in it is not the one that was answered. Ask the sender for the file as it was.',
    ]);
    expect(texts(element, '.whose')).to.deep.equal(['Lyon · March 4, 2026']);
  });

  it('compares with another version only what is the same in both, and lists the rest', async () => {
    const later = person(
      9,
      {mandate: 5, strategy3: 4, finance1: 3},
      {
        surveyVersion: '2',
        surveyHash: surveyHash(secondVersion),
      },
    );
    const element = await empty();
    await drop(element, [
      fileOf('before.json', [sampleSurvey], [lyon]),
      fileOf('after.json', [secondVersion], [later]),
    ]);
    expect(texts(element, '[part=versions]')[0]).to.contain('two versions of the questionnaire (1 and 2)');
    expect(texts(element, '[part=versions]')[0]).to.contain('are not compared: Strategy and All together.');
    expect(texts(element, '[part=disagreement] .statements > li')[0]).to.equal('Strategy statement 1 2 → 5 (+3)');
    expect(texts(element, '[part=new] li')).to.deep.equal(['Something new']);
    expect(texts(element, '[part=gone] li')).to.deep.equal(['Strategy statement 2']);
  });
});
