import {interleaved, medianOf} from '../figures.mjs';

const MANY = {items: 50, ballots: 100_000, few: {items: 20, ballots: 500, resamples: 1000}};
const WHAT = '50 options × 100,000 ballots';

/** What a group's result costs: a count of many ballots, one ballot more, and how sure the order is. */
export async function counting({browser, site, rounds}) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${site.origin}/counting`);
    const steps = await page.evaluate((sizes) => {
      globalThis.measured = globalThis.prepareCounting(sizes);
      return Object.keys(globalThis.measured);
    }, MANY);
    const step = (name) => () => page.evaluate((name) => globalThis.measured[name](), name);
    const taken = await interleaved(Object.fromEntries(steps.map((name) => [name, step(name)])), rounds);
    const row = (what, name, baseline, baselineName, reach) => ({
      what,
      unit: 'ms',
      value: medianOf(taken[name], 'ms'),
      baseline: baseline && medianOf(taken[baseline], 'ms'),
      baselineName,
      reach,
    });
    return [
      row(`${WHAT}: matrix, Schulze and Borda`, 'schulzeAndBorda', 'plainLoop', 'plain loop', '≤ 0.5 × plain loop'),
      row(`${WHAT}: the matrix alone`, 'matrix', 'plainLoop', 'plain loop'),
      row(`${WHAT}: matrix and Schulze`, 'schulze', 'schulzeMethod', 'schulze-method'),
      row(`${WHAT}: from answers to numbers`, 'table', 'plainLoop', 'plain loop'),
      row('500 ballots in and out again among 100,000, matrix kept', 'thousandMore', 'plainLoop', 'one recount'),
      row('1,000 resamples of 500 ballots of 20 options (Schulze)', 'sureness', 'plainResamples', '1,000 plain loops'),
    ];
  } finally {
    await context.close();
  }
}
