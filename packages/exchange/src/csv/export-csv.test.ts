import {expect} from '@open-wc/testing';
import type {Response, Survey} from '@consulta/schema';

import {everyAnswer, everyType, responseTo} from '../../../../test/support/exchange/every-type.js';
import {cellsOf, recordsOf, textOf} from '../../../../test/support/exchange/read-csv.js';
import type {ExportOptions} from '../contract.js';
import {exportResponses} from '../export-responses.js';

const full = responseTo(everyType, 1, {
  answers: everyAnswer,
  notes: {state: {comment: 'Since March', evidence: [{title: 'Plan', url: 'https://example.org/plan'}]}},
  group: 'table 3',
});

async function records(responses: Iterable<Response>, options: Partial<ExportOptions> = {}, surveys = [everyType]) {
  const csv = await textOf(exportResponses(responses, surveys, {format: 'csv', dialect: 'rfc4180', ...options}));
  return recordsOf(csv, ',');
}

describe('exportResponses as CSV', () => {
  it('writes codes, one column per question, row and item', async () => {
    const [record] = await records([full]);

    expect(record).to.include({
      city: 'Saint-Étienne',
      state: '2',
      likely: '-5',
      'risk.flood': '1',
      'risk.comment': 'not-applicable',
      role: 'other',
      role_other: 'Archivist',
      roles: 'clerk | other',
      roles_other: 'Cook',
      'order.roads': '1',
      'order.water': '2',
      'order.schools': '4',
      order_other: '2: Parks',
      'shares.water': '3',
      'shares.roads': '7',
      people: '1234.5',
      since: '1999-12-31',
      member: 'yes',
      agree: 'no',
      projects: '[{"name":"Bridge"},{"name":"Well"}]',
    });
    expect(record).not.to.have.any.keys('hint', 'order.taps');
  });

  it('writes labels in the chosen language', async () => {
    const [record] = await records([full], {values: 'labels', language: 'fr'});

    expect(record).to.include({
      state: 'Bon',
      likely: '-5',
      'risk.comment': 'Sans objet',
      role: 'Autre',
      roles: 'Secrétaire | Autre',
      member: 'Oui',
    });
  });

  it('says who answered what and when before the answers', async () => {
    const [record] = await records([full]);

    expect(record).to.include({
      response_id: full.id,
      survey_id: 'every-type',
      survey_version: '1',
      survey_hash: full.surveyHash,
      response_language: 'en',
      submitted_at: '2026-03-01T12:00:00.000Z',
      response_group: 'table 3',
      response_form: 'long',
      response_kind: 'individual',
      response_site: 'https://example.org',
      response_test: 'no',
      response_supersedes: '',
    });
  });

  it('writes comments and evidence beside their question, apart from a row of that name', async () => {
    const [record] = await records([full]);

    expect(record).to.include({
      state_comment: 'Since March',
      state_evidence: 'Plan <https://example.org/plan>',
      risk_comment: '',
    });
  });

  it('works scores out again, whatever the response says', async () => {
    const other = {value: 99, range: [99, 99], scale: [0, 99], provisional: false} as const;
    const coverage = {answered: 2, of: 2, notApplicable: 0, doNotKnow: 0};
    const [record] = await records([{...full, scores: {overall: {...other, coverage}}}]);

    expect(record).to.have.property('overall', '-1.5');
  });

  it('tells not applicable, do not know and unanswered apart', async () => {
    const lines = await records([
      responseTo(everyType, 1, {answers: {state: 'not-applicable'}}),
      responseTo(everyType, 2, {answers: {state: 'do-not-know'}}),
      responseTo(everyType, 3),
    ]);

    expect(lines.map(({state, overall}) => [state, overall])).to.deep.equal([
      ['not-applicable', ''],
      ['do-not-know', ''],
      ['', ''],
    ]);
  });

  it('leaves out superseded responses and tests, wherever they stand', async () => {
    const original = responseTo(everyType, 1);
    const correction = responseTo(everyType, 2, {supersedes: original.id});
    const test = responseTo(everyType, 3, {test: true, supersedes: correction.id});
    const ids = async (responses: Iterable<Response>, options = {}) =>
      (await records(responses, options)).map(({response_id: id}) => id);

    expect(await ids([original, correction, test])).to.deep.equal([correction.id]);
    expect(await ids([correction, original].values())).to.deep.equal([correction.id]);
    expect(await ids([correction, test], {includeTest: true})).to.deep.equal([correction.id, test.id]);
  });

  it('puts all versions of a survey into one table, the newest version first', async () => {
    const [section] = everyType.sections;
    const added = {id: 'added', type: 'text' as const, title: 'Added'};
    const newer: Survey = {...everyType, version: '10', sections: [{id: 'all', title: 'All', questions: [added]}]};
    const older: Survey = {...everyType, version: '9', sections: section ? [section] : []};
    const responses = [responseTo(older, 1, {answers: {city: 'Delft'}}), responseTo(newer, 2, {answers: {added: 'x'}})];
    const csv = await textOf(exportResponses(responses, [older, newer], {format: 'csv', dialect: 'rfc4180'}));

    const header = cellsOf(csv, ',')[0] ?? [];

    expect(header.slice(15, 17)).to.deep.equal(['added', 'city']);
    expect(header.at(-1)).to.equal('overall');
    expect(recordsOf(csv, ',').map(({city, added: words}) => [city, words])).to.deep.equal([
      ['Delft', ''],
      ['', 'x'],
    ]);
  });

  it('asks which survey a table is about when there are several', async () => {
    const other = {...everyType, id: 'other'};
    const responses = [responseTo(everyType, 1), responseTo(other, 2)];

    expect(() => exportResponses(responses, [everyType, other], {format: 'csv'}))
      .to.throw('pass "surveyId"')
      .with.property('code', 'several-surveys');
    expect(() => exportResponses([], [everyType], {format: 'csv', surveyId: 'none-such'}))
      .to.throw('none-such')
      .with.property('code', 'unknown-survey');
    expect(await records(responses, {surveyId: 'other'}, [everyType, other])).to.have.length(1);
  });

  it('refuses to leave out a response whose definition is missing', async () => {
    const stray = responseTo({...everyType, version: '2'}, 1);
    const problem = await records([stray]).catch((error: unknown) => error);

    expect(problem).to.have.property('code', 'survey-missing');
    expect(problem).to.have.property('message').that.includes(stray.id);
  });

  it('writes the header alone when nobody answered', async () => {
    expect(await records([])).to.deep.equal([]);
    const csv = await textOf(exportResponses([], [], {format: 'csv', dialect: 'rfc4180'}));
    expect(csv).to.match(/^response_id,survey_id,.*\r\n$/);
  });
});
