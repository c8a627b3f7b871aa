import {env} from 'node:process';

import {BROWSERS, findBrowsers} from './find-browsers.mjs';

/**
 * The browsers this run uses: those named in `BROWSERS=chromium,firefox,webkit`, or all that are found.
 * `CONSULTA_BROWSERS=all` (continuous integration) makes an absent browser an error instead of a smaller run.
 */
export function chosenBrowsers() {
  const found = findBrowsers();
  const named = (env.BROWSERS ?? '').split(',').filter(Boolean);
  const unknown = named.filter((name) => !BROWSERS.includes(name));
  if (unknown.length > 0) {
    throw new Error(`BROWSERS names ${unknown.join(', ')}; known are ${BROWSERS.join(', ')}.`);
  }
  const required = named.length > 0 ? named : env.CONSULTA_BROWSERS === 'all' ? BROWSERS : [];
  const missing = required.filter((name) => !found[name]);
  if (missing.length > 0) {
    throw new Error(`No ${missing.join(', no ')} on this machine; see "Browsers" in CONTRIBUTING.md.`);
  }
  const wanted = BROWSERS.filter((name) => (named.length > 0 ? named.includes(name) : found[name]));
  return Object.fromEntries(wanted.map((name) => [name, found[name]]));
}
