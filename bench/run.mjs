/**
 * `npm run bench`: measures the built folder in Chromium, each figure beside its baseline in the same run.
 * `-- --quick` for few runs, `-- --only storage` for one part, `-- --write` to put the figures (with `--only`, those of
 * that part) into docs/benchmarks.md, `-- --profile` to see instead where the time goes in a page of 1,000 questions.
 */
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {availableParallelism, cpus, loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

import {ROOT, runNode} from '../scripts/run.mjs';
import {measuringPage} from './bundles.mjs';
import {counting} from './measures/counting.mjs';
import {exportMemory} from './measures/export-memory.mjs';
import {groupReport} from './measures/group-report.mjs';
import {firstScreen} from './measures/first-screen.mjs';
import {importFile} from './measures/import-file.mjs';
import {oneAnswer} from './measures/one-answer.mjs';
import {rankingMove} from './measures/ranking-move.mjs';
import {scriptBytes} from './measures/script-bytes.mjs';
import {slowNetwork} from './measures/slow-network.mjs';
import {storage} from './measures/storage.mjs';
import {pages} from './pages.mjs';
import {profile} from './profile.mjs';
import {table, writePage} from './report.mjs';
import {openSite} from './site.mjs';
import {openBrowser} from './visits.mjs';

const MEASURES = {
  bytes: scriptBytes,
  'first-screen': firstScreen,
  'slow-network': slowNetwork,
  'one-answer': oneAnswer,
  storage,
  'export-memory': exportMemory,
  import: importFile,
  counting,
  'ranking-move': rankingMove,
  'group-report': groupReport,
};

const {values: options} = parseArgs({
  options: {
    quick: {type: 'boolean'},
    write: {type: 'boolean'},
    profile: {type: 'boolean'},
    only: {type: 'string', multiple: true},
  },
});
const chosen = options.only ?? Object.keys(MEASURES);
for (const name of chosen) {
  if (!(name in MEASURES))
    throw new Error(`There is no part "${name}". There are: ${Object.keys(MEASURES).join(', ')}.`);
}

const dist = process.env.CONSULTA_DIST ?? join(ROOT, 'packages/consulta/dist');
if (!existsSync(join(dist, 'consulta.js')) && (await runNode([join(ROOT, 'scripts/build.mjs')])) !== 0) process.exit(1);

const built = mkdtempSync(join(tmpdir(), 'consulta-bench-'));
for (const name of ['storage', 'counting', 'group-report']) await measuringPage(name, built);
const site = await openSite({folders: {'/consulta/': dist, '/built/': built}, pages: pages()});
const browser = await openBrowser();
try {
  if (options.profile) await profile({browser, pages: pages(), folder: join(built, 'readable')});
  else await measure();
} finally {
  await browser.close();
  await site.close();
  rmSync(built, {recursive: true, force: true});
}

async function measure() {
  const rounds = options.quick ? 3 : 11;
  const load = loadavg()[0];
  const rows = [];
  for (const name of chosen) {
    console.error(`measuring ${name} …`);
    rows.push(...(await MEASURES[name]({browser, site, rounds})));
  }
  const conditions = [
    `${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()}`,
    `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'})`,
    `load ${load.toFixed(1)} before and ${loadavg()[0].toFixed(1)} after`,
    `medians of ${rounds} interleaved rounds (slow network and answers: ${Math.ceil(rounds / 2)}, writes: ${rounds * 20}).`,
  ].join(', ');
  console.log(`\n${conditions}\n\n${table(rows)}`);
  if (options.write) writePage(conditions, rows, options.only);
}
