import type {Question, ScoreDefinition, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {explainScore, scoreResponse} from './score-response.js';

const scale = (id: string, more: object = {}): Question => ({
  id,
  type: 'scale',
  title: id,
  from: 1,
  to: 5,
  notApplicable: true,
  doNotKnow: true,
  ...more,
});

function surveyOf(questions: readonly Question[], scores: readonly Omit<ScoreDefinition, 'title'>[]): Survey {
  const sections = [{id: 'section', title: 'Section', questions: [...questions]}];
  return {
    id: 'survey',
    version: '1',
    title: 'Survey',
    languages: ['en'],
    sections,
    scores: scores.map((score) => ({title: '', ...score})),
  };
}

function scoreOf(definition: Partial<ScoreDefinition>, answers: {readonly [id: string]: unknown}, notes = {}) {
  const survey = surveyOf(
    ['a', 'b', 'c'].map((id) => scale(id)),
    [{id: 'score', rule: 'mean', of: ['a', 'b', 'c'], ...definition}],
  );
  const score = scoreResponse(survey, {answers, notes})['score'];
  if (score === undefined) throw new Error('no score');
  return score;
}

describe('scoreResponse', () => {
  // OWASP SAMM 2: a level is the mean of its two streams, a practice the sum of its three levels.
  it('gives what OWASP SAMM 2 gives for the practice Secure Build', () => {
    const options = [0, 0.25, 0.5, 1].map((score, index) => ({id: `o${index}`, title: '', score}));
    const ids = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3'];
    const levels = [1, 2, 3].map((level) => ({
      id: `level${level}`,
      rule: 'mean' as const,
      of: [`a${level}`, `b${level}`],
    }));
    const practice = {id: 'secure-build', rule: 'sum' as const, of: ['level1', 'level2', 'level3']};
    const survey = surveyOf(
      ids.map((id) => ({id, type: 'choice', title: id, options})),
      [...levels, practice],
    );
    const scored = (values: readonly number[]) => {
      const answers = Object.fromEntries(
        ids.map((id, index) => [id, options.find(({score}) => score === values[index])?.id]),
      );
      return scoreResponse(survey, {answers})['secure-build'];
    };
    expect(scored([0.25, 0, 0, 1, 0, 0])?.value).to.equal(0.625);
    expect(scored([1, 1, 0, 1, 0.5, 0])).to.deep.equal({
      value: 1.75,
      range: [1.75, 1.75],
      scale: [0, 3],
      provisional: false,
      coverage: {answered: 6, of: 6, notApplicable: 0, doNotKnow: 0},
    });
  });

  it('is provisional, with the range it can still take, while something is unanswered', () => {
    const {value, range, scale: ends, provisional} = scoreOf({}, {a: 4, b: 2});
    expect({value, range, ends, provisional}).to.deep.equal({
      value: 3,
      range: [7 / 3, 11 / 3],
      ends: [1, 5],
      provisional: true,
    });
  });

  it('has no value before the first answer', () => {
    const {value, range, provisional} = scoreOf({}, {});
    expect({value, range, provisional}).to.deep.equal({value: null, range: [1, 5], provisional: true});
  });

  it('leaves "do not know" out of value and range, and is not provisional for it', () => {
    const {value, range, provisional, coverage} = scoreOf({}, {a: 4, b: 2, c: 'do-not-know'});
    expect({value, range, provisional}).to.deep.equal({value: 3, range: [3, 3], provisional: false});
    expect(coverage).to.deep.equal({answered: 2, of: 3, notApplicable: 0, doNotKnow: 1});
  });

  it('counts what is not applicable as its author says', () => {
    const answers = {a: 4, b: 'not-applicable', c: 4};
    const valueWith = (more: Partial<ScoreDefinition>, notes = {}) => scoreOf(more, answers, notes).value;
    expect(valueWith({})).to.equal(4);
    expect(valueWith({notApplicable: 'zero'})).to.equal(8 / 3);
    expect(valueWith({notApplicable: 'full'})).to.equal(13 / 3);
    expect(valueWith({notApplicable: 'target', target: 1})).to.equal(3);
    expect(valueWith({notApplicable: 'target', target: 1}, {b: {target: 4}})).to.equal(4);
    expect(scoreOf({notApplicable: 'zero'}, answers).coverage).to.deep.equal({
      answered: 2,
      of: 3,
      notApplicable: 1,
      doNotKnow: 0,
    });
  });

  it('counts what is unanswered as its author says', () => {
    expect(scoreOf({unanswered: 'zero'}, {a: 3}).value).to.equal(1);
    expect(scoreOf({unanswered: 'zero'}, {a: 3}).range).to.deep.equal([1, 13 / 3]);
    expect(scoreOf({unanswered: 'block'}, {a: 3}).value).to.equal(null);
    expect(scoreOf({unanswered: 'block'}, {a: 3, b: 3, c: 'do-not-know'}).value).to.equal(3);
  });

  it('finds the highest band that begins at or below the value, binary noise or not', () => {
    const bands = [
      {from: 1, title: 'start'},
      {from: 2, title: 'build'},
    ];
    expect(scoreOf({bands}, {a: 1, b: 2}).band?.title).to.equal('start');
    expect(scoreOf({bands}, {a: 2}).band?.title).to.equal('build');
    expect(scoreOf({bands}, {}).band).to.equal(undefined);
    const noisy = {
      rule: 'sum',
      weights: {a: 0.1, b: 0.7},
      of: ['a', 'b'],
      bands: [{from: 0.8, title: 'reached'}],
    } as const;
    expect(scoreOf({...noisy, of: [...noisy.of], bands: [...noisy.bands]}, {a: 1, b: 1}).band?.title).to.equal(
      'reached',
    );
  });

  it('computes every other rule', () => {
    const answers = {a: 5, b: 2, c: 4};
    const valueOf = (more: Partial<ScoreDefinition>) => scoreOf(more, answers).value;
    expect(valueOf({rule: 'weighted-mean', weights: {a: 2}})).to.equal(4);
    expect(valueOf({rule: 'percent'})).to.be.closeTo((100 * 11) / 15, 1e-12);
    expect(valueOf({rule: 'minimum'})).to.equal(2);
    expect(valueOf({rule: 'ladder', thresholds: {a: 3, b: 3, c: 3}})).to.equal(1);
    expect(valueOf({rule: 'ladder', thresholds: {a: 3, b: 2, c: 3}})).to.equal(3);
    expect(
      valueOf({
        rule: 'table',
        table: [
          {from: 0, value: 1},
          {from: 11, value: 2},
          {from: 12, value: 3},
        ],
      }),
    ).to.equal(2);
    expect(
      scoreOf({rule: 'mean', weights: 'importance'}, answers, {a: {importance: 'high'}, b: {importance: 'low'}}).value,
    ).to.equal(15 / 3.5);
  });

  it('counts a question once, however many ways lead to it', () => {
    const survey = surveyOf(
      [scale('a'), scale('b')],
      [
        {id: 'one', rule: 'mean', of: ['a', 'b']},
        {id: 'two', rule: 'mean', of: ['a']},
        {id: 'all', rule: 'mean', of: ['one', 'two']},
      ],
    );
    expect(scoreResponse(survey, {answers: {a: 1}})['all']?.coverage).to.deep.equal({
      answered: 1,
      of: 2,
      notApplicable: 0,
      doNotKnow: 0,
    });
  });

  it('counts hidden questions nowhere', () => {
    const survey = surveyOf(
      [scale('a'), scale('b', {showIf: {'>': [{var: 'answers.a'}, 3]}})],
      [{id: 'sum', rule: 'sum', of: ['a', 'b']}],
    );
    expect(scoreResponse(survey, {answers: {a: 2, b: 5}})['sum']).to.deep.include({
      value: 2,
      scale: [1, 5],
      provisional: false,
    });
    expect(scoreResponse(survey, {answers: {a: 4, b: 5}})['sum']).to.deep.include({
      value: 9,
      scale: [2, 10],
      provisional: false,
    });
  });

  it('takes the rows of a matrix one by one', () => {
    const rows = [
      {id: 'r', title: ''},
      {id: 's', title: ''},
    ];
    const survey = surveyOf(
      [{id: 'm', type: 'matrix', title: '', rows, from: 0, to: 3}],
      [
        {id: 'whole', rule: 'sum', of: ['m']},
        {id: 'row', rule: 'sum', of: ['m/s']},
      ],
    );
    const scores = scoreResponse(survey, {answers: {m: {r: 1}}});
    expect(scores['whole']).to.deep.include({
      value: 1,
      range: [1, 4],
      coverage: {answered: 1, of: 2, notApplicable: 0, doNotKnow: 0},
    });
    expect(scores['row']).to.deep.include({value: null, range: [0, 3]});
  });
});

describe('explainScore', () => {
  it('says what went in and why the rest was left out', () => {
    const survey = surveyOf(
      ['a', 'b', 'c', 'd'].map((id) => scale(id)),
      [{id: 'score', rule: 'mean', of: ['a', 'b', 'c', 'd'], weights: {a: 2}}],
    );
    const {sum, weight, value, members} = explainScore(
      survey,
      {answers: {a: 4, b: 'do-not-know', c: 'not-applicable'}},
      'score',
    );
    expect({sum, weight, value}).to.deep.equal({sum: 8, weight: 2, value: 4});
    expect(members.map(({state}) => state)).to.deep.equal(['counted', 'do-not-know', 'not-applicable', 'unanswered']);
  });

  it('names the scores there are when asked for another', () => {
    expect(() => explainScore(surveyOf([], [{id: 'all', rule: 'sum', of: []}]), {answers: {}}, 'none')).to.throw(
      'no score "none". It has: all.',
    );
  });
});
