import {interleaved, median, medianOf} from '../figures.mjs';
import {visit} from '../visits.mjs';
import {countWork, workOf} from '../work.mjs';

const ANSWERS = 8;

/** One answer in a long page: from the click to the end of the frame that shows it, and what the page holds in memory. */
export async function oneAnswer({browser, site, rounds}) {
  const variant = (path, count) => () =>
    visit(browser, `${site.origin}/${path}`, {count}, async ({page, devTools}) => {
      const held = await heap(devTools);
      await countWork(devTools);
      const before = await workOf(devTools);
      const taken = await answers(page);
      return {heap: held, ...taken, work: ((await workOf(devTools)) - before) / ANSWERS};
    });
  const taken = await interleaved(
    {
      few: variant('consulta-20', 20),
      many: variant('consulta-1000', 1000),
      plainFew: variant('plain-20', 20),
      plainMany: variant('plain-1000', 1000),
      // Every second question of a page is hidden at first.
      intake: variant('intake', 10),
    },
    Math.ceil(rounds / 2),
  );
  const beside = (what, key, baseline, more) => ({
    what,
    value: medianOf(taken.many, key),
    baseline: medianOf(taken[baseline], key),
    ...more,
  });
  const ms = {unit: 'ms', baselineName: '20 questions'};
  const ofIntake = (what, key, reach) => ({
    what: `Conditional intake, 40 pages × 20 questions: ${what}`,
    unit: 'ms',
    value: medianOf(taken.intake, key),
    reach,
  });
  return [
    ofIntake('one answer that shows or hides a question, click to end of frame', 'frame', 'one frame'),
    ofIntake('the script of it alone, engine and drawing', 'script', '< 16.7 ms'),
    beside('One answer among 1,000 questions, click to end of frame', 'frame', 'few', {...ms, reach: '≤ 1.5 ×'}),
    beside('The script of it alone, without style, layout and paint', 'script', 'few', ms),
    beside('All work of the main thread that it leaves behind, autosave and animations too', 'work', 'few', ms),
    beside('The same answer in the plain page of 1,000', 'frame', 'plainMany', {unit: 'ms', baselineName: 'innerHTML'}),
    {
      what: 'The plain page by itself, 1,000 beside 20',
      value: medianOf(taken.plainMany, 'frame'),
      baseline: medianOf(taken.plainFew, 'frame'),
      ...ms,
    },
    beside('Heap with 1,000 questions: script and document', 'heap', 'plainMany', {
      unit: 'MB',
      baselineName: 'innerHTML',
      reach: '≤ 3 × innerHTML',
    }),
  ];
}

/** What is still held after a collection: objects of scripts, and the elements that the document is made of. */
async function heap(devTools) {
  await devTools.send('HeapProfiler.enable');
  await devTools.send('HeapProfiler.collectGarbage');
  await devTools.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0} = await devTools.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}

/** Every answer begins right after a frame, and at a question that is on the screen, as for a person. */
async function answers(page) {
  const taken = await page.evaluate(async (count) => {
    const {afterFrame, radios} = globalThis.bench;
    const onScreen = radios().slice(0, 2);
    const taken = [];
    for (let index = 0; index < count; index += 1) {
      // Time enough for what the answer before left to do, so that it is not counted twice.
      await new Promise((resolve) => setTimeout(resolve, 400));
      await afterFrame();
      const question = onScreen[index % onScreen.length];
      const radio = question[1 + (Math.floor(index / onScreen.length) % 4)];
      const start = performance.now();
      radio.click();
      await null;
      const script = performance.now() - start;
      taken.push({script, frame: (await afterFrame()) - start});
    }
    return taken;
  }, ANSWERS);
  const later = taken.slice(2);
  return {frame: median(later.map(({frame}) => frame)), script: median(later.map(({script}) => script))};
}
