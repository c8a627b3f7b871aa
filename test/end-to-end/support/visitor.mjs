import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {chromium} from 'playwright-core';

import {findBrowsers} from '../../browsers/find-browsers.mjs';
import {CHROMIUM_ARGUMENTS} from '../../browsers/puppeteer-browsers.mjs';

const OPTIONS = {executablePath: findBrowsers().chromium, args: CHROMIUM_ARGUMENTS, chromiumSandbox: false};

/** A browser whose contexts are private windows: what they store is gone with them. */
export function launchBrowser(more = []) {
  return chromium.launch({...OPTIONS, args: [...CHROMIUM_ARGUMENTS, ...more]});
}

/** A profile on disk, which outlives its browser; call `delete()` at the end. */
export function newProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'consulta-profile-'));
  return {
    open: (options = {}) => chromium.launchPersistentContext(folder, {...OPTIONS, ...options}),
    delete: () => rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200}),
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
