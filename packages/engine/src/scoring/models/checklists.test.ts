import type {Notes, ScaleQuestion} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {scoredSurvey} from '../../../../../test/support/scoring/scored-survey.js';
import {createSession} from '../../session/create-session.js';
import {gapPriorities} from '../gap-priorities.js';
import {holdingAnswers} from '../holding-answers.js';
import {profileResults} from '../profiles.js';
import {explainScore, scoreResponse} from '../score-response.js';
import {targetScores} from '../targets.js';

/**
 * The Cybersecurity Capability Maturity Model (C2M2) version 2.1, U.S. Department of Energy, June 2022, energy.gov/C2M2:
 * each domain has a level (MIL) of its own, from 0 to 3. Levels are cumulative (section 4.2): a level is earned when all
 * practices of that level and of the levels before it are performed, so that MIL2 takes all practices of MIL1 and MIL2.
 * Here with the numbers of practices of two of its objectives; their words are not needed.
 */
const practices = (mil: number, letters: string) => [...letters].map((letter) => `${mil}${letter}`);
const domain = (id: string, [one, two, three]: readonly [string, string, string]): ScaleQuestion => ({
  id,
  type: 'scale',
  title: id,
  target: true,
  doNotKnow: true,
  levels: [
    {value: 0, title: 'MIL0', advice: 'begin'},
    {value: 1, title: 'MIL1', checks: practices(1, one), advice: 'write it down'},
    {value: 2, title: 'MIL2', checks: practices(2, two), advice: 'make it a policy'},
    {value: 3, title: 'MIL3', checks: practices(3, three), advice: 'share it'},
  ],
});
const survey = {
  ...scoredSurvey(
    [domain('risk', ['ab', 'cdef', 'gh']), domain('asset', ['a', 'bcd', 'ef'])],
    [
      {id: 'lowest', rule: 'minimum', of: ['risk', 'asset']},
      {id: 'mean', rule: 'mean', of: ['risk', 'asset']},
    ],
  ),
  profiles: [{id: 'managed', title: 'Managed', minimums: {risk: 2}}],
};
const all = {1: ['1/1', '1/2'], 2: ['2/1', '2/2', '2/3', '2/4'], 3: ['3/1', '3/2']};
const levelOf = (answer: number | 'do-not-know', ticked: readonly string[]) =>
  scoreResponse(survey, {answers: {risk: answer}, notes: {risk: {ticked}}})['mean'];

describe('checklists that gate a level: C2M2', () => {
  it('earns a level when all practices of it and of those before are ticked', () => {
    expect(levelOf(1, all[1])?.value).to.equal(1);
    expect(levelOf(2, [...all[1], ...all[2]])?.value).to.equal(2);
    expect(levelOf(3, [...all[1], ...all[2], ...all[3]])?.value).to.equal(3);
  });

  it('does not earn a level of which one practice is missing', () => {
    expect(levelOf(2, [...all[1], ...all[2].slice(1)])).to.deep.include({value: 1, range: [0.5, 2], provisional: true});
    expect(levelOf(1, ['1/1'])?.value).to.equal(0);
    expect(levelOf(3, [])?.value).to.equal(0);
  });

  it('does not skip a level: MIL2 takes MIL1', () => {
    expect(levelOf(2, all[2])?.value).to.equal(0);
    expect(levelOf(3, [...all[1], ...all[3]])?.value).to.equal(1);
  });

  it('gives no more than was answered, and leaves other answers alone', () => {
    expect(levelOf(1, [...all[1], ...all[2], ...all[3]])?.value).to.equal(1);
    expect(levelOf(0, [])?.value).to.equal(0);
    expect(levelOf('do-not-know', [])).to.deep.include({value: null});
  });

  const response = {
    answers: {risk: 3, asset: 2},
    notes: {risk: {ticked: all[1], target: 3}, asset: {ticked: ['1/1', '2/1', '2/2', '2/3'], target: 2}} as Notes,
  };

  it('says in the arithmetic what was answered and what counts', () => {
    const [risk, asset] = explainScore(survey, response, 'lowest').members;
    expect(risk).to.deep.include({id: 'risk', value: 1, answered: 3, state: 'counted'});
    expect(asset).not.to.have.property('answered');
  });

  it('is what targets, gaps, profiles and advice go by, and holds no target back', () => {
    expect(targetScores(survey, response)['mean']).to.deep.include({current: 1.5, target: 2.5, gap: 2});
    expect(gapPriorities(survey, response).map(({id, current, gap}) => [id, current, gap])).to.deep.equal([
      ['risk', 1, 2],
    ]);
    expect(profileResults(survey, response)[0]).to.deep.include({isMet: false});
    expect(holdingAnswers(survey, response, 'lowest').map(({id, advice}) => [id, advice])).to.deep.equal([
      ['risk', ['write it down']],
    ]);
  });

  it('follows each tick while somebody answers', () => {
    const session = createSession(survey, {language: 'en'});
    session.answer('risk', 1);
    const values = [...all[1], '2/1'].map((_, index, ticks) => {
      session.note('risk', {ticked: ticks.slice(0, index + 1)});
      return session.score('mean')?.value;
    });
    expect(values).to.deep.equal([0, 1, 1]);
    expect(session.toResponse({site: 'https://example.org', mode: 'own'}).notes).to.deep.equal({
      risk: {ticked: ['1/1', '1/2', '2/1']},
    });
  });

  it('holds each row of a matrix back by itself', () => {
    const {levels} = domain('risk', ['a', 'b', 'c']);
    const rows = ['north', 'south'].map((id) => ({id, title: id}));
    const grid = scoredSurvey(
      [{id: 'grid', type: 'matrix', title: 'Grid', rows, ...(levels && {levels})}],
      [{id: 'sum', rule: 'sum', of: ['grid']}],
    );
    const answers = {grid: {north: 2, south: 2}};
    const value = (ticked: readonly string[]) => scoreResponse(grid, {answers, notes: {grid: {ticked}}})['sum']?.value;
    expect([value([]), value(['north/1/1', 'north/2/1']), value(['north/1/1', 'south/1/1'])]).to.deep.equal([0, 2, 2]);
  });
});
