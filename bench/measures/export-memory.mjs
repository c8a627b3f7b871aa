import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';

import {ROOT} from '../../scripts/run.mjs';
import {QUESTIONS, RESPONSES} from '../export-size.mjs';
import {withMeasuredStore} from '../measured-store.mjs';
import {memoryLine, memoryOverTime, memoryRow} from '../memory-over-time.mjs';

const execute = promisify(execFile);
const FORMATS = ['csv', 'xlsx', 'json'];

/** Memory over time while a large table is written, in Node and, out of the database, in Chromium. */
export async function exportMemory({browser, site, rounds}) {
  // A quick look does not wait for the whole.
  const count = rounds > 3 ? RESPONSES : RESPONSES / 10;
  const rows = [];
  for (const format of FORMATS) rows.push(row('Node', format, count, await inNode(format, count)));
  for (const [format, measured] of await inChromium({browser, site}, count)) {
    rows.push(row('Chromium', format, count, measured));
  }
  return rows;
}

async function inNode(format, count) {
  const script = join(ROOT, 'bench/in-node/export-memory.mjs');
  const {stdout} = await execute(process.execPath, ['--expose-gc', script, format, String(count)], {cwd: ROOT});
  return JSON.parse(stdout);
}

function inChromium({browser, site}, count) {
  return withMeasuredStore({browser, site}, QUESTIONS, async (page, context) => {
    await page.evaluate((wanted) => globalThis.measured.fill(wanted), count);
    const measured = [];
    for (const format of FORMATS) {
      const start = () => page.evaluate((wanted) => globalThis.measured.startWriting(wanted), format);
      measured.push([format, await memoryOverTime(page, context, start)]);
    }
    return measured;
  });
}

function row(where, format, count, {ms, megabytes, samples}) {
  console.error(
    `  ${where}, ${format}: ${Math.round(ms)} ms, ${megabytes.toFixed(1)} MB written; ${memoryLine(samples)}`,
  );
  const what = `${count.toLocaleString('en')} responses × ${QUESTIONS} questions to ${format.toUpperCase()}`;
  return memoryRow(`${what} in ${where}`, samples);
}
