import {createSession} from '@consulta/engine';

import {randomAnswer} from './random-answers.mjs';

const ASKS_NOTHING = new Set(['note', 'computed']);

/**
 * Goes through a survey as a person might: answers what is on the page, leaves some out, changes and clears answers,
 * goes back, switches the language, closes the page and comes back. `look(session)` is called after steps.
 */
export function randomRespondent(survey, chance, look) {
  const options = {
    language: survey.languages[0],
    ...(chance.oneIn(3) && {group: chance.one(['table-1', 'table-2'])}),
    ...(chance.oneIn(3) && {form: 'short'}),
    now: clock(),
    random: chance.random,
  };
  const visit = {session: createSession(survey, options)};
  const care = chance.one([2, 4, 20]);

  const answerPage = () => {
    // Asked for anew each time: answers make questions come and go.
    for (let place = 0; ; place += 1) {
      const question = visit.session.questions(visit.session.section)[place];
      if (question === undefined) break;
      if (ASKS_NOTHING.has(question.type) || chance.oneIn(care)) continue;
      visit.session.answer(question.id, randomAnswer(question, chance));
      if (chance.oneIn(15)) visit.session.note(question.id, {comment: 'A comment'});
      look(visit.session, 'answer');
    }
  };

  for (let pages = 0; pages < 200 && visit.session.sections().length > 0; pages += 1) {
    answerPage();
    if (chance.oneIn(6)) changeSomething(visit.session, chance);
    if (chance.oneIn(8)) visit.session.setLanguage(chance.one(survey.languages));
    if (chance.oneIn(10)) visit.session = comeBack(survey, visit.session, options);
    look(visit.session, 'page');
    if (chance.oneIn(10)) visit.session.back();
    else if (!visit.session.next()) break;
  }
  return visit.session;
}

/** Anything answered so far, hidden or not, gets another answer or none. */
function changeSomething(session, chance) {
  const answered = Object.keys(session.answers);
  if (answered.length === 0) return;
  const question = session.question(chance.one(answered));
  session.answer(question.id, chance.oneIn(3) ? undefined : randomAnswer(question, chance));
}

/** What the browser kept is text; a new page reads it. */
function comeBack(survey, session, options) {
  const draft = JSON.parse(JSON.stringify(session.toDraft()));
  return createSession(survey, {...options, language: session.language, draft});
}

function clock() {
  let now = Date.UTC(2027, 2, 1);
  return () => (now += 1000);
}
