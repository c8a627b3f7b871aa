import {getuid} from 'node:process';

import {puppeteerLauncher} from '@web/test-runner-puppeteer';

/** Keeps the browser from talking to anyone but the test server, and lets it run as root in a container. */
export const CHROMIUM_ARGUMENTS = [
  ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

const START_TIMEOUT = 60_000;

export function chromiumLauncher(executablePath) {
  return puppeteerLauncher({
    launchOptions: {executablePath, headless: true, timeout: START_TIMEOUT, args: CHROMIUM_ARGUMENTS},
  });
}

/** Firefox is driven by WebDriver BiDi, so no driver program is needed. */
export function firefoxLauncher(executablePath) {
  return puppeteerLauncher({
    launchOptions: {browser: 'firefox', executablePath, headless: true, timeout: START_TIMEOUT},
  });
}
