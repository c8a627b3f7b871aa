import {interleaved, medianOf} from '../figures.mjs';

const SIZE = {dimensions: 9, each: 4, responses: 1000};

/** The group's view of an assessment: from responses in hand to the frame with dots, means and maps. */
export async function groupReport({browser, site, rounds}) {
  const context = await browser.newContext({viewport: {width: 1100, height: 844}});
  try {
    const page = await context.newPage();
    await page.goto(`${site.origin}/group-report`);
    await page.evaluate(async (size) => {
      globalThis.measured = await globalThis.prepareGroupReport(size);
    }, SIZE);
    const step = (name) => () => page.evaluate((name) => globalThis.measured[name](), name);
    const taken = await interleaved({report: step('report'), bare: step('bare'), own: step('own')}, rounds);
    return [
      {
        what: '1,000 responses of 36 statements: the group’s view, until it can be used',
        unit: 'ms',
        value: medianOf(taken.report, 'ms'),
        baseline: medianOf(taken.bare, 'ms'),
        baselineName: 'the same SVG marks bare',
        reach: '≤ 2 × bare marks',
      },
      {
        what: 'the same, beside its own pictures, in which all dots of one value are one path',
        unit: 'ms',
        value: medianOf(taken.report, 'ms'),
        baseline: medianOf(taken.own, 'ms'),
        baselineName: 'copies of them, shown at once',
      },
    ];
  } finally {
    await context.close();
  }
}
