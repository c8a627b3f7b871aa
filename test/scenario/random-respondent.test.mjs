import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {checkAnswer, parseResponse, parseSurvey} from '@consulta/schema';

import {conditionalIntake} from './conditional-intake.mjs';
import {randomRespondent} from './random-respondent.mjs';
import {Chance} from './seeded-random.mjs';
import {SurveyOracle} from './survey-oracle.mjs';

const RESPONDENTS = 1000;
/** Each look compares every question. So many looks may be taken beside the one at the end of each respondent. */
const QUESTIONS_LOOKED_AT = 1_500_000;

const folder = new URL('surveys/', import.meta.url);
const surveys = [
  ...readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
  conditionalIntake,
];

describe('a thousand random respondents', () => {
  it('have ten surveys to answer', () => assert.equal(surveys.length, 10));

  for (const definition of surveys) {
    it(`answer ${definition.id} as an independent reading of it says`, () => {
      const survey = parsed(definition);
      const heard = {asked: new Set(), hidden: new Set(), wrong: 0, complete: 0, left: QUESTIONS_LOOKED_AT};
      for (let seed = 1; seed <= RESPONDENTS; seed += 1) {
        const look = (session, step) => {
          if (step === (seed % 10 === 0 ? 'answer' : 'page') && heard.left > 0)
            compare(survey, session, `seed ${seed}`, heard);
        };
        const session = randomRespondent(survey, new Chance(seed), look);
        compare(survey, session, `seed ${seed}, at the end`, heard);
        checkResponse(survey, session, `seed ${seed}`, heard);
      }
      assertMuchWasSeen(survey, heard);
    });
  }
});

function parsed(definition) {
  const result = parseSurvey(definition);
  assert.ok(result.ok, JSON.stringify(result.issues));
  assert.deepEqual(result.warnings, []);
  return result.survey;
}

const oracleOf = (survey, session) =>
  new SurveyOracle(survey, session.answers, {language: session.language, group: session.group, form: session.form});

/** The session and the oracle agree on what is asked, what has to be answered, what is wrong and what counts. */
function compare(survey, session, where, heard) {
  const oracle = oracleOf(survey, session);
  const asked = oracle.asked();
  assert.deepEqual(
    session.sections().map(({id}) => ({id, questions: session.questions(id).map((question) => question.id)})),
    asked,
    where,
  );
  const shown = new Set(asked.flatMap(({questions}) => questions));
  for (const {id} of survey.sections.flatMap(({questions}) => questions)) {
    heard.left -= 1;
    heard[shown.has(id) ? 'asked' : 'hidden'].add(id);
    assert.equal(session.isRequired(id), oracle.isRequired(id), `${where}: is ${id} required?`);
    assert.equal(
      session.problemsOf(id).length > 0,
      oracle.isWrong(id),
      `${where}: is ${id} wrong? ${shownValue(session, id)}`,
    );
    if (session.problemsOf(id).length > 0) heard.wrong += 1;
  }
}

const shownValue = (session, id) => JSON.stringify([session.answers[id], session.problemsOf(id)]);

/** What is submitted is a response, holds answers of the right shape, and exactly those that the oracle counts. */
function checkResponse(survey, session, where, heard) {
  const response = JSON.parse(JSON.stringify(session.toResponse({site: 'https://city.example'})));
  const result = parseResponse(response);
  assert.ok(result.ok, `${where}: ${JSON.stringify(result.issues)}`);
  const oracle = oracleOf(survey, session);
  const questions = survey.sections.flatMap((section) => section.questions);
  for (const [id, answer] of Object.entries(response.answers)) {
    const question = questions.find((one) => one.id === id);
    const isOfItsType = question !== undefined && checkAnswer(question, answer);
    // What no control gives may be there, but then it holds the person up.
    assert.ok(isOfItsType || session.problemsOf(id).length > 0, `${where}: ${id} is ${JSON.stringify(answer)}`);
  }
  const counted = questions.map(({id}) => [id, oracle.answer(id)]).filter(([, answer]) => answer !== undefined);
  assert.deepEqual(response.answers, Object.fromEntries(counted), where);
  if (session.problems().length === 0) heard.complete += 1;
}

/** A run in which nothing was hidden, or nobody went wrong, would have proved nothing. */
function assertMuchWasSeen(survey, {asked, hidden, wrong, complete}) {
  const questions = survey.sections.flatMap((section) => section.questions);
  assert.deepEqual(
    questions.map(({id}) => id).filter((id) => !asked.has(id)),
    [],
    'never asked',
  );
  const conditional = survey.sections.flatMap((section) =>
    section.questions.filter(({showIf}) => showIf !== undefined || section.showIf !== undefined),
  );
  assert.deepEqual(
    conditional.map(({id}) => id).filter((id) => !hidden.has(id)),
    [],
    'never hidden',
  );
  assert.ok(wrong > RESPONDENTS, `only ${wrong} wrong answers`);
  console.log(`${survey.id}: ${complete} of ${RESPONDENTS} complete, ${wrong} problems seen`);
}
