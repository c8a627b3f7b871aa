import type {Rule} from '@consulta/schema';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {compileRule} from './compile-rule.js';
import type {RuleData} from './rule-scope.js';

const answers: {readonly [id: string]: unknown} = {
  size: 12,
  zero: 0,
  word: 'many',
  chosen: ['a', 'b'],
  rows: {first: 4},
  entries: [{cost: 3}, {cost: 5}],
};
const data: RuleData = {
  answer: (id) => (Object.hasOwn(answers, id) ? answers[id] : undefined),
  score: (id) => (id === 'overall' ? 2.5 : null),
  language: 'fr',
  group: 'north',
  item: {cost: 7},
};
const valueOf = (rule: unknown): unknown => compileRule(rule as Rule).valueOf(data);
const holds = (rule: unknown): boolean => compileRule(rule as Rule).holds(data);

describe('compileRule', () => {
  it('reads answers, rows, scores, language, group and the entry it is about', () => {
    const paths = ['answers.size', 'answers.rows.first', 'scores.overall', 'language', 'group', 'item.cost'];
    expect(paths.map((path) => valueOf({var: path}))).to.deep.equal([12, 4, 2.5, 'fr', 'north', 7]);
  });

  it('reads what is not there as null, or as the default', () => {
    expect(valueOf({var: 'answers.missing'})).to.equal(null);
    expect(valueOf({var: ['answers.missing', 3]})).to.equal(3);
    expect(valueOf({missing: ['answers.size', 'answers.nothing']})).to.deep.equal(['answers.nothing']);
    expect(valueOf({missing_some: [1, ['answers.size', 'answers.nothing']]})).to.deep.equal([]);
  });

  it('reaches no constructor and no prototype, in whatever form it is asked', () => {
    const names = [
      'constructor',
      'constructor.constructor',
      '__proto__',
      'toString',
      '__proto__.constructor',
      'hasOwnProperty',
    ];
    const roots = [
      '',
      'answers.',
      'answers.size.',
      'answers.word.',
      'answers.chosen.',
      'answers.rows.',
      'scores.',
      'item.',
      'language.',
    ];
    for (const path of roots.flatMap((root) => names.map((name) => root + name))) {
      for (const form of [{var: path}, {var: [path]}, {var: [path, null]}]) expect(valueOf(form), path).to.equal(null);
      expect(valueOf({missing: [path]}), path).to.deep.equal([path]);
      expect(valueOf({map: [{var: 'answers.entries'}, {var: path}]}), path).to.deep.equal([null, null]);
      expect(valueOf({var: ['answers.missing', {var: path}]}), path).to.equal(null);
    }
    expect(valueOf({var: [['constructor', 'constructor']]})).to.equal(null);
    expect(valueOf({var: ''})).to.equal(null);
    expect(valueOf({var: 'answers'})).to.equal(null);
  });

  it('refuses operators that are not on the list, wherever they stand', () => {
    expect(valueOf({log: 'x'})).to.equal(null);
    expect(holds({or: [true, {method: ['x', 'toString']}]})).to.equal(false);
    expect(holds({'var.call': ['x']})).to.equal(false);
    expect(holds({'@consulta/var': 'answers.size'})).to.equal(false);
    expect(holds({'==': [1, 1], '!=': [1, 2]})).to.equal(false);
  });

  it('compares in order only numbers with numbers and words with words', () => {
    for (const operator of ['<', '<=', '>', '>=']) {
      for (const other of ['answers.missing', 'answers.word', 'answers.chosen']) {
        expect(holds({[operator]: [{var: other}, 0]}), `${other} ${operator} 0`).to.equal(false);
        expect(holds({[operator]: [0, {var: other}]}), `0 ${operator} ${other}`).to.equal(false);
      }
    }
    expect(holds({'>=': [{var: 'answers.zero'}, 0]})).to.equal(true);
    expect(holds({'<': [1, {var: 'answers.size'}, 20]})).to.equal(true);
    expect(holds({'<': [1, {var: 'answers.size'}, 12]})).to.equal(false);
    expect(holds({'<=': ['2026-01-31', '2026-02-01']})).to.equal(true);
  });

  it('has no result for arithmetic with something unanswered', () => {
    for (const operator of ['-', '*', '/', '%', 'min', 'max']) {
      expect(valueOf({[operator]: [3, {var: 'answers.missing'}]}) ?? Number.NaN, operator).to.be.NaN;
    }
    expect(valueOf({'/': [1, 0]})).to.equal(null);
    expect(valueOf({'-': [{var: 'answers.size'}, 2]})).to.equal(10);
    expect(valueOf({max: [3, 9, 4]})).to.equal(9);
  });

  it('works through lists', () => {
    const sum = {reduce: [{var: 'answers.entries'}, {'+': [{var: 'accumulator'}, {var: 'current.cost'}]}, 0]};
    expect(valueOf(sum)).to.equal(8);
    expect(holds({some: [{var: 'answers.chosen'}, {'==': [{var: ''}, 'b']}]})).to.equal(true);
    expect(holds({in: ['a', {var: 'answers.chosen'}]})).to.equal(true);
  });

  it('gives up what is too deep, too large or too long', () => {
    let deep: unknown = true;
    for (let depth = 0; depth < 100; depth += 1) deep = {'!!': deep};
    expect(holds(deep)).to.equal(false);
    expect(holds({and: Array.from({length: 6_000}, () => true)})).to.equal(false);
    const ten = Array.from({length: 10}, () => 1);
    let long: unknown = true;
    for (let level = 0; level < 7; level += 1) long = {all: [ten, long]};
    expect(holds(long)).to.equal(false);
  });

  it('never throws, whatever the rule', () => {
    const operator = fc.constantFrom(
      'var',
      'missing',
      'missing_some',
      'if',
      '<',
      '+',
      '-',
      '/',
      'in',
      'cat',
      'merge',
      'map',
      'reduce',
      'substr',
      'max',
    );
    const {rule} = fc.letrec((tie) => ({
      leaf: fc.oneof(fc.constantFrom('answers.size', 'answers.word', 'item', '__proto__'), fc.jsonValue({maxDepth: 1})),
      rule: fc.oneof({depthSize: 'small'}, tie('leaf'), fc.array(tie('rule'), {maxLength: 3}), tie('operation')),
      operation: fc.tuple(operator, tie('rule')).map(([name, operand]) => ({[name]: operand})),
    }));
    fc.assert(
      fc.property(rule, (candidate) => {
        const compiled = compileRule(candidate as Rule);
        expect(compiled.holds(data)).to.be.a('boolean');
        expect(compiled.valueOf(data)).not.to.equal(undefined);
      }),
    );
  });
});
