import {expect} from '@open-wc/testing';
import type * as z from 'zod/mini';

import {everyType} from './test-data/every-type.js';
import {parseFile, parseResponse, type Response} from './index.js';
import {responseShape} from './response-shape.js';

const response = () => ({
  format: 1,
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  kind: 'individual',
  surveyId: 'every-type',
  surveyVersion: '1',
  surveyHash: 'a'.repeat(64),
  language: 'en',
  startedAt: '2026-05-01T09:00:00.000Z',
  submittedAt: '2026-05-01T09:10:00.000Z',
  answers: {level: 1, order: ['water']},
  notes: {level: {comment: 'x', evidence: [{title: 'a', url: 'https://example.org'}], importance: 'high'}},
  origin: {site: 'https://example.org', mode: 'own'},
});

describe('parseResponse', () => {
  it('takes a response, and keys of a later version', () => {
    const given = {...response(), later: {a: 1}};
    expect(parseResponse(given)).to.deep.equal({ok: true, response: given});
  });

  const wrong: {readonly [path: string]: object} = {
    format: {format: 2},
    id: {id: 'r1'},
    kind: {kind: 'group'},
    surveyHash: {surveyHash: 'abc'},
    submittedAt: {submittedAt: '2026-05-01T09:10:00+02:00'},
    answers: {answers: []},
    'notes.level.importance': {notes: {level: {importance: 'huge'}}},
    'origin.mode': {origin: {site: 'x', mode: 'x'}},
    supersedes: {supersedes: 7},
  };
  for (const [path, change] of Object.entries(wrong)) {
    it(`names a wrong ${path}`, () => {
      const result = parseResponse({...response(), ...change});
      expect(result.ok ? [] : result.issues.map((issue) => issue.path)).to.deep.equal([path]);
    });
  }
});

/** The keys a shape names, without "any other". */
type Named<T> = {[K in keyof T as string extends K ? never : K]: T[K]};
/** Answers and scores are checked loosely: what they are takes the survey. */
type Exact<T> = Omit<Named<T>, 'answers' | 'scores'>;

// Compiles only while every field of the shape fits the field of the type.
const asResponse = (shape: Exact<z.infer<typeof responseShape>>): Exact<Response> => shape;

describe('responseShape', () => {
  it('reads what the type Response describes', () => {
    const result = responseShape.safeParse(response());
    expect(result.success && asResponse(result.data)).to.deep.equal(response());
  });
});

describe('parseFile', () => {
  it('judges every part on its own', () => {
    const result = parseFile({
      consulta: 1,
      surveys: [everyType(), {id: 'broken'}],
      responses: [null, response(), {...response(), id: 'r1'}],
    });
    if (!result.ok) throw new Error('the file is one');
    expect(result.file.surveys.map(({id}) => id)).to.deep.equal(['every-type']);
    expect(result.file.responses).to.deep.equal([response()]);
    expect(result.rejected.map(({path, id}) => [path, id])).to.deep.equal([
      ['surveys[1]', 'broken'],
      ['responses[0]', undefined],
      ['responses[2]', 'r1'],
    ]);
    expect(result.rejected.every(({issues}) => issues.length > 0)).to.be.true;
  });

  it('refuses what is no such file', () => {
    for (const value of [
      null,
      [],
      {},
      {consulta: 2, surveys: [], responses: []},
      {consulta: 1, surveys: {}, responses: []},
    ]) {
      const result = parseFile(value);
      expect(result.ok ? [] : result.issues).to.not.be.empty;
    }
  });
});
