import type {ConsentQuestion} from '@consulta/schema';

import {runAnswerControlSuite} from '../../../../../test/support/answer-control-suite.js';
import {press} from '../../../../../test/support/keyboard.js';
import './define.js';

const question: ConsentQuestion = {id: 'quote', type: 'consent', title: 'You may quote what I wrote, with my name.'};

runAnswerControlSuite({
  tag: 'consulta-consent',
  question,
  answers: [
    {value: true, entries: ['true']},
    // The answer with which a form passes that asks for one is the same.
    {value: true, entries: ['true']},
    {value: false, entries: ['false']},
  ],
  async answerFirst(control) {
    control.focus();
    await press('Space');
  },
  markup: ['<consulta-consent name="q" label="I agree" value="true"></consulta-consent>', true],
});
