import type {Plan, Survey} from '@consulta/schema';
import {surveyHash} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {memberResponse, workshopSurvey} from '../../../../test/support/workshop/workshop-survey.js';
import {exportResponses} from '../export-responses.js';
import {receiptPage} from '../receipt/receipt-page.js';
import {responseAsText} from '../response-as-text.js';

const plan: Plan = [
  {
    questionId: 'policy',
    place: 1,
    priority: 'high',
    actions: [
      {action: 'Adopt; and publish', owner: 'Aïcha', due: '2027-03-01', status: 'begun'},
      {action: '=1+1', status: 'planned'},
    ],
  },
  {questionId: 'budget', place: 2, priority: 'low', actions: []},
];
const agreed = {reason: 'Written, not adopted', before: [1, 5], date: '2026-11-28'} as const;
const consensus = memberResponse({policy: 3}, {kind: 'consensus', plan, notes: {policy: {target: 5, agreed}}});

async function written(
  format: 'plan' | 'csv',
  more: {minutes?: boolean; audience?: 'public'} = {},
  response = consensus,
  survey = workshopSurvey,
): Promise<readonly string[]> {
  const stream = exportResponses([response], [survey], {format, dialect: 'rfc4180', ...more});
  return (await new globalThis.Response(stream).text()).split('\r\n');
}

describe('the plan of a group, exported', () => {
  it('has a line for each action, and one for a gap without any', async () => {
    const [head, ...lines] = await written('plan');
    expect(head).to.match(
      /^response_id,.*,place,question_id,statement,priority,current,target,action,owner,due,status$/,
    );
    expect(lines.map((line) => line.replace(/^.*?Z,/, ''))).to.deep.equal([
      '1,policy,We have a written policy,high,3,5,Adopt; and publish,Aïcha,2027-03-01,begun',
      '1,policy,We have a written policy,high,3,5,=1+1,,,planned',
      '2,budget,We have a budget,low,,,,,,',
      '',
    ]);
  });

  it('neutralises what a spreadsheet would calculate', async () => {
    const stream = exportResponses([consensus], [workshopSurvey], {format: 'plan'});
    const text = await new globalThis.Response(stream).text();
    expect(text).to.contain("'=1+1");
  });

  it('says to the public neither who nor, in their own words, what, and nothing of a sensitive question', async () => {
    const sections = workshopSurvey.sections.map((section) => ({
      ...section,
      questions: section.questions.map((one) => (one.id === 'budget' ? {...one, sensitive: true} : one)),
    }));
    const survey = {...workshopSurvey, sections};
    const response = {...consensus, surveyHash: surveyHash(survey)};
    const [head, ...lines] = await written('plan', {audience: 'public'}, response, survey);
    expect(head).to.equal('response_kind,place,question_id,statement,priority,current,target,due,status');
    expect(lines).to.deep.equal([
      'consensus,1,policy,We have a written policy,high,3,5,2027-03-01,begun',
      'consensus,1,policy,We have a written policy,high,3,5,,planned',
      '',
    ]);
  });

  it('is empty but for its header without a plan', async () => {
    const stream = exportResponses([memberResponse({})], [workshopSurvey], {format: 'plan', dialect: 'rfc4180'});
    expect((await new globalThis.Response(stream).text()).split('\r\n').length).to.equal(2);
  });

  it('has columns for the minutes where they are asked for', async () => {
    const [plain = ''] = await written('csv');
    const [head = '', line = ''] = await written('csv', {minutes: true});
    expect(plain).not.to.contain('agreed');
    const at = head.split(',').indexOf('policy_agreed_low');
    expect(head.split(',').slice(at, at + 4)).to.deep.equal(
      ['low', 'high', 'reason', 'on'].map((ending) => `policy_agreed_${ending}`),
    );
    expect(line).to.contain('1,5,"Written, not adopted",2026-11-28');
  });

  it('has the minutes of a matrix row by row, in columns and in words', async () => {
    const rows = ['money', 'staff'].map((id) => ({id, title: `Our ${id}`}));
    const matrix = {id: 'means', type: 'matrix', title: 'Means', rows, from: 1, to: 5} as const;
    const [section] = workshopSurvey.sections;
    const survey: Survey = {...workshopSurvey, scores: [], sections: [{...section!, questions: [matrix]}]};
    const notes = {means: {agreedRows: {money: agreed, staff: {...agreed, reason: '', before: [2, 2] as const}}}};
    const response = memberResponse({means: {money: 3, staff: 2}}, {notes, surveyHash: surveyHash(survey)});
    const [head = '', line = ''] = await written('csv', {minutes: true}, response, survey);
    const at = head.split(',').indexOf('means.money_agreed_low');
    expect(head.split(',')[at + 4]).to.equal('means.staff_agreed_low');
    expect(line).to.contain('1,5,"Written, not adopted",2026-11-28,2,2,,2026-11-28');
    const text = responseAsText(survey, response, 'en');
    expect(text).to.contain('Why the group agreed on this: Our money: Written, not adopted');
    expect(text).to.contain('Before it was agreed: Our staff: 2–2 (November 28, 2026)');
  });

  it('stands in the receipt and in the text to copy, with the minutes', () => {
    for (const text of [
      receiptPage(workshopSurvey, consensus, {language: 'en'}),
      responseAsText(workshopSurvey, consensus, 'en'),
    ]) {
      expect(text).to.contain('1. We have a written policy (high): Adopt; and publish · Aïcha · March 1, 2027 · begun');
      expect(text).to.contain('2. We have a budget (low): no action yet');
      expect(text).to.contain('Why the group agreed on this: Written, not adopted');
      expect(text).to.contain('Before it was agreed: 1–5 (November 28, 2026)');
    }
    expect(surveyHash(workshopSurvey)).to.equal(consensus.surveyHash);
  });
});
