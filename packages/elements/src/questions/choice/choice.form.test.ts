import type {ChoiceQuestion} from '@consulta/schema';

import {runAnswerControlSuite} from '../../../../../test/support/answer-control-suite.js';
import {press, type} from '../../../../../test/support/keyboard.js';
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

describe('of which one is chosen in a long list', () => {
  const options = Array.from({length: 16}, (_, index) => ({id: `o${index}`, title: `Option ${index}`}));
  runAnswerControlSuite({
    tag: 'consulta-choice',
    question: {id: 'long', type: 'choice', title: 'Theme', options},
    answers: [
      {value: 'o3', entries: ['o3']},
      {value: 'o15', entries: ['o15']},
    ],
    async answerFirst(control) {
      control.focus();
      await type('option 3');
      await press('Enter');
    },
    markup: [`<consulta-choice name="q" value="officer">${OPTIONS}</consulta-choice>`, 'officer'],
  });
});

describe('of which several countries are chosen', () => {
  runAnswerControlSuite({
    tag: 'consulta-choice',
    question: {id: 'where', type: 'choice', title: 'Where?', source: 'countries', multiple: true},
    answers: [
      {value: ['ML'], entries: ['ML']},
      {value: ['CI', 'BR'], entries: ['CI', 'BR']},
    ],
    async answerFirst(control) {
      control.focus();
      await type('mali');
      await press('Enter');
    },
    markup: ['<consulta-choice name="q" source="countries" value="fr"></consulta-choice>', 'FR'],
  });
});
