import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {explainScores, scoreResponse} from '@consulta/engine';
import {parseSurvey} from '@consulta/schema';

import {randomScoredResponse, randomScoredSurvey} from './random-scores.mjs';
import {ScoreOracle} from './score-oracle.mjs';
import {Chance} from './seeded-random.mjs';

const TREES = 10_000;

describe('ten thousand random score trees', () => {
  it('come to what an independent reading of the guide says', () => {
    const seen = {rules: new Map(), held: 0, plus: 0, nothing: 0, scores: 0, gated: 0};
    for (let seed = 1; seed <= TREES; seed += 1) {
      const chance = new Chance(seed);
      const result = parseSurvey(randomScoredSurvey(chance));
      assert.ok(result.ok, `seed ${seed}: ${JSON.stringify(result.issues)}`);
      compare(result.survey, randomScoredResponse(chance, result.survey), `seed ${seed}`, seen);
    }
    // A run in which no gate was closed, or a rule never used, would have proved nothing.
    for (const [rule, times] of seen.rules) assert.ok(times > TREES / 10, `${rule}: only ${times} times`);
    assert.equal(seen.rules.size, 7);
    assert.ok(seen.held > 1000 && seen.plus > 500 && seen.nothing > 1000 && seen.gated > 1000, JSON.stringify(seen));
    console.log(
      `${seen.scores} scores, ${seen.held} held by a gate, ${seen.nothing} without a value, ${seen.gated} answers held by a checklist`,
    );
  });
});

function compare(survey, response, where, seen) {
  const oracle = new ScoreOracle(survey, response);
  const scores = scoreResponse(survey, response);
  const explanations = explainScores(survey, response);
  for (const {id, rule, notApplicable, unanswered} of survey.scores) {
    const score = scores[id];
    const expected = oracle.score(id);
    const place = `${where}, ${id}: ${JSON.stringify({survey: survey.scores, response})}`;
    assertClose(score.value, expected.value, place);
    for (const end of [0, 1]) assertClose(score.range[end], expected.range[end], `range, ${place}`);
    assert.deepEqual(score.heldBy ?? [], expected.heldBy, place);
    assert.equal(score.plus ?? false, expected.plus, place);
    assert.deepEqual(score.coverage, expected.coverage, place);
    assert.equal(score.band?.from, expected.band, place);
    assert.deepEqual({notApplicable: 'exclude', unanswered: 'exclude', ...score.policies}, explanations[id].policies);
    assert.deepEqual(score.policies ?? {}, {...(notApplicable && {notApplicable}), ...(unanswered && {unanswered})});
    if (score.value !== null && score.heldBy === undefined) assertClose(explanations[id].combined, score.value, place);
    seen.scores += 1;
    seen.gated += explanations[id].members.filter(({answered}) => answered !== undefined).length;
    seen.rules.set(rule, (seen.rules.get(rule) ?? 0) + 1);
    if (score.heldBy) seen.held += 1;
    if (score.plus) seen.plus += 1;
    if (score.value === null) seen.nothing += 1;
  }
}

function assertClose(actual, expected, place) {
  if (actual === null || expected === null) return assert.equal(actual, expected, place);
  assert.ok(
    Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected)),
    `${actual}, not ${expected}: ${place}`,
  );
}
