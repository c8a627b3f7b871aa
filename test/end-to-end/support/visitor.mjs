import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {chromium} from 'playwright-core';

import {findBrowsers} from '../../browsers/find-browsers.mjs';
import {CHROMIUM_ARGUMENTS} from '../../browsers/puppeteer-browsers.mjs';

const OPTIONS = {executablePath: findBrowsers().chromium, args: CHROMIUM_ARGUMENTS, chromiumSandbox: false};

/** A browser whose contexts are private windows: what they store is gone with them. */
export function launchBrowser(more = [], options = {}) {
  return chromium.launch({...OPTIONS, ...options, args: [...CHROMIUM_ARGUMENTS, ...more]});
}

/** A profile on disk, which outlives its browser; call `delete()` at the end. */
export function newProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'consulta-profile-'));
  return {
    open: (options = {}) => chromium.launchPersistentContext(folder, {...OPTIONS, ...options}),
    /** The same profile in a browser that can be killed without a word, as a battery that dies does. */
    openToKill: (more = []) => spawnChromium(folder, more),
    delete: () => rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200}),
  };
}

/** Chromium in a process group of its own: a kill reaches every process of it at once. */
async function spawnChromium(folder, more) {
  const child = spawn(
    OPTIONS.executablePath,
    [
      ...CHROMIUM_ARGUMENTS,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${folder}`,
      ...more,
      'about:blank',
    ],
    {detached: true, stdio: ['ignore', 'ignore', 'pipe']},
  );
  const exited = once(child, 'exit');
  const address = await new Promise((resolve, reject) => {
    let heard = '';
    child.stderr.on('data', (chunk) => {
      heard += chunk;
      const found = /DevTools listening on (ws:\S+)/.exec(heard);
      if (found) resolve(found[1]);
    });
    child.once('exit', () => reject(new Error(`Chromium ended before it listened: ${heard}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  return {
    page: browser.contexts()[0].pages()[0],
    kill: async () => {
      process.kill(-child.pid, 'SIGKILL');
      await exited;
      await browser.close().catch(() => undefined);
    },
  };
}

/** Hears everything that must not happen on a page: console errors, exceptions, requests to other origins. */
export function watchPage(page, origin) {
  const heard = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`exception: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) heard.push(`request to ${url.origin}`);
  });
  return heard;
}

/** Fails when a page broke the policy, complained, or asked another origin for anything. */
export function assertQuiet(heard, site) {
  assert.deepEqual(heard, [], 'the page is quiet');
  assert.deepEqual(site.reports, [], 'no violation of the policy');
}
