import {expect} from '@open-wc/testing';

import {changedSurvey, type Keys} from './test-data/changed-survey.js';
import {everyType} from './test-data/every-type.js';
import {parseSurvey} from './index.js';

const found = (value: unknown) => {
  const result = parseSurvey(value);
  return result.ok ? [] : result.issues.map(({path, code}) => `${path} ${code}`);
};
const LATER = ' more-later';

/** As a first attempt of an author may look: four mistakes of shape, and others that only show between pieces. */
const firstAttempt = {
  id: 'first-attempt',
  version: 1,
  title: {en: 'First attempt', fr: 'Premier essai'},
  languages: ['en', 'fr'],
  sections: [
    {
      id: 'one',
      title: 'One',
      questions: [
        {id: 'useful', type: 'scael', title: {en: 'Useful?'}, from: 5, to: 1},
        {id: 'useful', type: 'text', title: 'Again', maxLength: 'long'},
        {
          id: 'kind',
          type: 'choice',
          title: 'Kind',
          options: [{id: 'other', title: 'Other'}, {id: 'a'}],
          showIf: {'==': [{var: 'answers.usefull'}, 1]},
        },
      ],
    },
  ],
  scores: [{id: 'all', title: 'All', rule: 'mean', of: ['usefol']}],
};

describe('parseSurvey, given mistakes of every kind', () => {
  it('names them all at once', () => {
    expect(found(firstAttempt)).to.have.members([
      'version wrong-type',
      'sections[0].questions[0].type unknown-type',
      'sections[0].questions[1].maxLength wrong-type',
      'sections[0].questions[2].options[1].title missing',
      'sections[0].questions[1].id duplicate',
      'sections[0].questions[0].from bounds',
      'sections[0].questions[0].title missing-language',
      'sections[0].questions[2].options[0].id reserved-id',
      'sections[0].questions[2].showIf unknown-reference',
      'scores[0].of[0] unknown-reference',
    ]);
  });

  it('says last that more may appear where references cannot be told', () => {
    const {sections, ...rest} = everyType();
    expect(found({...rest, sections: [sections[0], 'second']})).to.deep.equal(['sections[1] wrong-type', LATER]);
    expect(found(changedSurvey(['sections', 1, 'questions', 0, 'type'], 'slider'))).to.deep.equal([
      'sections[1].questions[0].type unknown-type',
      LATER,
    ]);
  });

  it('says so too where there are too many mistakes to list', () => {
    const many = found({...firstAttempt, sources: Array.from({length: 200}, () => 1)});
    expect(many.slice(-2)).to.deep.equal([' more', LATER]);
  });

  it('raises no alarm about what stands beside a wrong piece', () => {
    const wrong: readonly (readonly [Keys, unknown, string])[] = [
      [['languages'], 'en', 'languages wrong-type'],
      [['title', 'fr'], 7, 'title.fr wrong-type'],
      [['sections', 0, 'questions', 2, 'items'], 'water, waste', 'sections[0].questions[2].items wrong-type'],
      [['sections', 0, 'questions', 5, 'rows', 0], 'one', 'sections[0].questions[5].rows[0] wrong-type'],
      [['sections', 0, 'questions', 5, 'rows', 0, 'id'], 1, 'sections[0].questions[5].rows[0].id wrong-type'],
      [['sections', 1, 'questions', 6, 'formula'], 'size * 2', 'sections[1].questions[6].formula wrong-type'],
      [['scores', 0, 'bands', 0, 'from'], 'one', 'scores[0].bands[0].from wrong-type'],
      [['scores', 1, 'weights'], 2, 'scores[1].weights wrong-type'],
    ];
    for (const [keys, value, issue] of wrong) {
      const issues = found(changedSurvey(keys, value)).filter((line) => line !== LATER);
      expect(issues, issue).to.deep.equal([issue]);
    }
  });

  it('raises no alarm about references to a question of which something else is wrong', () => {
    expect(found(changedSurvey(['sections', 0, 'questions', 5, 'title'], 3))).to.deep.equal([
      'sections[0].questions[5].title wrong-type',
    ]);
  });
});
