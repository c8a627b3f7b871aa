/**
 * `npm run reliability`: the fault table, each cell REPEATS times (20) and KILLS kills (200) in each engine, over the
 * built folder. Writes docs/reliability.md after each repeat: a run that is stopped leaves what it saw.
 */
import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {chosenBrowsers} from '../test/browsers/chosen-browsers.mjs';
import {runCells, runInPrivate, runInTabs} from '../test/faults/support/run-cells.mjs';
import {runKills} from '../test/faults/support/run-kills.mjs';
import {reliabilityPage} from '../test/faults/support/reliability-page.mjs';
import {ROOT} from './run.mjs';

const REPEATS = Number(process.env.REPEATS ?? 20);
const KILLS = Number(process.env.KILLS ?? 200);

/**
 * The engines run side by side, and so do, in each, what happens on one page and what takes more browsers or tabs: most
 * of a cell is waiting.
 */
async function runEngine({engine, program, results}) {
  const add = async (what, run) => {
    try {
      results.push(...(await run));
    } catch (error) {
      results.push({fault: what, operation: 'all', said: '', problems: [String(error)]});
    }
    console.log(`${engine}: ${what}, ${results.length} results`);
  };
  for (let repeat = 1; repeat <= REPEATS; repeat += 1) {
    const onePage = add(`repeat ${repeat}`, runCells(engine, program));
    await add(`private ${repeat}`, runInPrivate(engine, program));
    await add(`tabs ${repeat}`, runInTabs(engine, program));
    const rounds = killsUntil(repeat) - killsUntil(repeat - 1);
    await add(`kills ${repeat}`, runKills(engine, program, {rounds, seed: repeat}));
    await onePage;
    write();
  }
}

/** How many of the kills have been when so many repeats are over. */
function killsUntil(repeat) {
  return Math.round((KILLS * repeat) / REPEATS);
}

function write() {
  writeFileSync(join(ROOT, 'docs/reliability.md'), reliabilityPage(engines, new Date()));
}

/** As the program says it; WebKitGTK's small browser needs a display even for that. */
function versionOf(engine, program) {
  if (engine === 'webkit') return 'WebKitGTK, as installed';
  return execFileSync(program, ['--version'], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();
}

const engines = Object.entries(chosenBrowsers()).map(([engine, program]) => ({
  engine,
  program,
  version: versionOf(engine, program),
  results: [],
}));
await Promise.all(engines.map(runEngine));
const failed = engines.flatMap(({results}) => results).filter(({problems}) => problems.length > 0);
console.log(`${failed.length} of ${engines.flatMap(({results}) => results).length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
