import type {Response, Survey} from '@consulta/schema';
import {surveyHash} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {scoredSurvey} from '../../../test/support/scoring/scored-survey.js';
import {responseTo} from '../../../test/support/exchange/every-type.js';
import {recordsOf, textOf} from '../../../test/support/exchange/read-csv.js';
import {exportResponses} from './export-responses.js';
import {readResponses} from './read-responses.js';
import {receiptPage} from './receipt/receipt-page.js';
import {responseAsText} from './response-as-text.js';

const survey: Survey = scoredSurvey(
  [
    {
      id: 'policy',
      type: 'scale',
      title: 'Policy',
      levels: [
        {value: 0, title: 'None'},
        {value: 1, title: 'Begun', checks: ['Somebody is in charge']},
        {value: 2, title: 'In place', checks: ['A text exists', 'The **council** adopted it']},
      ],
    },
  ],
  [{id: 'level', rule: 'mean', of: ['policy']}],
);
const response: Response = {
  ...responseTo(survey, 1, {answers: {policy: 2}, notes: {policy: {ticked: ['1/1', '2/2']}}}),
  surveyHash: surveyHash(survey),
};
const written = (format: 'csv' | 'codebook' | 'json') =>
  textOf(exportResponses([response], [survey], {format, dialect: 'rfc4180'}));

describe('what is ticked of a checklist, in files', () => {
  it('has a column, and the score is the level that counts', async () => {
    const [row] = recordsOf(await written('csv'), ',');
    expect(row).to.include({policy: '2', policy_ticked: '1/1 | 2/2', level: '1'});
  });

  it('is explained in the codebook', async () => {
    const column = recordsOf(await written('codebook'), ',').find(({column: name}) => name === 'policy_ticked');
    expect(column).to.include({question_id: 'policy', type: 'note'});
    expect(column?.['reading']).to.contain('level/place');
  });

  it('comes back from a file as it was', async () => {
    const file = new File([await written('json')], 'answers.json');
    const {responses, rejected} = await readResponses([file]);
    expect(rejected).to.deep.equal([]);
    expect(responses).to.deep.equal([response]);
  });

  it('stands in words in the receipt and in the text to copy', () => {
    for (const text of [receiptPage(survey, response, {language: 'en'}), responseAsText(survey, response, 'en')]) {
      expect(text).to.contain('Ticked: Somebody is in charge, The council adopted it');
    }
  });
});
