/**
 * `npm run reliability`: the fault table, each cell REPEATS times (20) and KILLS kills (200) in each engine, over the
 * built folder. Writes docs/reliability.md after each repeat: a run that is stopped leaves what it saw, and the next one
 * goes on with it as long as nothing of what is tried has changed. So may a run of other engines (BROWSERS).
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {chosenBrowsers} from '../test/browsers/chosen-browsers.mjs';
import {runCells, runInPrivate, runInTabs} from '../test/faults/support/run-cells.mjs';
import {runKills} from '../test/faults/support/run-kills.mjs';
import {reliabilityPage} from '../test/faults/support/reliability-page.mjs';
import {ROOT} from './run.mjs';

const REPEATS = Number(process.env.REPEATS ?? 20);
const KILLS = Number(process.env.KILLS ?? 200);

const KEPT = join(ROOT, '.cache/reliability.json');
/** Git's names for what is tried and for what tries it, as they were committed. */
const TRIED = execFileSync('git', ['rev-parse', 'HEAD:packages', 'HEAD:test/faults'], {cwd: ROOT, encoding: 'utf8'});

/** By engine: its version, how many repeats are over, and what came of each cell. */
function kept() {
  const found = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {};
  return found.tried === TRIED ? found.engines : {};
}

/**
 * The engines run side by side, and so do, in each, what happens on one page and what takes more browsers or tabs: most
 * of a cell is waiting.
 */
async function runEngine([engine, program]) {
  const version = versionOf(engine, program);
  const before = kept()[engine];
  const {results, repeats} = before?.version === version ? before : {results: [], repeats: 0};
  const add = async (what, run) => {
    try {
      results.push(...(await run));
    } catch (error) {
      results.push({fault: what, operation: 'all', said: '', problems: [String(error)]});
    }
    console.log(`${engine}: ${what}, ${results.length} results`);
  };
  for (let repeat = repeats + 1; repeat <= REPEATS; repeat += 1) {
    const onePage = add(`repeat ${repeat}`, runCells(engine, program));
    await add(`private ${repeat}`, runInPrivate(engine, program));
    await add(`tabs ${repeat}`, runInTabs(engine, program));
    const rounds = killsUntil(repeat) - killsUntil(repeat - 1);
    await add(`kills ${repeat}`, runKills(engine, program, {rounds, seed: repeat}));
    await onePage;
    write(engine, {version, repeats: repeat, results});
  }
}

/** How many of the kills have been when so many repeats are over. */
function killsUntil(repeat) {
  return Math.round((KILLS * repeat) / REPEATS);
}

/** Read anew each time: another run may have come further with another engine. */
function write(engine, seen) {
  const engines = {...kept(), [engine]: seen};
  mkdirSync(join(ROOT, '.cache'), {recursive: true});
  writeFileSync(KEPT, JSON.stringify({tried: TRIED, engines}));
  const all = Object.entries(engines).map(([name, one]) => ({engine: name, ...one}));
  all.sort((a, b) => a.engine.localeCompare(b.engine));
  writeFileSync(join(ROOT, 'docs/reliability.md'), reliabilityPage(all, new Date()));
}

/** As the program says it; WebKitGTK's small browser needs a display even for that. */
function versionOf(engine, program) {
  if (engine === 'webkit') return 'WebKitGTK, as installed';
  return execFileSync(program, ['--version'], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();
}

await Promise.all(Object.entries(chosenBrowsers()).map(runEngine));
const all = Object.values(kept()).flatMap(({results}) => results);
const failed = all.filter(({problems}) => problems.length > 0);
console.log(`${failed.length} of ${all.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
