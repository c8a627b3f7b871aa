import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {changedSurvey, type Keys} from './test-data/changed-survey.js';
import {everyType} from './test-data/every-type.js';
import {parseFile, parseResponse, parseSurvey} from './index.js';

const codesOf = (value: unknown) => {
  const result = parseSurvey(value);
  return result.ok ? [] : [...new Set(result.issues.map(({code}) => code))];
};
const withQuestions = (questions: unknown) => ({...everyType(), sections: [{id: 's', title: 'x', questions}]});

function nested(depth: number, around: (inner: unknown) => unknown): unknown {
  let value: unknown = 'x';
  for (let i = 0; i < depth; i++) value = around(value);
  return value;
}

function* placesOf(value: unknown, keys: Keys = []): Iterable<Keys> {
  yield keys;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* placesOf(inner, [...keys, key]);
}

describe('parseSurvey, given hostile input', () => {
  it('refuses depth, in known and in unknown places', () => {
    expect(codesOf(nested(100_000, (inner) => [inner]))).to.deep.equal(['too-deep']);
    expect(codesOf({...everyType(), extra: nested(100_000, (a) => ({a}))})).to.deep.equal(['too-deep']);
    expect(
      codesOf(withQuestions([{id: 'q', type: 'text', title: 'x', showIf: nested(100_000, (a) => ({'!': a}))}])),
    ).to.deep.equal(['too-deep']);
  });

  it('refuses more than 20,000 questions and takes 20,000', () => {
    const questions = Array.from({length: 100_000}, (_, i) => ({id: `q${i}`, type: 'text', title: 'x'}));
    expect(codesOf(withQuestions(questions))).to.deep.equal(['too-large']);
    const {scores: _, profiles: __, ...survey} = withQuestions(questions.slice(0, 20_000));
    expect(parseSurvey(survey).ok).to.be.true;
  });

  it('takes ten megabytes of text and refuses ten megabytes of small things', () => {
    expect(parseSurvey({...everyType(), licence: '{{'.repeat(5_000_000)}).ok).to.be.true;
    expect(codesOf({...everyType(), extra: new Array(5_000_000).fill(0)})).to.deep.equal(['too-large']);
    expect(
      codesOf({...everyType(), extra: Array.from({length: 1000}, () => new Array<number>(2000).fill(0))}),
    ).to.deep.equal(['too-large']);
  });

  it('names what is wrong when nearly a million things are', () => {
    const items = new Array(900_000).fill(0);
    expect(codesOf(withQuestions([{id: 'q', type: 'ranking', title: 'x', items}]))).to.not.be.empty;
  });

  it('refuses names that reach a prototype and leaves Object alone', () => {
    const survey = JSON.stringify(everyType()).replace(
      '{',
      '{"__proto__":{"polluted":1},"x":{"constructor":{"prototype":{}}},',
    );
    expect(codesOf(JSON.parse(survey))).to.deep.equal(['unsafe-key']);
    expect(({} as {polluted?: number}).polluted).to.be.undefined;
  });

  it('refuses lone surrogates in texts and in names', () => {
    expect(codesOf({...everyType(), title: '\ud800'})).to.deep.equal(['lone-surrogate']);
    expect(codesOf({...everyType(), '\udc00': 1})).to.deep.equal(['lone-surrogate']);
    expect(parseSurvey({...everyType(), title: '\ud83d\ude00'}).ok).to.be.true;
  });

  it('refuses what JSON does not have', () => {
    const circular: {[key: string]: unknown} = everyType();
    circular['extra'] = {circular};
    const getter = Object.defineProperty(everyType(), 'title', {get: () => 'x', enumerable: true});
    const values = [NaN, Infinity, 1n, Symbol('x'), () => 1, new Date(0), new Map(), [undefined]];
    for (const extra of values) expect(codesOf({...everyType(), extra})).to.deep.equal(['not-json']);
    expect(codesOf(circular)).to.deep.equal(['not-json']);
    expect(codesOf(getter)).to.deep.equal(['not-json']);
  });

  it('survives proxies that throw, and takes one that does not', () => {
    const throwing = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    expect(codesOf(throwing)).to.deep.equal(['unreadable']);
    expect(codesOf({...everyType(), extra: proxy})).to.deep.equal(['unreadable']);
    expect(parseSurvey(new Proxy(everyType(), {})).ok).to.be.true;
  });

  it('answers for a wrong type at every place of a valid survey', () => {
    const places = [...placesOf(everyType())];
    expect(places.length).to.be.greaterThan(200);
    for (const keys of places) {
      for (const wrong of [null, 0, -1.5, 'x', '', [], {}, true, [[]], {a: {}}, [null]]) {
        const result = parseSurvey(changedSurvey(keys, structuredClone(wrong)));
        if (!result.ok) expect(result.issues, keys.join('.')).to.not.be.empty;
        for (const {message} of result.ok ? [] : result.issues) expect(message).not.to.match(/undefined|\[object/);
      }
    }
  });

  it('answers for anything', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    fc.assert(
      fc.property(anything, (value) => {
        for (const given of [
          value,
          {...everyType(), sections: value},
          withQuestions([value]),
          {...everyType(), scores: [value]},
        ]) {
          const result = parseSurvey(given);
          expect(result.ok || result.issues.length > 0).to.be.true;
        }
        expect(parseResponse(value).ok).to.be.false;
        expect(parseFile(value).ok).to.be.false;
      }),
      {numRuns: 300},
    );
  });
});
