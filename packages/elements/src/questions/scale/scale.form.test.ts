import type {ScaleQuestion} from '@consulta/schema';

import {runAnswerControlSuite} from '../../../../../test/support/answer-control-suite.js';
import './define.js';

const question: ScaleQuestion = {
  id: 'useful',
  type: 'scale',
  title: 'How useful was it?',
  from: 1,
  to: 5,
  notApplicable: true,
};

runAnswerControlSuite({
  tag: 'consulta-scale',
  question,
  answers: [
    {value: 3, entries: ['3']},
    {value: 5, entries: ['5']},
    {value: 'not-applicable', entries: ['not-applicable']},
  ],
  answerFirst: (control) => control.shadowRoot?.querySelector<HTMLElement>('input[value="3"]')?.click(),
  markup: ['<consulta-scale name="q" from="0" to="10" value="7"></consulta-scale>', 7],
});
