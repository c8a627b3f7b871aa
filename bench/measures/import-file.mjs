import {interleaved, medianOf} from '../figures.mjs';
import {QUESTIONS, RESPONSES} from '../export-size.mjs';
import {withMeasuredStore} from '../measured-store.mjs';
import {memoryLine, memoryOverTime, memoryRow} from '../memory-over-time.mjs';

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
  const {samples} = await withMeasuredStore({browser, site}, QUESTIONS, async (page, context) => {
    await page.evaluate((wanted) => globalThis.measured.writeFile(wanted), count);
    return memoryOverTime(page, context, () => page.evaluate((all) => globalThis.measured.startImport(all), count));
  });
  console.error(`  ${memoryLine(samples)}`);
  const baseline = {unit: 'ms', baseline: medianOf(timed.putFile, 'ms'), baselineName: 'parse and bare puts'};
  const what = `${TIMED.toLocaleString('en')} responses × ${QUESTIONS} questions`;
  return [
    {what: `Import of ${what} (JSON Lines), checked and on disk`, value: medianOf(timed.importFile, 'ms'), ...baseline},
    {what: 'The look before it, which stores nothing', value: medianOf(timed.foreseeFile, 'ms'), ...baseline},
    memoryRow(`Import of ${count.toLocaleString('en')} responses`, samples),
  ];
}
