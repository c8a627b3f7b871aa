import type {MatrixAnswer, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {expectAccessible} from '../../../../../test/support/accessible.js';
import {memberResponse, workshopSurvey} from '../../../../../test/support/workshop/workshop-survey.js';
import {workshops} from '../../../../../test/support/workshop/workshops.js';

import '../../questions/matrix/define.js';
import '../self-assessment/define.js';

const survey: Survey = {
  ...workshopSurvey,
  sections: [
    {
      id: 'all',
      title: 'All',
      questions: [
        {
          id: 'means',
          type: 'matrix',
          title: 'Our means',
          rows: ['Money', 'Staff', 'Time'].map((title) => ({id: title.toLowerCase(), title})),
          from: 1,
          to: 5,
        },
        {id: 'adopted', type: 'yes-no', title: 'Adopted'},
      ],
    },
  ],
  scores: [{id: 'overall', title: 'Overall', rule: 'mean', of: ['means']}],
};
const rows: readonly MatrixAnswer[] = [
  {money: 1, staff: 2, time: 3},
  {money: 5, staff: 3, time: 3},
  {money: 2, time: 3},
];
const said = rows.map((means, index) => memberResponse({means, adopted: index > 0}));

describe('a group that agrees on the rows of a matrix', () => {
  const {openWorkshop, reveal, said: shown, text, until} = workshops();

  async function openRows() {
    const {element} = await openWorkshop({survey, groupBy: ''}, said);
    await reveal(element);
    await until(() => shown(element, 'means')?.querySelector('textarea'));
    return element;
  }

  it('has a value already on the rows of which everybody said the same', async () => {
    const element = await openRows();
    expect(element.session?.answers).to.deep.equal({means: {time: 3}});
    expect(element.session?.noteOn('means')?.agreedRows?.['time']?.before).to.deep.equal([3, 3]);
  });

  it('keeps the range, the reason and the day of each row by itself', async () => {
    const element = await openRows();
    const fields = [...(shown(element, 'means')?.querySelectorAll('textarea') ?? [])];
    expect(fields.map(({labels}) => text(labels[0]))).to.deep.equal(
      ['Money', 'Staff', 'Time'].map((row) => `Why you agree on this value – ${row}`),
    );
    element.session?.answer('means', {time: 3, money: 2});
    fields[0]!.value = 'There is a line in the budget';
    fields[0]!.dispatchEvent(new Event('change', {bubbles: true}));
    const {agreed, agreedRows} = element.session?.noteOn('means') ?? {};
    expect(agreed).to.equal(undefined);
    expect(Object.keys(agreedRows ?? {}).sort()).to.deep.equal(['money', 'time']);
    expect(agreedRows?.['money']).to.deep.include({reason: 'There is a line in the budget', before: [1, 5]});
    expect(agreedRows?.['money']?.date).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(agreedRows?.['time']).to.deep.include({reason: '', before: [3, 3]});
    await expectAccessible(element, 'rows with their reasons');
  });

  it('says yes and no where that is what people answered', async () => {
    const element = await openRows();
    const adopted = shown(element, 'adopted');
    expect(text(adopted?.querySelector('.range'))).to.equal('from No to Yes');
    expect([...(adopted?.querySelectorAll('thead th') ?? [])].map(text)).to.deep.equal(['No', 'Yes']);
  });

  it('takes the minutes of a row away with its value, and leaves those of the others', async () => {
    const element = await openRows();
    element.session?.answer('means', {time: 3, money: 2});
    element.session?.answer('means', {money: 2});
    expect(Object.keys(element.session?.noteOn('means')?.agreedRows ?? {})).to.deep.equal(['money']);
  });

  it('keeps a reason that is written before there is a value', async () => {
    const element = await openRows();
    const [, staff] = shown(element, 'means')?.querySelectorAll('textarea') ?? [];
    staff!.value = 'Two people are trained';
    staff!.dispatchEvent(new Event('change', {bubbles: true}));
    element.session?.answer('means', {time: 3, staff: 2});
    expect(element.session?.noteOn('means')?.agreedRows?.['staff']).to.deep.include({
      reason: 'Two people are trained',
      before: [2, 3],
    });
  });
});
