import {groupPicture} from '@consulta/analysis';
import {differOnlyInTexts, type Response} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {sampleSurvey} from '../../../../../../test/support/results/sample-assessment.js';
import {levels, person, samplePeople, secondVersion} from '../../../../../../test/support/results/sample-group.js';
import {byDifference, compareSides, sideOfGroup, sideOfVoice} from './comparison.js';
import {sameStatements} from './same-statements.js';
import {voiceOf} from './voice.js';

describe('sameStatements', () => {
  it('compares every statement within one version, also where only texts differ', () => {
    const reworded = {...sampleSurvey, version: '1.1', title: 'Reworded'};
    expect(differOnlyInTexts(sampleSurvey, reworded)).to.equal(true);
    const {isOneVersion, same, onlyFirst, onlySecond, scores} = sameStatements(sampleSurvey, reworded);
    expect([isOneVersion, same.length, onlyFirst, onlySecond, scores.length]).to.deep.equal([true, 6, [], [], 4]);
  });

  it('compares across versions only what the newer one calls the same, from either side', () => {
    const forth = sameStatements(sampleSurvey, secondVersion);
    expect(forth.isOneVersion).to.equal(false);
    expect(forth.same[0]).to.deep.equal(['strategy1', 'mandate']);
    expect([forth.same.length, forth.onlyFirst, forth.onlySecond]).to.deep.equal([5, ['strategy2'], ['strategy3']]);
    const back = sameStatements(secondVersion, sampleSurvey);
    expect(back.same[0]).to.deep.equal(['mandate', 'strategy1']);
    expect([back.onlyFirst, back.onlySecond]).to.deep.equal([['strategy3'], ['strategy2']]);
  });

  it('compares a score only where it rests on the same statements', () => {
    expect(sameStatements(sampleSurvey, secondVersion).scores).to.deep.equal(['score-finance', 'score-learning']);
  });

  it('is led from the newest to the oldest by the versions between', () => {
    const third = {
      ...secondVersion,
      version: '3',
      sections: secondVersion.sections.map((section) => ({
        ...section,
        questions: section.questions.map((question) => ({...question, sameAs: {version: '2', id: question.id}})),
      })),
    };
    expect(sameStatements(sampleSurvey, third).same).to.deep.equal([]);
    expect(sameStatements(sampleSurvey, third, [secondVersion]).same[0]).to.deep.equal(['strategy1', 'mandate']);
    expect(sameStatements(third, sampleSurvey, [secondVersion]).same[0]).to.deep.equal(['mandate', 'strategy1']);
  });

  it('does not take equal ids for the same where nobody says so', () => {
    const silent = {
      ...secondVersion,
      sections: secondVersion.sections.map((section) => ({
        ...section,
        questions: section.questions.map((question) => ({...question, sameAs: undefined})),
      })),
    };
    expect(sameStatements(sampleSurvey, silent).same).to.deep.equal([]);
  });
});

describe('compareSides', () => {
  const side = (title: string, response: Response, survey = sampleSurvey) =>
    sideOfVoice(voiceOf(survey, response), title);
  const group = (id: string, responses: readonly Response[], minimum = 3) => {
    const picture = groupPicture(
      responses.map((response) => voiceOf(sampleSurvey, response)),
      minimum,
    );
    return sideOfGroup(picture, {id, title: id, survey: sampleSurvey, submittedAt: ''});
  };

  it('gives the difference of each statement, second less first, and none where one is missing', () => {
    const comparison = compareSides(
      side('before', person(1, levels(2, 5, 'do-not-know', 3, 3, 3))),
      side('after', person(2, levels(4, 4, 3, 3, 3, 3))),
    );
    expect(comparison.statements.map(({difference}) => difference)).to.deep.equal([2, -1, null, 0, 0, 0]);
    expect(byDifference(comparison).map(({id}) => id)).to.deep.equal(['strategy1', 'strategy2']);
    expect(comparison.scores[0]).to.deep.include({first: 3.5, second: 4, difference: 0.5});
  });

  it('compares the means of groups', () => {
    const comparison = compareSides(
      group('officials', samplePeople.slice(0, 3)),
      group('council', samplePeople.slice(3)),
    );
    expect(comparison.statements[0]).to.deep.include({first: 5, second: 1, difference: -4, isWithheld: false});
  });

  it('has no mean of a statement that fewer of a group answered', () => {
    // One of three officials does not know the third statement.
    const comparison = compareSides(
      group('officials', samplePeople.slice(0, 3)),
      side('own', person(9, levels(1, 1, 1))),
    );
    expect(comparison.statements[2]).to.deep.include({first: null, second: 1, difference: null, isWithheld: true});
  });

  it('finds a statement under the id that the newer version gave it', () => {
    const comparison = compareSides(
      side('before', person(1, levels(2))),
      side('after', person(2, {mandate: 5}), secondVersion),
    );
    expect(comparison.statements[0]).to.deep.include({id: 'strategy1', first: 2, second: 5, difference: 3});
  });
});
