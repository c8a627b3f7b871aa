import {SAMPLES} from './export-size.mjs';

/** The longest that one part of the work may take, in milliseconds. */
const PATIENCE = 600_000;

/**
 * Lets a page with a measured store do what `start` begins there, and answers with how much memory it takes beyond the
 * start after each part of the work, in MB, after a garbage collection; and with what the work itself says in the end.
 */
export async function memoryOverTime(page, context, start) {
  const devtools = await context.newCDPSession(page);
  const memory = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    const {usedSize, backingStorageSize = 0} = await devtools.send('Runtime.getHeapUsage');
    return (usedSize + backingStorageSize) / 1e6;
  };
  const before = await memory();
  const samples = [];
  await start();
  for (let next = 1; next <= SAMPLES; next += 1) {
    await page.waitForFunction((part) => globalThis.measured.written().part >= part, next / SAMPLES, {
      polling: 50,
      timeout: PATIENCE,
    });
    samples.push((await memory()) - before);
  }
  return {samples, ...(await page.evaluate(() => globalThis.measured.finishWriting()))};
}

/** The figure that tells of it: flat is what is no more in the end than in the first quarter. */
export function memoryRow(what, samples) {
  return {
    what: `${what}, most memory beyond the start`,
    unit: 'MB',
    value: Math.max(0.01, ...samples),
    baseline: Math.max(0.01, ...samples.slice(0, SAMPLES / 4)),
    baselineName: 'in the first quarter',
    reach: 'flat',
  };
}

/** The same as a line, from part to part. */
export function memoryLine(samples) {
  return `memory beyond the start, MB: ${samples.map((sample) => sample.toFixed(1)).join(' ')}`;
}
