import {expect} from '@open-wc/testing';

import {changedSurvey, type Keys} from './test-data/changed-survey.js';
import {everyType} from './test-data/every-type.js';
import {type Issue, parseSurvey} from './index.js';

const changed = (keys: Keys, value: unknown) => parseSurvey(changedSurvey(keys, value));
const issuesOf = (keys: Keys, value: unknown): readonly Issue[] => {
  const result = changed(keys, value);
  return result.ok ? [] : result.issues;
};

describe('parseSurvey', () => {
  it('returns a frozen copy equal to what was given', () => {
    const given = everyType();
    const result = parseSurvey(given);
    expect(result).to.deep.equal({ok: true, survey: given, warnings: []});
    expect(result.ok && result.survey).not.to.equal(given);
    expect(result.ok && Object.isFrozen(result.survey.sections[0]!.questions[0])).to.be.true;
  });

  it('names the path, the value and the nearest allowed value of a misspelt type', () => {
    const [issue, ...others] = issuesOf(['sections', 1, 'questions', 0, 'type'], 'chioce');
    expect(others).to.be.empty;
    expect(issue).to.include({path: 'sections[1].questions[0].type', code: 'unknown-type'});
    expect(issue!.message).to.match(/must be one of "ranking", .*not "chioce"; did you mean "choice"\?/);
  });

  it('says what a text may be', () => {
    expect(issuesOf(['title'], 3)).to.deep.equal([
      {path: 'title', code: 'wrong-type', message: 'must be a text, or a text per language: {"en": "…"}, not 3'},
    ]);
    expect(issuesOf(['title'], {en: 'a', fr: 7})).to.deep.equal([
      {path: 'title.fr', code: 'wrong-type', message: 'must be a text in quotation marks, not 7'},
    ]);
  });

  it('keeps unknown keys and warns, with the nearest key that is absent', () => {
    const result = changed(['sections', 0, 'questions', 0, 'desciption'], 'x');
    expect(result.ok && result.survey.sections[0]!.questions[0]).to.include({desciption: 'x'});
    expect(result.warnings).to.deep.equal([
      {
        path: 'sections[0].questions[0].desciption',
        code: 'unknown-key',
        message: 'is not known here and has no effect; did you mean "description"?',
      },
    ]);
  });

  it('names every mistake although there are unknown keys around it', () => {
    const survey = {
      ...everyType(),
      extra: 1,
      version: 2,
      sections: [
        {
          id: 'S',
          extra: 1,
          title: 'x',
          questions: [{id: 'q', type: 'scale', extra: 1, levels: [{value: 'x', extra: 1}]}],
        },
      ],
    };
    const result = parseSurvey(survey);
    expect(result.ok ? [] : result.issues.map(({path}) => path)).to.include.members([
      'version',
      'sections[0].id',
      'sections[0].questions[0].title',
      'sections[0].questions[0].levels[0].value',
      'sections[0].questions[0].levels[0].title',
    ]);
    expect(result.warnings.map(({path}) => path)).to.have.members([
      'extra',
      'sections[0].extra',
      'sections[0].questions[0].extra',
      'sections[0].questions[0].levels[0].extra',
    ]);
  });

  it('lists the first hundred issues and counts the rest', () => {
    const issues = issuesOf(
      ['sources'],
      Array.from({length: 130}, () => 1),
    );
    expect(issues).to.have.length(102);
    expect(issues[100]).to.deep.equal({path: '', code: 'more', message: 'and 30 more'});
  });

  it('quotes keys that are not words', () => {
    expect(issuesOf(['title'], {en: 'x', fr: 'y', 'pt-BR': 5})[0]!.path).to.equal('title["pt-BR"]');
  });

  it('types the survey by its question types', () => {
    const result = parseSurvey(everyType());
    if (!result.ok) throw new Error('the example is valid');
    const [question] = result.survey.sections[0]!.questions;
    // @ts-expect-error: not every question has levels
    expect(question?.levels).to.be.undefined;
  });
});
