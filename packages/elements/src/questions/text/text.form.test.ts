import type {TextQuestion} from '@consulta/schema';

import {runAnswerControlSuite} from '../../../../../test/support/answer-control-suite.js';
import {press, type} from '../../../../../test/support/keyboard.js';
import './define.js';

const line: TextQuestion = {id: 'city', type: 'text', title: 'Your city'};

for (const long of [false, true]) {
  describe(long ? 'of several lines' : 'of one line', () => {
    runAnswerControlSuite({
      tag: 'consulta-text',
      question: {...line, long},
      answers: [
        {value: 'Zoë', entries: ['Zoë']},
        {value: ' São Paulo ', entries: [' São Paulo ']},
      ],
      async answerFirst(control) {
        control.focus();
        await type('Zoë');
        await press('Tab');
      },
      markup: ['<consulta-text name="q" value="Dakar"></consulta-text>', 'Dakar'],
    });
  });
}
