import {contents, remove} from './raw-database.mjs';
import {answer, begin, submit} from './respondent.mjs';
import {Scene} from './scene.mjs';
import {newAnswer} from './survey.mjs';

/** Responses that somebody gave: one that is at the desk already, and three (or as many as asked for) to add. */
export async function donorOf(isLong) {
  const scene = new Scene({database: `donor-${crypto.randomUUID()}`, fault: {}});
  await begin(scene);
  await answer(scene, 'one');
  await submit(scene);
  scene.leave();
  const {responses, surveys} = await contents(scene.database);
  await remove(scene.database);
  const one = (isHeavy) => ({...responses[0], id: newId(), answers: {one: newAnswer(isHeavy)}});
  return (count = 3) => ({
    survey: surveys[0].survey,
    first: one(false),
    others: Array.from({length: count}, () => one(isLong)),
  });
}

/** A UUID of version 7, as the ids of responses are. */
function newId() {
  const [first, second, , ...rest] = crypto.randomUUID().split('-');
  return [`0${first.slice(1)}`, second, '7abc', ...rest].join('-');
}
