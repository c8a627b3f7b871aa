import {expect} from '@open-wc/testing';

import {readRule, variablesOf} from './index.js';

describe('variablesOf', () => {
  it('finds variables once, in reading order, with and without defaults', () => {
    const rule = {and: [{'==': [{var: 'answers.b'}, {var: ['answers.a', 0]}]}, {'!': {var: 'answers.b'}}]};
    expect(variablesOf(rule)).to.deep.equal(['answers.b', 'answers.a']);
  });

  it('reads variables in a default', () => {
    expect(variablesOf({var: ['answers.a', {var: 'scores.b'}]})).to.deep.equal(['answers.a', 'scores.b']);
  });

  it('reads missing and missing_some', () => {
    expect(variablesOf({missing: ['answers.a', 'answers.b']})).to.deep.equal(['answers.a', 'answers.b']);
    expect(variablesOf({missing: 'answers.a'})).to.deep.equal(['answers.a']);
    expect(variablesOf({missing_some: [1, ['answers.a', 'answers.b']]})).to.deep.equal(['answers.a', 'answers.b']);
  });

  it('leaves out what is an entry of a list', () => {
    const rule = {reduce: [{var: 'answers.a'}, {'+': [{var: 'current'}, {var: 'accumulator'}]}, {var: 'answers.b'}]};
    expect(variablesOf(rule)).to.deep.equal(['answers.a', 'answers.b']);
    expect(variablesOf({some: [{var: 'answers.c'}, {'>': [{var: ''}, 1]}]})).to.deep.equal(['answers.c']);
  });

  it('finds none in a constant', () => {
    expect(variablesOf(true)).to.be.empty;
  });
});

describe('readRule', () => {
  it('names operators, known or not, and what is odd', () => {
    const reading = readRule({if: [{log: 1}, {var: {cat: ['a']}}, {}]});
    expect([...reading.operators]).to.deep.equal(['if', 'log', 'var']);
    expect([...reading.oddities]).to.deep.equal(['dynamic', 'shape']);
  });
});
