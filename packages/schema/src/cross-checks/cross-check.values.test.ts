import {expect} from '@open-wc/testing';

import {changedSurvey, type Keys} from '../test-data/changed-survey.js';
import {everyType} from '../test-data/every-type.js';
import {messagesAt} from '../test-data/messages-at.js';
import {parseSurvey} from '../index.js';

const first = (index: number, ...keys: Keys): Keys => ['sections', 0, 'questions', index, ...keys];
const second = (index: number, ...keys: Keys): Keys => ['sections', 1, 'questions', index, ...keys];

/** What is changed in the example; where it is reported, as which kind and with which words. */
const CASES: readonly [title: string, keys: Keys, value: unknown, path: string, code: string, words: RegExp][] = [
  ['no language', ['languages'], [], 'languages', 'empty', /at least one/],
  ['a language that is none', ['languages', 1], 'français', 'languages[1]', 'language', /"français"/],
  ['a language named twice', ['languages', 1], 'en', 'languages[1]', 'duplicate', /"en"/],
  ['a scale with levels and ends', first(4, 'from'), 1, 'sections[0].questions[4].levels', 'conflict', /keep one/],
  [
    'a scale with neither',
    first(4, 'levels'),
    undefined,
    'sections[0].questions[4].levels',
    'missing',
    /either levels/,
  ],
  [
    'a scale with one level',
    first(4, 'levels'),
    [{value: 1, title: 'x'}],
    'sections[0].questions[4].levels',
    'empty',
    /at least two/,
  ],
  [
    'two levels of one value',
    first(4, 'levels', 1, 'value'),
    1,
    'sections[0].questions[4].levels[1].value',
    'duplicate',
    /duplicates 1/,
  ],
  ['a scale upside down', first(5, 'from'), 7, 'sections[0].questions[5].from', 'bounds', /less than to, which is 5/],
  ['a scale too long', first(5, 'to'), 500, 'sections[0].questions[5].to', 'bounds', /at most 100/],
  [
    'a choice without options',
    second(0, 'options'),
    undefined,
    'sections[1].questions[0].options',
    'missing',
    /"countries"/,
  ],
  ['a matrix without rows', first(5, 'rows'), [], 'sections[0].questions[5].rows', 'empty', /at least one/],
  ['min above max', second(2, 'min'), 10, 'sections[1].questions[2].min', 'bounds', /more than max, which is 9/],
  ['more ranks asked than items', first(2, 'min'), 3, 'sections[0].questions[2].min', 'bounds', /more than max|only 2/],
  [
    'a pattern that does not compile',
    second(1, 'pattern'),
    '(',
    'sections[1].questions[1].pattern',
    'pattern',
    /regular expression/,
  ],
  ['a day that does not exist', second(3, 'min'), '2026-02-30', 'sections[1].questions[3].min', 'date', /"2026-02-30"/],
  ['days in the wrong order', second(3, 'min'), '2027-01-01', 'sections[1].questions[3].min', 'bounds', /after max/],
  ['a moment without a zone', ['opens'], '2026-01-01T10:00', 'opens', 'date', /"2026-01-01T10:00"/],
  ['closing before opening', ['closes'], '2025-01-01', 'closes', 'bounds', /before the survey opens/],
  ['an address that is none', ['return', 'email'], 'desk@', 'return.email', 'email', /"desk@"/],
  ['no section', ['sections'], [], 'sections', 'empty', /at least one/],
  [
    'a member that does not exist',
    ['scores', 0, 'of', 1],
    'levle',
    'scores[0].of[1]',
    'unknown-reference',
    /did you mean "level"/,
  ],
  [
    'a row that does not exist',
    ['scores', 1, 'of', 1],
    'grid/six',
    'scores[1].of[1]',
    'unknown-reference',
    /question\/row/,
  ],
  [
    'a weight of no member',
    ['scores', 1, 'weights'],
    {level: 2},
    'scores[1].weights.level',
    'unknown-reference',
    /not a member/,
  ],
  [
    'a weighted mean without weights',
    ['scores', 1, 'weights'],
    undefined,
    'scores[1].weights',
    'missing',
    /"weighted-mean" needs it/,
  ],
  [
    'bands that fall',
    ['scores', 0, 'bands', 1, 'from'],
    0,
    'scores[0].bands[1].from',
    'order',
    /more than the one before, 1/,
  ],
  [
    'a minimum of nothing',
    ['profiles', 0, 'minimums'],
    {overal: 1},
    'profiles[0].minimums.overal',
    'unknown-reference',
    /"overall"/,
  ],
];

describe('crossCheck, of languages, values and scores', () => {
  for (const [title, keys, value, path, code, words] of CASES) {
    it(`reports ${title}`, () => {
      expect(messagesAt(changedSurvey(keys, value), path, code)).to.match(words);
    });
  }

  it('lets two questions each be required while the other is empty', () => {
    const survey = everyType();
    const [, , , share] = survey.sections[0]!.questions as {requiredIf?: unknown}[];
    share!.requiredIf = {'!': {var: 'answers.share'}};
    expect(parseSurvey(survey).ok).to.be.true;
  });

  it('only warns of a language that is not declared and of a text without words', () => {
    const result = parseSurvey({...everyType(), thanks: {en: 'a', fr: 'b', es: 'c'}, licence: ''});
    expect(result.ok && result.warnings.map(({path, code}) => [path, code])).to.deep.equal([
      ['thanks.es', 'extra-language'],
      ['licence', 'empty-text'],
    ]);
  });

  it('warns of what a repeat does not ask beside the answers of its entries', () => {
    const result = parseSurvey(
      changedSurvey(second(5, 'questions', 1), {id: 'why', type: 'text', title: 'Why', comment: true, evidence: false}),
    );
    expect(result.ok && result.warnings.map(({path, code}) => [path, code])).to.deep.equal([
      ['sections[1].questions[5].questions[1].comment', 'not-asked'],
    ]);
  });

  it('follows a chain of conditions as long as a survey can be', () => {
    const questions = Array.from({length: 20_000}, (_, i) => ({
      id: `q${i}`,
      type: 'yes-no',
      title: 'x',
      showIf: {var: `answers.q${(i + 1) % 20_000}`},
    }));
    const result = parseSurvey({
      id: 'a',
      version: '1',
      title: 'x',
      languages: ['en'],
      sections: [{id: 's', title: 'x', questions}],
    });
    expect(result.ok ? [] : result.issues).to.have.length(1);
    expect(!result.ok && result.issues[0]!.message).to.match(/^runs in a circle: q0 -> q1 -> .*… -> q0$/);
  });
});
