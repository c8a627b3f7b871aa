import type {RankingQuestion} from '@consulta/schema';

import {runAnswerControlSuite} from '../../../../../test/support/answer-control-suite.js';
import './define.js';

const question: RankingQuestion = {
  id: 'priorities',
  type: 'ranking',
  title: 'Your priorities',
  items: [
    {id: 'gender', title: 'Gender hub'},
    {id: 'climate', title: 'Climate and cities', description: 'Adaptation comes first.'},
    {id: 'digital', title: 'Digital services'},
    {id: 'digital-ids', title: 'Identity', parent: 'digital'},
  ],
};
const OPTIONS = '<option value="gender">Gender hub</option><option value="climate">Climate</option>';

describe('of which an order is given', () => {
  runAnswerControlSuite({
    tag: 'consulta-ranking',
    question,
    answers: [
      {value: ['climate'], entries: ['climate']},
      {value: ['digital', 'gender', 'climate'], entries: ['digital', 'gender', 'climate']},
    ],
    answerFirst: (control) =>
      control.shadowRoot?.querySelector<HTMLElement>('[data-name="climate"] [data-act="add"]')?.click(),
    markup: [`<consulta-ranking name="q" value="climate gender">${OPTIONS}</consulta-ranking>`, ['climate', 'gender']],
  });
});

describe('of which an order with ties and own items is given', () => {
  runAnswerControlSuite({
    tag: 'consulta-ranking',
    question: {...question, ties: true, ownItems: true},
    answers: [
      {value: ['climate'], entries: ['climate']},
      {value: [['digital', 'gender'], {other: 'A = B'}], entries: ['digital=gender', 'A \\= B']},
    ],
    answerFirst: (control) =>
      control.shadowRoot?.querySelector<HTMLElement>('[data-name="climate"] [data-act="add"]')?.click(),
    markup: [
      `<consulta-ranking name="q" ties value="climate=gender">${OPTIONS}</consulta-ranking>`,
      [['climate', 'gender']],
    ],
  });
});
