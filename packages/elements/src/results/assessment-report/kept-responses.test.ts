import './define.js';

import {surveyHash} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import {freshDatabase} from '../../../../../test/support/fresh-database.js';
import {completeAnswers, sampleResponse, sampleSurvey} from '../../../../../test/support/results/sample-assessment.js';
import {openStore} from '../../store/open-store.js';
import type {ConsultaAssessmentReport} from './assessment-report.js';
import {currentResponses} from '../stored-responses.js';

const hash = surveyHash(sampleSurvey);
const earlier = sampleResponse(
  {...completeAnswers, name: 'City of Utrecht'},
  {id: '01960000-0000-7000-8000-000000000001', surveyHash: hash, submittedAt: '2025-03-04T12:00:00.000Z'},
);
const later = sampleResponse(completeAnswers, {id: '01960000-0000-7000-8000-000000000002', surveyHash: hash});

function whose(element: ConsultaAssessmentReport): string {
  return (element.renderRoot.querySelector('.whose')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

describe('<consulta-assessment-report> with what is kept in this browser', () => {
  const database = freshDatabase();
  let store: ResponseStore;
  beforeEach(async () => {
    store = await openStore(database.name);
  });
  afterEach(() => store.close());

  async function kept(): Promise<ConsultaAssessmentReport> {
    return fixture<ConsultaAssessmentReport>(
      html`<consulta-assessment-report lang="en" survey-id="sample-assessment" database=${database.name}>
      </consulta-assessment-report>`,
    );
  }

  it('says so when there is nothing, and shows what comes', async () => {
    const element = await kept();
    const status = () => element.renderRoot.querySelector('[role=status]')?.textContent;
    await waitUntil(() => status() === 'No finished answers are on this device yet.');
    await store.submit(earlier, sampleSurvey);
    await waitUntil(() => whose(element) === 'City of Utrecht · March 4, 2025');
  });

  it('shows the newest with the definition it answered, and lets the person choose', async () => {
    await store.submit(later, sampleSurvey);
    await store.submit(earlier, sampleSurvey);
    const element = await kept();
    await waitUntil(() => whose(element) === 'City of Lyon · March 4, 2026');
    const select = element.renderRoot.querySelector('select');
    expect([...(select?.options ?? [])].map(({text}) => text)).to.deep.equal([
      'City of Lyon · March 4, 2026',
      'City of Utrecht · March 4, 2025',
    ]);
    if (select) select.value = earlier.id;
    select?.dispatchEvent(new Event('change'));
    await waitUntil(() => whose(element) === 'City of Utrecht · March 4, 2025');
  });

  it('finds the definition of a response that it was given', async () => {
    await store.submit(later, sampleSurvey);
    const element = await fixture<ConsultaAssessmentReport>(
      html`<consulta-assessment-report lang="en" .response=${later} .store=${store}></consulta-assessment-report>`,
    );
    await waitUntil(() => whose(element) === 'City of Lyon · March 4, 2026');
  });

  it('offers to try again when reading fails', async () => {
    const broken = {...store, responses: () => failing()} as unknown as ResponseStore;
    const element = await fixture<ConsultaAssessmentReport>(
      html`<consulta-assessment-report lang="en" survey-id="sample-assessment" .store=${broken}>
      </consulta-assessment-report>`,
    );
    await waitUntil(() => element.renderRoot.querySelector('[role=alert]') !== null);
    await store.submit(later, sampleSurvey);
    element.store = store;
    await waitUntil(() => whose(element) === 'City of Lyon · March 4, 2026');
  });
});

describe('currentResponses', () => {
  it('puts the newest first and leaves out what was corrected', () => {
    const correction = sampleResponse({}, {id: '01960000-0000-7000-8000-000000000003', supersedes: later.id});
    expect(currentResponses([earlier, later, correction])).to.deep.equal([correction, earlier]);
  });

  it('does not let a test take the place of a real response', () => {
    const test = sampleResponse({}, {id: '01960000-0000-7000-8000-000000000004', supersedes: later.id, test: true});
    expect(currentResponses([later, test])).to.include(later);
  });
});

async function* failing(): AsyncIterable<never> {
  await Promise.resolve();
  yield* [];
  throw new Error('broken');
}
