import {FAULTS, OPERATIONS} from '../table.mjs';
import {donorOf} from './donor.mjs';
import {ACTS} from './operations.mjs';
import {remove} from './raw-database.mjs';
import {Scene} from './scene.mjs';
import {secondTab} from './second-tab.mjs';
import {strikes} from './strikes.mjs';
import {tell} from './tell.mjs';

const asked = new URLSearchParams(location.search);
const engine = asked.get('engine');
const isPrivate = asked.has('private');
const only = asked.get('only')?.split(',');
const isRoomLimited = asked.has('limited');
const deeds = strikes(isRoomLimited);

const DID_NOTHING = 'the fault did nothing';
/** In Firefox the files of a full site may have room within themselves for one more write, as it happens. */
const TRIES = 3;

/** A fault that did not come about is no fault: it is made once more. */
async function strikeUntilFelt(fault, operation, donor) {
  for (let tries = 1; ; tries += 1) {
    const result = await runCell(fault, operation, donor());
    if (tries === TRIES || result.problems.join() !== DID_NOTHING) return result;
  }
}

async function runCell(fault, operation, donor) {
  const {isLong = false, isBeforehand = false, isUnreadable = false, lifts} = FAULTS[fault];
  const database = `${fault}-${operation}-${crypto.randomUUID()}`;
  const scene = new Scene({database, fault: deeds[fault], operation, donor, isLong});
  const {prepare, enter, act, again, finish, shown, sawLoss} = ACTS[operation];
  scene.reenter = () => enter(scene);
  scene.sawLoss = sawLoss && (() => sawLoss(scene));
  const problems = [];
  const note = async (when) => {
    for (const problem of await scene.problems()) problems.push(`${when}: ${problem}`);
  };
  let first = {};
  const {isTold, isToldByChance} = tellingOf(fault, operation);
  try {
    await prepare(scene);
    await scene.strike();
    if (isBeforehand) await enter(scene);
    first = await act(scene);
    // Where the page cannot open the database, neither can this one.
    if (!isUnreadable && !(isToldByChance && !first.isKept)) await note('under the fault');
    if (!first.isKept && !first.said) problems.push('nothing was acknowledged, and nothing was said');
    if (first.problem) problems.push(first.problem);
    if (isTold === first.isKept && !isToldByChance) problems.push(isTold ? DID_NOTHING : `it failed: ${first.said}`);
    if (lifts === 'next-visit') scene.leave();
    await scene.lift();
    const after = first.isKept ? first : await again(scene, scene.page !== undefined && !first.isVolatile);
    if (!after.isKept) problems.push(`it fails when the fault is over: ${after.said}`);
    if (scene.page) await finish?.(scene);
    await note('afterwards');
    const lines = scene.page ? (shown?.(scene) ?? []) : [];
    if (new Set(lines).size !== lines.length) problems.push('a line is shown twice');
  } catch (error) {
    problems.push(described(error));
  } finally {
    await scene.lift().catch(() => undefined);
    scene.leave();
    await remove(database);
  }
  return {fault: isPrivate ? 'private' : fault, operation, said: first.said ?? '', problems};
}

/** Whether the person has to be told that it did not work, by the table. */
function tellingOf(fault, operation) {
  const {told, toldIn = {}, toldByChanceIn = {}} = FAULTS[fault];
  const names = (list = []) => list.includes(operation);
  return {isTold: names(told) || names(toldIn[engine]), isToldByChance: isRoomLimited && names(toldByChanceIn[engine])};
}

/** What went wrong and where: a stack of WebKit and Firefox does not say what. */
function described(error) {
  return error instanceof Error ? `${error.message} (${error.stack})` : String(error);
}

async function runAll() {
  if (!isPrivate) await secondTab();
  const donors = {true: await donorOf(true), false: await donorOf(false)};
  for (const [fault, {isLong = false, runBy}] of Object.entries(FAULTS)) {
    if (runBy !== undefined || (isPrivate && fault !== 'none')) continue;
    for (const operation of Object.keys(OPERATIONS)) {
      if (only && !only.includes(fault) && !only.includes(`${fault}-${operation}`)) continue;
      await tell({result: await strikeUntilFelt(fault, operation, donors[isLong])});
    }
  }
  await tell({isDone: true});
}

runAll().catch((error) => tell({error: described(error)}));
