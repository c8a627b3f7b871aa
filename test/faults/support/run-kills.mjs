import {setTimeout as delay} from 'node:timers/promises';

import {numbers} from '../../end-to-end/support/killed-browser.mjs';
import {OPERATIONS} from '../table.mjs';
import {onceMore} from './fault-site.mjs';
import {inBrowser} from './run-cells.mjs';

/** From the first acknowledgement on, in milliseconds, the browser is killed at some moment within this. */
const LONGEST_LIFE = 900;

/**
 * Lets a browser do one thing over and over, each round another one, and kills it in the middle of it; the next round
 * looks first at what is there. Answers with what is wrong after each kill, and how much had been acknowledged.
 */
export function runKills(engine, program, {rounds, seed = 20261128}) {
  return inBrowser(engine, program, {}, async (profile, site) => {
    const random = numbers(seed);
    const operations = Object.keys(OPERATIONS);
    const kept = {visit: 0, answers: undefined, there: new Set(), gone: new Set(), going: new Set()};
    const results = [];
    let last;
    for (let round = 0; round <= rounds; round += 1) {
      const operation = operations[round % operations.length];
      const life = random() * LONGEST_LIFE;
      const hear = (said) => {
        // The first that a round tells is what the round before has left.
        if (said.found) {
          last?.problems.push(...missing(kept, said.found));
          kept.visit = said.found.visit;
          for (const id of kept.going) if (!said.found.ids.includes(id)) take(kept, {gone: [id]});
          kept.going.clear();
        }
        for (const id of said.begun?.gone ?? []) kept.going.add(id);
        if (said.kept) take(kept, said.kept);
      };
      const acknowledged = await onceMore(engine, () => liveAndDie(profile, site, {operation, life}, hear));
      if (round === rounds) break;
      last = {fault: 'killed', operation, said: '', acknowledged, problems: []};
      results.push(last);
    }
    return results;
  });
}

async function liveAndDie(profile, site, {operation, life}, hear) {
  let acknowledged = 0;
  const first = new Promise((resolve, reject) => {
    const heard = site.listen((said) => {
      hear(said);
      if (said.kept) acknowledged += 1;
      if (said.kept) resolve();
      return said.isOver;
    });
    heard.catch(reject);
  });
  const browser = await profile.open([site.page('killed', {operation})]);
  try {
    await first;
    await delay(life);
  } finally {
    await browser.kill();
    site.endListening();
  }
  return acknowledged;
}

function take(kept, {answers, there = [], gone = []}) {
  if (answers !== undefined) kept.answers = answers ?? undefined;
  for (const id of there) kept.there.add(id);
  for (const id of gone) kept.there.delete(id);
  for (const id of gone) kept.gone.add(id);
}

function missing({visit, answers, there, gone, going}, {isThere, listed, drafts, ids, values, resumed}) {
  const present = new Set(ids);
  const draft = answers && drafts.find(({id}) => id === answers.id);
  // A submission may have been stored although nobody heard of it: then the answers are there.
  const mine = (answers && values.find(({id}) => id === answers.id)?.answers) ?? {};
  const lost = Object.entries(answers?.values ?? {}).filter(
    ([question, value]) => !holds(mine[question], value, visit),
  );
  const isResumed =
    !draft ||
    !resumed ||
    Object.entries(draft.answers).every(([question, value]) => resumed.answers[question] === value);
  const all = values.flatMap((one) => Object.values(one.answers));
  return [
    ...(isThere || (!answers && there.size === 0)
      ? []
      : [`the browser opens no such database, and lists ${listed.join(', ') || 'none'}`]),
    ...lost.map(([question]) => `the answer to "${question}" was acknowledged and is missing`),
    ...(isResumed ? [] : ['the answers are there, and the page does not show them']),
    // A deletion may have come through although nobody heard of it.
    ...[...there]
      .filter((id) => !present.has(id) && !going.has(id))
      .map((id) => `the response ${id} was acknowledged and is missing`),
    ...[...gone].filter((id) => present.has(id)).map((id) => `the response ${id} was deleted and is there`),
    ...(new Set(all).size === all.length ? [] : ['an answer is there twice']),
  ];
}

/** What was acknowledged, or what the killed visit answered after it: that was stored, and nobody heard of it any more. */
function holds(stored, acknowledged, visit) {
  if (stored === acknowledged) return true;
  const [now, before] = [orderOf(stored), orderOf(acknowledged)];
  return now.visit === visit && (before.visit !== visit || now.count > before.count);
}

/** `answer-visit-count`, as the page makes them. */
function orderOf(answer = '') {
  const [, visit, count] = answer.split('-').map(Number);
  return {visit, count};
}
