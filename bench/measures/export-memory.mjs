import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';

import {ROOT} from '../../scripts/run.mjs';
import {QUESTIONS, RESPONSES, SAMPLES} from '../export-size.mjs';
import {withMeasuredStore} from '../measured-store.mjs';

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
    const devtools = await context.newCDPSession(page);
    const memory = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      const {usedSize, backingStorageSize = 0} = await devtools.send('Runtime.getHeapUsage');
      return (usedSize + backingStorageSize) / 1e6;
    };
    const measured = [];
    for (const format of FORMATS) {
      const before = await memory();
      const samples = [];
      await page.evaluate((wanted) => globalThis.measured.startWriting(wanted), format);
      for (let next = 1; next <= SAMPLES; next += 1) {
        await page.waitForFunction(([part]) => globalThis.measured.written().part >= part, [next / SAMPLES], {
          polling: 50,
          timeout: 600_000,
        });
        samples.push((await memory()) - before);
      }
      const {ms, megabytes} = await page.evaluate(() => globalThis.measured.finishWriting());
      measured.push([format, {ms, megabytes, samples}]);
    }
    return measured;
  });
}

function row(where, format, count, {ms, megabytes, samples}) {
  console.error(
    `  ${where}, ${format}: ${Math.round(ms)} ms, ${megabytes.toFixed(1)} MB written; memory beyond the start, MB: ` +
      samples.map((sample) => sample.toFixed(1)).join(' '),
  );
  return {
    what: `${count.toLocaleString('en')} responses × ${QUESTIONS} questions to ${format.toUpperCase()}, most memory beyond the start (${where})`,
    unit: 'MB',
    value: Math.max(0.01, ...samples),
    baseline: Math.max(0.01, ...samples.slice(0, SAMPLES / 4)),
    baselineName: 'in the first quarter',
    reach: 'flat',
  };
}
