import type {PointsQuestion} from '@consulta/schema';

import {runAnswerControlSuite} from '../../../../../test/support/answer-control-suite.js';
import './define.js';

const question: PointsQuestion = {
  id: 'budget',
  type: 'points',
  title: 'Share out the budget',
  total: 100,
  items: [
    {id: 'hub', title: 'Gender hub'},
    {id: 'data', title: 'Data observatory', description: 'For all members.'},
    {id: 'open', title: 'Open data', parent: 'data'},
  ],
};

runAnswerControlSuite({
  tag: 'consulta-points',
  question,
  answers: [
    {value: {hub: 100}, entries: ['q.hub=100']},
    {value: {hub: 62.5, data: 37.5}, entries: ['q.hub=62.5', 'q.data=37.5']},
  ],
  entriesIn: (data) => [...data.keys()].map((name) => `${name}=${data.get(name) as string}`),
  answerFirst: (control) => {
    const field = control.shadowRoot?.querySelector<HTMLInputElement>('input.given');
    if (!field) throw new Error('There is no field.');
    field.value = '100';
    field.dispatchEvent(new Event('change', {bubbles: true}));
  },
  markup: [
    `<consulta-points name="q" total="10" value="hub=7 data=3">
      <option value="hub">Gender hub</option><option value="data">Data observatory</option>
    </consulta-points>`,
    {hub: 7, data: 3},
  ],
});
