import {type Response, type Survey, surveyHash} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {sampleAnswer, sampleSurvey} from '../../../../../test/support/results/sample-feedback.js';
import {answeredVersions, responsesTo} from './answered-versions.js';

const [section, ...others] = sampleSurvey.sections;
const reworded: Survey = {...sampleSurvey, version: '2', title: 'Another title'};
const shorter: Survey = {
  ...sampleSurvey,
  version: '3',
  sections: [{...section!, questions: section!.questions.slice(1)}, ...others],
};
const hashes = {first: surveyHash(sampleSurvey), reworded: surveyHash(reworded), shorter: surveyHash(shorter)};
const definitions = new Map([
  [hashes.first, sampleSurvey],
  [hashes.reworded, reworded],
  [hashes.shorter, shorter],
]);
const answer = (index: number, surveyHashOf: string, more: Partial<Response> = {}) =>
  sampleAnswer(index, 'visit', {surveyHash: surveyHashOf, submittedAt: `2026-03-0${index}T10:00:00.000Z`, ...more});
const summary = (responses: readonly Response[], survey = sampleSurvey, known = definitions) =>
  answeredVersions(survey, responses, known).map(({survey: of, answers, newest}) => [
    of.version,
    answers,
    newest?.slice(0, 10),
  ]);

describe('answeredVersions', () => {
  it('counts together what differs only in texts, and keeps apart what asks different things', () => {
    const all = [answer(1, hashes.first), answer(2, hashes.reworded), answer(3, hashes.shorter)];
    expect(summary(all)).to.deep.equal([
      ['1', 2, '2026-03-02'],
      ['3', 1, '2026-03-03'],
    ]);
    // Named as the newest of those that are counted together.
    expect(summary(all, shorter)).to.deep.equal([
      ['3', 1, '2026-03-03'],
      ['2', 2, '2026-03-02'],
    ]);
  });

  it('has the version asked for first, also when nobody answered it', () => {
    expect(summary([answer(1, hashes.first)], shorter)).to.deep.equal([
      ['3', 0, undefined],
      ['1', 1, '2026-03-01'],
    ]);
  });

  it('counts what a definition is not known of with the one that is given', () => {
    expect(summary([answer(1, hashes.first), answer(2, 'unknown')], shorter, new Map())).to.deep.equal([
      ['3', 2, '2026-03-02'],
    ]);
  });

  it('counts neither tests nor what was corrected in another version', () => {
    const corrected = answer(1, hashes.first);
    const kept = answer(2, hashes.first);
    const all = [
      corrected,
      kept,
      answer(3, hashes.first, {test: true}),
      answer(4, hashes.shorter, {supersedes: corrected.id}),
    ];
    expect(summary(all)).to.deep.equal([
      ['1', 1, '2026-03-02'],
      ['3', 1, '2026-03-04'],
    ]);
    const versions = answeredVersions(sampleSurvey, all, definitions);
    expect(responsesTo(versions[0]!, versions, all).filter(({test}) => !test)).to.deep.equal([kept]);
    expect(responsesTo(versions[1]!, versions, all).map(({id}) => id)).to.deep.equal([all[3]!.id]);
  });

  it('does not take for answers to one version what was all corrected in another', () => {
    const corrected = answer(1, hashes.first);
    const correction = answer(2, hashes.shorter, {supersedes: corrected.id});
    const all = [corrected, correction];
    const versions = answeredVersions(shorter, all, definitions);
    expect(versions.map(({survey, answers}) => [survey.version, answers])).to.deep.equal([
      ['3', 1],
      ['1', 0],
    ]);
    expect(responsesTo(versions[0]!, versions, all)).to.deep.equal([correction]);
  });

  it('hands on the same array where nothing is kept apart', () => {
    const all = [answer(1, hashes.first)];
    const versions = answeredVersions(sampleSurvey, all, definitions);
    expect(responsesTo(versions[0]!, versions, all)).to.equal(all);
  });
});
