import type {DateQuestion} from '@consulta/schema';

import {runAnswerControlSuite} from '../../../../../test/support/answer-control-suite.js';
import {fillIn} from '../../../../../test/support/fill-in.js';
import './define.js';

const question: DateQuestion = {id: 'signed', type: 'date', title: 'When was it signed?'};

runAnswerControlSuite({
  tag: 'consulta-date',
  question,
  answers: [
    {value: '2026-12-31', entries: ['2026-12-31']},
    {value: '2024-02-29', entries: ['2024-02-29']},
  ],
  // The order of the keys is that of the browser's language; its calendar and its helpers fill in as this does.
  answerFirst: (control) => fillIn(control, '2026-12-31'),
  markup: ['<consulta-date name="q" value="2026-12-31"></consulta-date>', '2026-12-31'],
});
