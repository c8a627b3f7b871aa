import {existsSync} from 'node:fs';
import {getuid, platform} from 'node:process';

import {BROWSERS, findBrowsers} from '../test/browsers/find-browsers.mjs';
import {run} from './run.mjs';

const ADVICE = {
  linux: 'install Chromium ("sudo apt-get install -y chromium" on Debian or Ubuntu) or set CHROME_PATH to a Chrome.',
  darwin: 'install Chrome ("brew install --cask google-chrome") or set CHROME_PATH to a Chromium.',
  win32: 'install Chrome ("winget install Google.Chrome") or set CHROME_PATH to a Chromium.',
};

/**
 * Makes sure that there is a Chromium, which every test run needs, and says which browsers take part.
 * Answers `false`, after saying in one line what to do, when there is none and none can be installed.
 */
export async function readyBrowsers() {
  if (!findBrowsers().chromium && canInstall()) await installChromium();
  const found = findBrowsers();
  if (!found.chromium) {
    console.error(`The tests need Chrome or Chromium: ${ADVICE[platform] ?? ADVICE.linux}`);
    return false;
  }
  const missing = BROWSERS.filter((name) => !found[name]);
  const without = missing.length > 0 ? ` (not on this machine: ${missing.join(', ')})` : '';
  console.log(`Testing in ${BROWSERS.filter((name) => found[name]).join(', ')}${without}.`);
  return true;
}

/** Debian and Ubuntu as root, which is what a container or a build machine is. */
function canInstall() {
  return platform === 'linux' && getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function installChromium() {
  console.log('No Chromium on this machine; installing it from the distribution.');
  const apt = ['-o', 'DPkg::Lock::Timeout=300'];
  const quiet = {DEBIAN_FRONTEND: 'noninteractive'};
  await run('apt-get', [...apt, 'update', '-qq'], quiet);
  await run('apt-get', [...apt, 'install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
}
