import {expect} from '@open-wc/testing';

import {parseSurvey} from '../parse-survey.js';
import {changedSurvey} from '../test-data/changed-survey.js';

describe('parseSurvey, on texts that repeat answers given in a repeat', () => {
  const found = (keys: Parameters<typeof changedSurvey>[0], text: string) => {
    const parsed = parseSurvey(changedSurvey(keys, text));
    return parsed.ok ? parsed.warnings.map(({path, code}) => `${path} ${code}`) : parsed.issues;
  };
  const inside = ['sections', 1, 'questions', 5, 'questions', 1, 'title'] as const;

  it('lets a question inside repeat another of the same entry, and one from outside', () => {
    expect(found([...inside], 'Why {{cost}}, with {{size}}?')).to.deep.equal([]);
  });

  it('names what is no question there either', () => {
    expect(found([...inside], 'Why {{cots}}?')).to.deep.include({
      path: 'sections[1].questions[5].questions[1].title',
      code: 'unknown-reference',
      message: 'has "{{cots}}", but "cots" is not the id of a question; did you mean "cost"?',
    });
  });

  it('warns of a text outside, where there is no entry: the title of the repeat is such a one', () => {
    expect(found(['thanks'], 'For {{cost}}')).to.deep.equal(['thanks unknown-reference']);
    const place = ['sections', 1, 'questions', 5, 'title'] as const;
    expect(found([...place], 'For {{cost}}')).to.deep.equal(['sections[1].questions[5].title unknown-reference']);
  });
});
