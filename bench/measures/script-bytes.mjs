import {gzipSync} from 'node:zlib';

import {litAlone} from '../bundles.mjs';
import {visit} from '../visits.mjs';

const QUIET_FOR = 700;

/** Bytes are the same in every run, so each page is visited once. */
export async function scriptBytes({browser, site}) {
  const lit = gzipSync(await litAlone(), {level: 6}).length;
  const rows = [];
  for (const [what, path, reach] of [
    ['Feedback form (ranking, rating and text)', '/feedback', '≤ 45 kB, 40 is better'],
    ['City-to-city self-assessment', '/self-assessment', ''],
  ]) {
    const {needed, after, ahead, definition} = await transferred(browser, site, path);
    const bytes = {unit: 'kB', value: needed / 1000, baseline: lit / 1000, baselineName: 'Lit alone'};
    rows.push({what: `${what}: script until the first answer`, ...bytes, reach});
    rows.push({what: `${what}: script right after the first screen`, unit: 'kB', value: after / 1000});
    rows.push({what: `${what}: script fetched ahead in idle time`, unit: 'kB', value: ahead / 1000});
    rows.push({what: `${what}: its definition`, unit: 'kB', value: definition / 1000});
  }
  return rows;
}

/**
 * What is there when the first screen can be answered, what is asked for right after it, and what in idle time: that is held
 * back, so that nothing is fetched ahead by chance of timing.
 */
async function transferred(browser, site, path) {
  site.sent.length = 0;
  return visit(browser, site.origin + path, {holdsIdle: true}, async ({page, moments}) => {
    await quiet(page, site);
    const loadedFirst = new Set(moments.loadedFirst);
    const needed = scripts(site.sent.filter(({path}) => loadedFirst.has(path)));
    const after = scripts(site.sent) - needed;
    const definition = sum(site.sent.filter(({path}) => path.endsWith('.json')));
    await page.evaluate(() => globalThis.bench.releaseIdle());
    await quiet(page, site);
    return {needed, after, definition, ahead: scripts(site.sent) - needed - after};
  });
}

const sum = (files) => files.reduce((total, {bytes}) => total + bytes, 0);
const scripts = (files) => sum(files.filter(({type}) => type === 'text/javascript'));

/** Waits until the page has asked for nothing for a while. */
async function quiet(page, {sent}) {
  for (let before = -1; before !== sent.length;) {
    before = sent.length;
    await page.waitForTimeout(QUIET_FOR);
  }
}
