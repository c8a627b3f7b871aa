import {expect} from '@open-wc/testing';

import {changedSurvey, type Keys} from '../test-data/changed-survey.js';
import {messagesAt} from '../test-data/messages-at.js';

const first = (index: number, ...keys: Keys): Keys => ['sections', 0, 'questions', index, ...keys];
const second = (index: number, ...keys: Keys): Keys => ['sections', 1, 'questions', index, ...keys];

/** What is changed in the example; where it is reported, as which kind and with which words. */
const CASES: readonly [title: string, keys: Keys, value: unknown, path: string, code: string, words: RegExp][] = [
  ['an id used twice', second(1, 'id'), 'level', 'sections[1].questions[1].id', 'duplicate', /duplicates "level"/],
  ['an id that a section has', ['scores', 1, 'id'], 'first', 'scores[1].id', 'duplicate', /duplicates "first"/],
  [
    'an id used in a repeat and outside',
    second(5, 'questions', 0, 'id'),
    'size',
    'sections[1].questions[5].questions[0].id',
    'duplicate',
    /"size"/,
  ],
  [
    'a part id used twice',
    first(2, 'items', 1, 'id'),
    'water',
    'sections[0].questions[2].items[1].id',
    'duplicate',
    /"water"/,
  ],
  [
    'a reserved id',
    second(0, 'options', 0, 'id'),
    'none',
    'sections[1].questions[0].options[0].id',
    'reserved-id',
    /"none"/,
  ],
  ['an id every object has', ['sections', 0, 'id'], 'constructor', 'sections[0].id', 'reserved-id', /"constructor"/],
  [
    'a parent that is no item',
    first(2, 'items', 2, 'parent'),
    'watre',
    'sections[0].questions[2].items[2].parent',
    'unknown-reference',
    /did you mean "water"/,
  ],
  [
    'a parent that is a sub-item',
    first(2, 'items', 1, 'parent'),
    'pipes',
    'sections[0].questions[2].items[1].parent',
    'unknown-reference',
    /sub-item itself/,
  ],
  [
    'a placeholder without a question',
    ['thanks'],
    'Bye {{nmae}}',
    'thanks',
    'unknown-reference',
    /did you mean "name"/,
  ],
  [
    'a variable that is no question',
    first(2, 'showIf'),
    {var: 'answers.agre'},
    'sections[0].questions[2].showIf',
    'unknown-reference',
    /did you mean "answers.agree"/,
  ],
  [
    'a variable of no known kind',
    first(2, 'showIf'),
    {var: 'window.name'},
    'sections[0].questions[2].showIf',
    'unknown-reference',
    /not a variable/,
  ],
  [
    'a row that the matrix has not',
    first(2, 'showIf'),
    {var: 'answers.grid.six'},
    'sections[0].questions[2].showIf',
    'unknown-reference',
    /grid.six/,
  ],
  [
    'an inner question read from outside',
    first(2, 'showIf'),
    {var: 'answers.cost'},
    'sections[0].questions[2].showIf',
    'unknown-reference',
    /answers.cost/,
  ],
  [
    'an item outside a repeat',
    first(2, 'showIf'),
    {var: 'item.cost'},
    'sections[0].questions[2].showIf',
    'unknown-reference',
    /item.cost/,
  ],
  [
    'an operator that is not allowed',
    first(2, 'showIf'),
    {log: 'x'},
    'sections[0].questions[2].showIf',
    'unknown-operator',
    /"log" is not an operator; allowed are var/,
  ],
  [
    'a variable with a worked-out name',
    first(2, 'showIf'),
    {var: {cat: ['a', 'b']}},
    'sections[0].questions[2].showIf',
    'dynamic-variable',
    /write the name/,
  ],
  [
    'a rule of two operators',
    first(2, 'showIf'),
    {'!': true, or: []},
    'sections[0].questions[2].showIf',
    'rule-shape',
    /one operator/,
  ],
  [
    'a question shown by itself',
    first(2, 'showIf'),
    {var: 'answers.order'},
    'sections[0].questions[2]',
    'circle',
    /order -> order/,
  ],
  [
    'a section shown by its own question',
    ['sections', 1, 'showIf'],
    {var: 'answers.size'},
    'sections[1].questions[2]',
    'circle',
    /second -> size -> second/,
  ],
  [
    'a score that is its own member',
    ['scores', 1, 'of'],
    ['overall'],
    'scores[1]',
    'circle',
    /overall -> part -> overall/,
  ],
  [
    'a question in a repeat shown by itself',
    second(5, 'questions', 0, 'showIf'),
    {var: 'item.cost'},
    'sections[1].questions[5].questions[0]',
    'circle',
    /cost -> cost/,
  ],
  [
    'a question in a repeat shown by another that it shows',
    second(5, 'questions', 0, 'showIf'),
    {var: 'item.why'},
    'sections[1].questions[5].questions[1]',
    'circle',
    /cost -> why -> cost/,
  ],
  [
    'a question in a repeat shown by what its entries come to',
    second(5, 'questions', 0, 'showIf'),
    {var: 'answers.projects'},
    'sections[1].questions[5].questions[0]',
    'circle',
    /projects -> cost -> projects/,
  ],
  ['a text missing in a language', ['title'], {en: 'x'}, 'title', 'missing-language', /no text in "fr"/],
  ['a text empty in a language', ['title'], {en: 'x', fr: ' '}, 'title', 'missing-language', /"fr"/],
];

describe('crossCheck, of ids, references and rules', () => {
  for (const [title, keys, value, path, code, words] of CASES) {
    it(`reports ${title}`, () => {
      expect(messagesAt(changedSurvey(keys, value), path, code)).to.match(words);
    });
  }
});
