import type {Answer, Question} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {problemsOf} from './problems-of.js';

const base = {id: 'q', title: 'Q'} as const;
const options = [
  {id: 'a', title: 'A'},
  {id: 'b', title: 'B'},
  {id: 'c', title: 'C'},
];
const rows = [
  {id: 'r', title: 'R'},
  {id: 's', title: 'S'},
];
const levels = [0, 0.25, 1].map((value) => ({value, title: String(value)}));

type Case = readonly [question: object, answer: unknown, expected: string];

/** Codes with their part, in order: `incomplete:s`. */
function codes(question: object, answer: unknown, required: boolean | 'soft' = false): string {
  const found = problemsOf({...base, ...question} as Question, answer as Answer | undefined, {required});
  return found.map(({code, part}) => (part === undefined ? code : `${code}:${part}`)).join(' ');
}

const CASES: {readonly [title: string]: readonly Case[]} = {
  'checks a scale against its levels or its ends': [
    [{type: 'scale', levels}, 0.25, ''],
    [{type: 'scale', levels}, 0.5, 'not-allowed'],
    [{type: 'scale', from: 0, to: 10}, 10, ''],
    [{type: 'scale', from: 0, to: 10}, 11, 'not-allowed'],
    [{type: 'scale', from: 0, to: 10}, 1.5, 'not-allowed'],
  ],
  'takes "not applicable" and "do not know" only where they are offered': [
    [{type: 'scale', from: 1, to: 4}, 'not-applicable', 'not-allowed'],
    [{type: 'scale', from: 1, to: 4, notApplicable: true}, 'not-applicable', ''],
    [{type: 'scale', from: 1, to: 4, notApplicable: true}, 'do-not-know', 'not-allowed'],
    [{type: 'scale', from: 1, to: 4, doNotKnow: true}, 'do-not-know', ''],
  ],
  'checks a choice against its options': [
    [{type: 'choice', options}, 'a', ''],
    [{type: 'choice', options}, 'z', 'not-allowed'],
    [{type: 'choice', options}, {other: 'mine'}, 'not-allowed'],
    [{type: 'choice', options, other: true}, {other: 'mine'}, ''],
    [{type: 'choice', options, other: true}, {other: ' '}, 'incomplete:other'],
    [{type: 'choice', options, none: true}, 'none', ''],
    [{type: 'choice', options}, 'none', 'not-allowed'],
    [{type: 'choice', source: 'countries'}, 'ml', ''],
    [{type: 'choice', source: 'countries'}, 'MLI', 'not-allowed'],
  ],
  'counts what is chosen, and nothing stands beside "none"': [
    [{type: 'choice', options, multiple: true, min: 2, max: 2}, ['a'], 'too-few'],
    [{type: 'choice', options, multiple: true, min: 2, max: 2}, ['a', 'b'], ''],
    [{type: 'choice', options, multiple: true, min: 2, max: 2}, ['a', 'b', 'c'], 'too-many'],
    [{type: 'choice', options, multiple: true}, ['a', 'a'], 'not-allowed'],
    [{type: 'choice', options, multiple: true, none: true}, ['none', 'a'], 'not-allowed:none'],
    [{type: 'choice', options, multiple: true, none: true, min: 2}, ['none'], ''],
  ],
  'counts the length of a text in code points': [
    [{type: 'text', maxLength: 2}, '👍👍', ''],
    [{type: 'text', maxLength: 2}, 'abc', 'too-long'],
  ],
  'checks the format of a text': [
    [{type: 'text', format: 'email'}, 'maire@ville.example', ''],
    [{type: 'text', format: 'email'}, 'maire@', 'email'],
    [{type: 'text', format: 'url'}, 'https://ville.example/a', ''],
    [{type: 'text', format: 'url'}, 'javascript:alert(1)', 'url'],
    [{type: 'text', format: 'url'}, 'ville', 'url'],
    [{type: 'text', format: 'tel'}, '+223 20 22 00 00', ''],
    [{type: 'text', format: 'tel'}, 'call me', 'tel'],
    [{type: 'text', pattern: '[0-9]{4}'}, '1234', ''],
    [{type: 'text', pattern: '[0-9]{4}'}, 'a1234', 'pattern'],
    [{type: 'text', pattern: '('}, 'anything', ''],
    [{type: 'text', pattern: '(a+)+', maxLength: 20}, `${'a'.repeat(40)}!`, 'too-long'],
    [{type: 'text', pattern: '[0-9]+'}, 'a'.repeat(2000), 'pattern'],
    [{type: 'text', pattern: '[0-9]+'}, 'a'.repeat(2001), ''],
  ],
  'checks a number': [
    [{type: 'number', min: 1, max: 5}, 0, 'too-low'],
    [{type: 'number', min: 1, max: 5}, 6, 'too-high'],
    [{type: 'number', step: 0.1}, 0.3, ''],
    [{type: 'number', min: 0.5, step: 1}, 1.5, ''],
    [{type: 'number', step: 0.1}, 0.35, 'step'],
  ],
  'knows the days of the calendar': [
    [{type: 'date'}, '2024-02-29', ''],
    [{type: 'date'}, '2026-02-29', 'date'],
    [{type: 'date'}, '2026-13-01', 'date'],
    [{type: 'date'}, '1.2.2026', 'date'],
    [{type: 'date', min: '2026-01-01'}, '2025-12-31', 'too-early'],
    [{type: 'date', max: '2026-01-01'}, '2026-01-02', 'too-late'],
  ],
  'shares out exactly the points there are': [
    [{type: 'points', items: options, total: 10}, {a: 4, b: 6}, ''],
    [{type: 'points', items: options, total: 10}, {a: 4}, 'total'],
    [{type: 'points', items: options, total: 10}, {a: 12, b: -2}, 'too-low:b'],
    [{type: 'points', items: options, total: 10}, {z: 10}, 'not-allowed:z'],
    [{type: 'points', items: options, total: 0.3}, {a: 0.1, b: 0.2}, ''],
  ],
  'checks a ranking': [
    [{type: 'ranking', items: options}, ['b', 'a'], ''],
    [{type: 'ranking', items: options}, ['b', 'b'], 'not-allowed'],
    [{type: 'ranking', items: options}, ['z'], 'not-allowed'],
    [{type: 'ranking', items: options}, [['a', 'b']], 'not-allowed:ties'],
    [{type: 'ranking', items: options, ties: true}, [['a', 'b'], 'c'], ''],
    [{type: 'ranking', items: options, min: 2, max: 2}, ['a'], 'too-few'],
    [{type: 'ranking', items: options, min: 2, max: 2}, ['a', 'b', 'c'], 'too-many'],
    [{type: 'ranking', items: options}, [{other: 'mine'}], 'not-allowed'],
    [{type: 'ranking', items: options, ownItems: true}, [{other: 'mine'}], ''],
    [{type: 'ranking', items: [...options, {id: 'sub', title: '', parent: 'a'}]}, ['sub'], 'not-allowed'],
  ],
  'checks each row of a matrix': [
    [{type: 'matrix', rows, from: 1, to: 4}, {r: 4}, ''],
    [{type: 'matrix', rows, from: 1, to: 4}, {r: 5, s: 1}, 'not-allowed:r'],
    [{type: 'matrix', rows: [{id: 'constructor', title: ''}, ...rows], from: 1, to: 4}, {r: 4}, ''],
  ],
  'checks each entry of a repeat': [
    [{type: 'repeat', questions: [{...base, id: 'n', type: 'number', max: 3}]}, [{n: 3}, {n: 4}], 'too-high:1.n'],
    [
      {
        type: 'repeat',
        questions: [
          {...base, id: 'm', type: 'number'},
          {...base, id: 'n', type: 'number', required: true, showIf: {'==': [{var: 'item.m'}, 1]}},
        ],
        min: 3,
      },
      [{m: 1}, {}, {m: 2}],
      'required:0.n too-few',
    ],
  ],
};

describe('problemsOf', () => {
  for (const [title, cases] of Object.entries(CASES)) {
    it(title, () => {
      for (const [question, answer, expected] of cases) {
        expect(codes(question, answer), `${JSON.stringify(question)} ${JSON.stringify(answer)}`).to.equal(expected);
      }
    });
  }

  it('names the numbers on both sides of one between two steps, as far as they are allowed', () => {
    const values = (question: object, answer: number) =>
      problemsOf({...base, type: 'number', ...question}, answer, {required: false}).find(({code}) => code === 'step')
        ?.values;
    expect(values({step: 0.1}, 0.35)).to.deep.equal({step: 0.1, below: 0.3, above: 0.4});
    expect(values({min: 1, max: 4, step: 2}, 3.5)).to.deep.equal({step: 2, below: 3});
    expect(values({step: 5}, -7)).to.deep.equal({step: 5, below: -10, above: -5});
  });

  it('asks for an answer where one is required', () => {
    expect(codes({type: 'text'}, undefined, true)).to.equal('required');
    expect(codes({type: 'text'}, '  ', true)).to.equal('required');
    expect(codes({type: 'scale', from: 1, to: 4}, undefined, 'soft')).to.equal('required-soft');
    expect(codes({type: 'scale', from: 1, to: 4}, undefined)).to.equal('');
    expect(codes({type: 'note'}, undefined, true)).to.equal('');
  });

  it('asks for consent itself, not for any answer to it', () => {
    expect(codes({type: 'consent'}, false, true)).to.equal('required');
    expect(codes({type: 'consent'}, true, true)).to.equal('');
    expect(codes({type: 'consent'}, false)).to.equal('');
    expect(codes({type: 'yes-no'}, false, true)).to.equal('');
  });

  it('asks for every row of a required matrix', () => {
    expect(codes({type: 'matrix', rows, from: 1, to: 4}, {r: 4}, true)).to.equal('incomplete:s');
    expect(codes({type: 'matrix', rows, from: 1, to: 4}, undefined, true)).to.equal('required');
  });
});
