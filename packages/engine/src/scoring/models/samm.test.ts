import {parseSurvey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {sammAnswers, sammSurvey, sammTargets} from '../../../../../test/support/scoring/samm.js';
import {scoreResponse} from '../score-response.js';
import {targetScores} from '../targets.js';

const survey = sammSurvey();
const NA = 'not-applicable';

describe('OWASP SAMM 2', () => {
  it('is a survey of 90 activities', () => {
    const result = parseSurvey(JSON.parse(JSON.stringify(survey)));
    expect(result).to.deep.include({ok: true, warnings: []});
    expect(survey.sections.flatMap(({questions}) => questions)).to.have.length(90);
  });

  // A. Hovsepyan, "SAMM Scoring: Percent to Target and Progress to Date Metrics", owaspsamm.org/blog/2025/01/21.
  describe('in its published example of Secure Build', () => {
    const first = {answers: sammAnswers('i-sb', [0.25, 0, 0, 1, 0, 0])};
    const later = {answers: sammAnswers('i-sb', [1, 0.5, 0, 1, 0, 0])};
    const notes = sammTargets('i-sb', [1, 1, 0, 1, 0.5, 0]);
    const baseline = scoreResponse(survey, first);

    it('scores 0.625, and 1.25 after a quarter', () => {
      expect(baseline['i-sb']).to.deep.include({value: 0.625, scale: [0, 3], provisional: false});
      expect(scoreResponse(survey, later)['i-sb']?.value).to.equal(1.25);
    });

    it('has a gap of 2.25 to a target of 1.75, which is 36 % of the way', () => {
      const {gap, target, percentToTarget, targetFrom} = targetScores(survey, {...first, notes})['i-sb']!;
      expect({gap, target, targetFrom}).to.deep.equal({gap: 2.25, target: 1.75, targetFrom: 'statements'});
      expect(percentToTarget).to.be.closeTo(0.357, 0.0005);
      expect(percentToTarget).to.be.closeTo(1 - 2.25 / 3.5, 1e-12);
    });

    it('has made 55 % of the progress after a quarter, where 0 was the beginning', () => {
      const progress = targetScores(survey, {...later, notes}, {baseline})['i-sb']?.progressToDate;
      expect(progress).to.be.closeTo(0.5556, 0.00005);
      expect(targetScores(survey, {...first, notes}, {baseline})['i-sb']?.progressToDate).to.equal(0);
    });

    it('says the same of the whole model, as all other activities are at 0', () => {
      const {percentToTarget, progressToDate, current} = targetScores(survey, {...later, notes}, {baseline})['samm']!;
      expect(current).to.be.closeTo(1.25 / 15, 1e-12);
      expect(percentToTarget).to.be.closeTo(1 - (0 + 0.5 + 0.5) / 3.5, 1e-12);
      expect(progressToDate).to.be.closeTo(0.5556, 0.00005);
    });
  });

  // The SAMM Project Team, "The Not Applicable Question", owaspsamm.org/blog/2023/02/28.
  describe('in its published example of an activity that is not applicable', () => {
    const first = {answers: sammAnswers('d-sa', [0.5, 0, 0, 0.25, 0.25, NA])};
    const notes = sammTargets('d-sa', [1, 0.5, 0.5, 1, 1, NA]);
    const baseline = scoreResponse(survey, first);

    it('scores 0.50 with a target of 2.00, out of 3.00', () => {
      expect(baseline['d-sa']).to.deep.include({value: 0.5, scale: [0, 3], policies: {notApplicable: 'zero'}});
      expect(baseline['d-sa']?.coverage).to.deep.equal({answered: 5, of: 6, notApplicable: 1, doNotKnow: 0});
      expect(targetScores(survey, {...first, notes})['d-sa']?.target).to.equal(2);
    });

    it('can reach 2.50 at most', () => {
      expect(scoreResponse(survey, {answers: {'d-sa-b-3': NA}})['d-sa']?.range).to.deep.equal([0, 2.5]);
    });

    it('is half-way at 1.25', () => {
      const later = {answers: sammAnswers('d-sa', [1, 0.25, 0, 1, 0.25, NA]), notes};
      expect(scoreResponse(survey, later)['d-sa']?.value).to.equal(1.25);
      expect(targetScores(survey, later, {baseline})['d-sa']?.progressToDate).to.equal(0.5);
    });
  });
});
