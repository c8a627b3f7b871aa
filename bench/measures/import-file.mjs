import {interleaved, medianOf} from '../figures.mjs';
import {QUESTIONS, RESPONSES, SAMPLES} from '../export-size.mjs';
import {withMeasuredStore} from '../measured-store.mjs';

/** So many are timed: the whole file is read once, for its memory. */
const TIMED = 5000;

/** A file of JSON Lines that another desk wrote, into an empty database: time, and memory over time. */
export async function importFile({browser, site, rounds}) {
  const timed = await withMeasuredStore({browser, site}, QUESTIONS, async (page) => {
    await page.evaluate((count) => globalThis.measured.writeFile(count), TIMED);
    const step = (name) => () => page.evaluate((step) => globalThis.measured[step](), name);
    return interleaved(
      {importFile: step('importFile'), foreseeFile: step('foreseeFile'), putFile: step('putFile')},
      Math.ceil(rounds / 2),
    );
  });
  // A quick look does not wait for the whole.
  const count = rounds > 3 ? RESPONSES : RESPONSES / 10;
  const samples = await memoryOverTime({browser, site}, count);
  console.error(`  memory beyond the start, MB: ${samples.map((sample) => sample.toFixed(1)).join(' ')}`);
  const baseline = {unit: 'ms', baseline: medianOf(timed.putFile, 'ms'), baselineName: 'parse and bare puts'};
  const what = `${TIMED.toLocaleString('en')} responses × ${QUESTIONS} questions`;
  return [
    {what: `Import of ${what} (JSON Lines), checked and on disk`, value: medianOf(timed.importFile, 'ms'), ...baseline},
    {what: 'The look before it, which stores nothing', value: medianOf(timed.foreseeFile, 'ms'), ...baseline},
    {
      what: `Import of ${count.toLocaleString('en')} responses, most memory beyond the start`,
      unit: 'MB',
      value: Math.max(0.01, ...samples),
      baseline: Math.max(0.01, ...samples.slice(0, SAMPLES / 4)),
      baselineName: 'in the first quarter',
      reach: 'flat',
    },
  ];
}

function memoryOverTime({browser, site}, count) {
  return withMeasuredStore({browser, site}, QUESTIONS, async (page, context) => {
    await page.evaluate((wanted) => globalThis.measured.writeFile(wanted), count);
    const devtools = await context.newCDPSession(page);
    const memory = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      const {usedSize, backingStorageSize = 0} = await devtools.send('Runtime.getHeapUsage');
      return (usedSize + backingStorageSize) / 1e6;
    };
    const before = await memory();
    const samples = [];
    await page.evaluate((total) => globalThis.measured.startImport(total), count);
    for (let next = 1; next <= SAMPLES; next += 1) {
      await page.waitForFunction(([part]) => globalThis.measured.written().part >= part, [next / SAMPLES], {
        polling: 50,
        timeout: 600_000,
      });
      samples.push((await memory()) - before);
    }
    await page.evaluate(() => globalThis.measured.finishWriting());
    return samples;
  });
}
