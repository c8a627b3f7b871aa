import type {YesNoQuestion} from '@consulta/schema';

import {runAnswerControlSuite} from '../../../../../test/support/answer-control-suite.js';
import {press} from '../../../../../test/support/keyboard.js';
import './define.js';

const question: YesNoQuestion = {id: 'again', type: 'yes-no', title: 'Would you come again?'};

runAnswerControlSuite({
  tag: 'consulta-yes-no',
  question,
  answers: [
    {value: true, entries: ['true']},
    {value: false, entries: ['false']},
  ],
  async answerFirst(control) {
    control.focus();
    await press('Space');
  },
  markup: ['<consulta-yes-no name="q" label="Again?" value="false"></consulta-yes-no>', false],
});
