import type {Question, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {type PlainScore, scaleQuestion, scoredSurvey} from '../../../../test/support/scoring/scored-survey.js';
import {explainScore, scoreResponse} from './score-response.js';

/** How far something is done, and what has to be ticked for it to count. */
const activity = scaleQuestion('extent', {from: 0, to: 3});
const checklist: Question = {
  id: 'checks',
  type: 'choice',
  title: 'checks',
  multiple: true,
  none: true,
  options: ['written', 'shared', 'reviewed'].map((id) => ({id, title: id, score: 1})),
};
const ticked: PlainScore = {id: 'ticked', rule: 'sum', of: ['checks'], gate: 3};
const level: PlainScore = {id: 'level', rule: 'sum', of: ['extent', 'ticked'], weights: {ticked: 0}};
const survey = scoredSurvey([activity, checklist], [ticked, level]);
const all = ['written', 'shared', 'reviewed'];
const levelOf = (answers: object, of: Survey = survey) => scoreResponse(of, {answers: {...answers}})['level']!;

describe('a checklist that gates a level', () => {
  it('lets the level through once all is ticked', () => {
    expect(levelOf({extent: 2, checks: all})).to.deep.equal({
      value: 2,
      range: [2, 2],
      scale: [0, 3],
      provisional: false,
      coverage: {answered: 2, of: 2, notApplicable: 0, doNotKnow: 0},
    });
  });

  it('keeps the level unreached while one is missing, and says what holds it', () => {
    expect(levelOf({extent: 2, checks: ['written', 'shared']})).to.deep.include({
      value: 0,
      range: [0, 0],
      provisional: false,
      heldBy: ['ticked'],
    });
    expect(levelOf({extent: 2, checks: 'none'})).to.deep.include({value: 0, heldBy: ['ticked']});
  });

  it('holds it whatever else is still open', () => {
    expect(levelOf({checks: ['written']})).to.deep.include({value: 0, range: [0, 0], provisional: false});
  });

  it('leaves it open while nothing is said about the list, unless what is unanswered counts as nothing', () => {
    expect(levelOf({extent: 2})).to.deep.include({value: 2, range: [0, 2], provisional: true});
    const strict = scoredSurvey([activity, checklist], [{...ticked, unanswered: 'zero'}, level]);
    expect(levelOf({extent: 2}, strict)).to.deep.include({value: 0, range: [0, 2], heldBy: ['ticked']});
    const waiting = scoredSurvey([activity, checklist], [ticked, {...level, unanswered: 'block'}]);
    expect(levelOf({extent: 2}, waiting)).to.deep.include({value: null, range: [0, 2], provisional: true});
  });

  it('is a rung of a ladder without a gate, too', () => {
    const ladder = scoredSurvey([activity, checklist], [{id: 'level', rule: 'ladder', of: ['checks', 'extent']}]);
    expect(levelOf({extent: 3, checks: ['written']}, ladder).value).to.equal(0);
    expect(levelOf({extent: 3, checks: all}, ladder).value).to.equal(2);
  });
});

describe('a gate', () => {
  const questions = ['a', 'b'].map((id) => scaleQuestion(id));
  const dimension: PlainScore = {id: 'basics', rule: 'mean', of: ['a'], gate: 3};
  const gated = scoredSurvey(questions, [dimension, {id: 'level', rule: 'mean', of: ['basics', 'b']}]);

  it('changes nothing where it is reached: the score goes into the one above as before', () => {
    expect(levelOf({a: 3, b: 5}, gated)).to.deep.include({value: 4, range: [4, 4]});
  });

  it('holds the score above at the lowest it can be', () => {
    expect(levelOf({a: 2, b: 5}, gated)).to.deep.include({value: 1, heldBy: ['basics']});
  });

  it('is no hindrance when it does not apply, or nobody knows', () => {
    expect(levelOf({a: 'not-applicable', b: 5}, gated).value).to.equal(5);
    expect(levelOf({a: 'do-not-know', b: 5}, gated).value).to.equal(5);
    const strict = scoredSurvey(questions, [{...dimension, notApplicable: 'zero'}, gated.scores![1]!]);
    // Worth 0 now, it has a part in the lowest that can be: (0 + 1) ÷ 2.
    expect(levelOf({a: 'not-applicable', b: 5}, strict)).to.deep.include({value: 0.5, heldBy: ['basics']});
  });

  it('is part of the arithmetic', () => {
    const {combined, value, gates} = explainScore(gated, {answers: {a: 2, b: 5}}, 'level');
    expect({combined, value, gates}).to.deep.equal({
      combined: 3.5,
      value: 1,
      gates: [{id: 'basics', value: 2, gate: 3, isOpen: false}],
    });
    expect(explainScore(gated, {answers: {b: 5}}, 'level').gates[0]?.isOpen).to.equal(null);
  });
});
