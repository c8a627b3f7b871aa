import type {MatrixQuestion} from '@consulta/schema';

import {runAnswerControlSuite} from '../../../../../test/support/answer-control-suite.js';
import './define.js';

/** Of one row, so that its first answer is the whole one. */
const question: MatrixQuestion = {
  id: 'meeting',
  type: 'matrix',
  title: 'How was it?',
  rows: [{id: 'venue', title: 'The venue'}],
  from: 1,
  to: 5,
  notApplicable: true,
};

runAnswerControlSuite({
  tag: 'consulta-matrix',
  question,
  answers: [
    {value: {venue: 4}, entries: ['q.venue=4']},
    {value: {venue: 'not-applicable'}, entries: ['q.venue=not-applicable']},
  ],
  entriesIn: (data) => [...data.keys()].map((name) => `${name}=${data.get(name) as string}`),
  answerFirst: (control) => control.shadowRoot?.querySelector<HTMLElement>('input[name="venue"][value="4"]')?.click(),
  markup: [
    `<consulta-matrix name="q" from="1" to="5" value="venue=3 food=2">
      <data value="venue">The venue</data><data value="food">The food</data>
    </consulta-matrix>`,
    {venue: 3, food: 2},
  ],
});
