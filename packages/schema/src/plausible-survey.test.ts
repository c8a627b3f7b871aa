import {expect} from '@open-wc/testing';

import {parseSurvey} from './parse-survey.js';
import {plausibleSurvey} from './plausible-survey.js';
import {surveyHash} from './survey-hash.js';
import {everyType} from './test-data/every-type.js';

const copy = (value: unknown): {[key: string]: unknown} =>
  JSON.parse(JSON.stringify(value)) as {[key: string]: unknown};

/** Every type, without the one expression that only the parser can judge. */
function definition(): {[key: string]: unknown} {
  return JSON.parse(JSON.stringify(everyType()), (key, value: unknown) => (key === 'pattern' ? undefined : value)) as {
    [key: string]: unknown;
  };
}

const withQuestion = (question: object): unknown =>
  copy({
    id: 'a',
    version: '1',
    title: 'A',
    languages: ['en'],
    sections: [{id: 's', title: 'S', questions: [{id: 'q', title: 'Q', ...question}]}],
  });

describe('plausibleSurvey', () => {
  it('is the frozen survey that parsing returns', () => {
    const plausible = plausibleSurvey(definition());
    const parsed = parseSurvey(definition());
    if (!plausible || !parsed.ok) throw new Error(JSON.stringify(parsed));
    expect(plausible).to.deep.equal(parsed.survey);
    expect(surveyHash(plausible)).to.equal(surveyHash(parsed.survey));
    expect(Object.isFrozen(plausible)).to.equal(true);
    expect(Object.isFrozen(plausible.sections[0]?.questions[0])).to.equal(true);
  });

  it('takes a definition with a mistake that does not keep it from being drawn', () => {
    const survey = withQuestion({type: 'text', maxLength: -3, colour: 'red'});
    expect(parseSurvey(survey).ok).to.equal(false);
    expect(plausibleSurvey(survey)).to.not.equal(undefined);
  });

  const cannotBeDrawn: {readonly [what: string]: unknown} = {
    'no object': [],
    'nothing at all': null,
    'no sections': {...definition(), sections: []},
    'a section without questions': {...definition(), sections: [{id: 's', title: 'S'}]},
    'languages that are no list': {...definition(), languages: 'en'},
    'a title that is no text': {...definition(), title: {en: 1}},
    'a score of nothing': {...definition(), scores: [{id: 'x', title: 'X', rule: 'mean'}]},
    'two questions of one id': copy({
      ...definition(),
      sections: [{id: 's', title: 'S', questions: [1, 2].map(() => ({id: 'q', type: 'text', title: 'Q'}))}],
    }),
    'a question type that nobody knows': withQuestion({type: 'palm-reading'}),
    'a question type out of a prototype': withQuestion({type: 'toString'}),
    'a ranking of nothing': withQuestion({type: 'ranking', items: []}),
    'options that are no parts': withQuestion({type: 'choice', options: ['a', 'b']}),
    'a scale of a million steps': withQuestion({type: 'scale', from: 1, to: 1_000_000}),
    'a scale without ends': withQuestion({type: 'scale'}),
    'a description that is a list': withQuestion({type: 'text', description: ['a']}),
    'an expression': withQuestion({type: 'text', pattern: '(a+)+'}),
    'half of a character': withQuestion({type: 'text', description: '\ud83d'}),
    'a key that reaches a prototype': JSON.parse('{"__proto__": {"id": "a"}}') as unknown,
  };
  for (const [what, value] of Object.entries(cannotBeDrawn)) {
    it(`leaves to the parser: ${what}`, () => {
      expect(plausibleSurvey(value)).to.equal(undefined);
    });
  }

  it('leaves to the parser what is too deep, in a repeat or anywhere', () => {
    let rule: unknown = true;
    for (let depth = 0; depth < 5_000; depth += 1) rule = {'!': rule};
    expect(plausibleSurvey({...definition(), showIf: rule})).to.equal(undefined);
    let question: unknown = {id: 'q', type: 'text', title: 'Q'};
    for (let depth = 0; depth < 5_000; depth += 1)
      question = {id: 'r', type: 'repeat', title: 'R', questions: [question]};
    expect(plausibleSurvey({...definition(), sections: [{id: 's', title: 'S', questions: [question]}]})).to.equal(
      undefined,
    );
  });

  it('leaves to the parser what has too many questions', () => {
    const questions = Array.from({length: 20_001}, (_, index) => ({id: `q${index}`, type: 'text', title: 'Q'}));
    expect(plausibleSurvey({...definition(), sections: [{id: 's', title: 'S', questions}]})).to.equal(undefined);
  });
});
