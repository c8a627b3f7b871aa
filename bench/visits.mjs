import {chromium} from 'playwright-core';

import {findBrowsers} from '../test/browsers/find-browsers.mjs';
import {CHROMIUM_ARGUMENTS} from '../test/browsers/puppeteer-browsers.mjs';
import {installProbe} from './probe.mjs';

/** The browser in which everything is measured. */
export async function openBrowser() {
  const executablePath = findBrowsers().chromium;
  if (!executablePath) throw new Error('No Chromium or Chrome was found. Install one, or set CHROME_PATH to it.');
  return chromium.launch({executablePath, args: CHROMIUM_ARGUMENTS, chromiumSandbox: false});
}

/**
 * One visit with nothing in the cache: `use` gets the page, its DevTools session and the moments at which it could be used.
 * `count` is the number of questions to wait for.
 */
export async function visit(browser, address, options, use) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await visitOnce(browser, address, options, use);
    } catch (error) {
      // A browser that was given no frame, on a machine with other work: said, and tried once more.
      if (!(error instanceof NothingToAnswer) || attempt === 2) throw error;
      console.error(error.message);
    }
  }
}

class NothingToAnswer extends Error {}

async function visitOnce(browser, address, {count = 0, holdsIdle = false, before} = {}, use) {
  const context = await browser.newContext({viewport: {width: 390, height: 844}});
  try {
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    // A tab that has shown something already: what it costs to start one is nobody's figure.
    await page.goto(`${new URL(address).origin}/empty`);
    await inTime(
      page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))),
      address,
    );
    await page.addInitScript(installProbe, {count, holdsIdle});
    await before?.(devTools);
    await page.goto(address, {waitUntil: 'commit'});
    const moments = await inTime(
      page.evaluate(() => globalThis.bench.moments),
      address,
    );
    return await use({page, devTools, moments});
  } finally {
    await context.close();
  }
}

function inTime(promise, address) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new NothingToAnswer(`${address} showed nothing to answer for a minute.`)), 60_000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
