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

  it('counts an answer again when its late correction in another version is left out, so that one of the two counts', () => {
    const closes = '2026-03-03T00:00:00Z';
    const surveys = [
      {...sampleSurvey, closes},
      {...shorter, closes},
    ];
    const [first, second] = surveys.map(surveyHash);
    const known = new Map(surveys.map((survey) => [surveyHash(survey), survey]));
    const inTime = answer(1, first!);
    const late = answer(4, second!, {supersedes: inTime.id});
    // A correction in time corrects all the same, and of two late ones neither counts.
    const early = answer(2, first!, {submittedAt: '2026-03-01T12:00:00.000Z'});
    const corrected = answer(3, second!, {submittedAt: '2026-03-02T10:00:00.000Z', supersedes: early.id});
    const [tooLate, evenLater] = [answer(5, first!), answer(6, second!, {})];
    const all = [inTime, late, early, corrected, tooLate, {...evenLater, supersedes: tooLate.id}];
    const counted = (withoutLate: boolean) => {
      const versions = answeredVersions(surveys[0]!, all, known, withoutLate);
      return versions.map((version) => ({
        version: version.survey.version,
        answers: version.answers,
        late: version.late,
        ids: responsesTo(version, versions, all, withoutLate).map(({id}) => id),
      }));
    };
    expect(counted(false)).to.deep.equal([
      {version: '1', answers: 0, late: 1, ids: []},
      {version: '3', answers: 3, late: 2, ids: [late.id, corrected.id, evenLater.id]},
    ]);
    // Counting leaves out what is late itself.
    expect(counted(true)).to.deep.equal([
      {version: '1', answers: 1, late: 1, ids: [inTime.id]},
      {version: '3', answers: 1, late: 2, ids: [late.id, corrected.id, evenLater.id]},
    ]);
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
