import {expect} from '@open-wc/testing';

import {everyType} from './test-data/every-type.js';
import {checkAnswer, parseSurvey, type Question} from './index.js';

/** By question of the example: answers, and what is none. */
const SAMPLES: {readonly [id: string]: {readonly good: readonly unknown[]; readonly bad: readonly unknown[]}} = {
  agree: {good: [true, false], bad: ['yes', 1]},
  hello: {good: [], bad: ['x', true]},
  order: {
    good: [[], ['water', ['waste', {other: 'Air'}]]],
    bad: ['water', [[]], [1], [{other: 1}], [{other: 'a', id: 'b'}]],
  },
  share: {good: [{water: 60, waste: 40}, {}], bad: [60, [60], {water: '60'}, {water: NaN}]},
  level: {good: [1, 'not-applicable', 'do-not-know'], bad: ['1', true, NaN, 'none']},
  grid: {good: [{one: 1, two: 'do-not-know'}], bad: [1, [1], {one: 'x'}]},
  pick: {good: [['a', {other: 'x'}], []], bad: ['a', [1], {other: 'x'}]},
  name: {good: ['x', ''], bad: [1, ['x']]},
  size: {good: [0, -1.5], bad: ['1', Infinity]},
  day: {good: ['2026-02-28'], bad: ['2026-02-30', '28.2.2026', 20260228]},
  yes: {good: [true, false], bad: ['true']},
  projects: {good: [[], [{cost: 1, why: 'x'}, {}]], bad: [{cost: 1}, [{cost: 'x'}], [{unknown: 1}], [1]]},
  twice: {good: [1, 'x', true], bad: [[], NaN]},
};

describe('checkAnswer', () => {
  const result = parseSurvey(everyType());
  const questions: readonly Question[] = result.ok
    ? result.survey.sections.flatMap((section) => section.questions)
    : [];

  it('is tried on every question type', () => {
    expect(questions.map(({id}) => id)).to.have.members(Object.keys(SAMPLES));
  });

  for (const question of questions) {
    it(`tells answers to a question of type ${question.type} from what is none`, () => {
      const {good, bad} = SAMPLES[question.id]!;
      for (const answer of good) expect(checkAnswer(question, answer), JSON.stringify(answer)).to.be.true;
      for (const answer of [...bad, null, undefined])
        expect(checkAnswer(question, answer), JSON.stringify(answer)).to.be.false;
    });
  }
});
