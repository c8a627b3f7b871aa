import type {ChoiceQuestion} from '@consulta/schema';

import {runAnswerControlSuite} from '../../../../../test/support/answer-control-suite.js';
import './define.js';

const one: ChoiceQuestion = {
  id: 'role',
  type: 'choice',
  title: 'Your role',
  options: [
    {id: 'leader', title: 'Elected leader'},
    {id: 'officer', title: 'City officer'},
  ],
  other: true,
  none: true,
};
const OPTIONS = '<option value="leader">Elected leader</option><option value="officer">City officer</option>';

describe('of which one is chosen', () => {
  runAnswerControlSuite({
    tag: 'consulta-choice',
    question: one,
    answers: [
      {value: 'leader', entries: ['leader']},
      {value: {other: 'Volunteer'}, entries: ['Volunteer']},
      {value: 'none', entries: ['none']},
    ],
    answerFirst: (control) => control.shadowRoot?.querySelector<HTMLElement>('input[value="leader"]')?.click(),
    markup: [`<consulta-choice name="q" value="officer">${OPTIONS}</consulta-choice>`, 'officer'],
  });
});

describe('of which several are chosen', () => {
  runAnswerControlSuite({
    tag: 'consulta-choice',
    question: {...one, multiple: true},
    answers: [
      {value: ['leader'], entries: ['leader']},
      {value: ['officer', {other: 'Volunteer'}], entries: ['officer', 'Volunteer']},
    ],
    answerFirst: (control) => control.shadowRoot?.querySelector<HTMLElement>('input[value="leader"]')?.click(),
    markup: [
      `<consulta-choice name="q" multiple value="leader officer">${OPTIONS}</consulta-choice>`,
      ['leader', 'officer'],
    ],
  });
});

describe('of which one is chosen in a menu', () => {
  const options = Array.from({length: 16}, (_, index) => ({id: `o${index}`, title: `Option ${index}`}));
  runAnswerControlSuite({
    tag: 'consulta-choice',
    question: {id: 'menu', type: 'choice', title: 'Country', options},
    answers: [
      {value: 'o3', entries: ['o3']},
      {value: 'o15', entries: ['o15']},
    ],
    answerFirst(control) {
      const menu = control.shadowRoot?.querySelector('select');
      if (!menu) throw new Error('There is no menu.');
      menu.value = 'o3';
      menu.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      menu.dispatchEvent(new Event('change', {bubbles: true}));
    },
    markup: [`<consulta-choice name="q" value="officer">${OPTIONS}</consulta-choice>`, 'officer'],
  });
});
