import type {Answers} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {everyType, responseTo} from '../../../../test/support/exchange/every-type.js';
import {recordsOf, textOf} from '../../../../test/support/exchange/read-csv.js';
import {exportResponses} from '../export-responses.js';

describe('a choice of several with a column per option', () => {
  it('says yes or no to each, and nothing where it was not answered', async () => {
    const given: readonly Answers[] = [{roles: ['clerk', {other: 'Cook'}]}, {}];
    const responses = given.map((answers, index) => responseTo(everyType, index + 1, {answers}));
    const options = {format: 'csv', dialect: 'rfc4180', multiple: 'column-per-option'} as const;
    const [answered, silent] = recordsOf(await textOf(exportResponses(responses, [everyType], options)), ',');
    expect(answered).to.include({
      'roles.mayor': 'no',
      'roles.clerk': 'yes',
      'roles.other': 'yes',
      'roles.none': 'no',
      roles_other: 'Cook',
    });
    expect(answered).not.to.have.any.keys('roles');
    expect(silent).to.include({'roles.mayor': '', 'roles.clerk': ''});
    // One choice has one column.
    expect(answered).to.have.any.keys('role');
  });
});
