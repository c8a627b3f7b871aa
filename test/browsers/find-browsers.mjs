import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';
import {env, platform} from 'node:process';

/**
 * Where browsers live when they are not on the PATH. The first that can be executed wins.
 */
const PROGRAMS = env.ProgramFiles ?? 'C:\\Program Files';
const PROGRAMS_X86 = env['ProgramFiles(x86)'] ?? 'C:\\Program Files (x86)';
const LOCAL_PROGRAMS = env.LOCALAPPDATA ?? '';

const CHROMIUM_PLACES = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    join(PROGRAMS, 'Google/Chrome/Application/chrome.exe'),
    join(PROGRAMS_X86, 'Google/Chrome/Application/chrome.exe'),
    join(LOCAL_PROGRAMS, 'Google/Chrome/Application/chrome.exe'),
    join(PROGRAMS_X86, 'Microsoft/Edge/Application/msedge.exe'),
  ],
};

const FIREFOX_PLACES = {
  linux: ['firefox-esr', 'firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [join(PROGRAMS, 'Mozilla Firefox/firefox.exe'), join(PROGRAMS_X86, 'Mozilla Firefox/firefox.exe')],
};

const MINI_BROWSER_PLACES = ['x86_64', 'aarch64', 'arm', 'riscv64'].flatMap((architecture) =>
  ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${architecture}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);

/** Every browser the tests know, in the order in which they run. */
export const BROWSERS = ['chromium', 'firefox', 'webkit'];

/**
 * Looks for the browsers of this machine. A browser that is not here is `undefined`.
 * `CHROME_PATH` and `FIREFOX_PATH` come first, so that a contributor can point at any build.
 */
export function findBrowsers() {
  return {
    chromium: firstExecutable([env.CHROME_PATH, ...(CHROMIUM_PLACES[platform] ?? CHROMIUM_PLACES.linux)]),
    firefox: firstExecutable([env.FIREFOX_PATH, ...(FIREFOX_PLACES[platform] ?? FIREFOX_PLACES.linux)]),
    webkit: findWebKit(),
  };
}

/** WebKit outside macOS is WebKitGTK: a driver, its small browser, and a display that needs no screen. */
function findWebKit() {
  if (platform !== 'linux') return undefined;
  const driver = firstExecutable(['WebKitWebDriver']);
  const browser = firstExecutable([env.MINI_BROWSER_PATH, ...MINI_BROWSER_PLACES]);
  const display = firstExecutable(['Xvfb']);
  return driver && browser && display ? {driver, browser, display} : undefined;
}

function firstExecutable(places) {
  for (const place of places) {
    if (!place) continue;
    const found = /[\\/]/.test(place) ? place : onPath(place);
    if (found && isExecutable(found)) return found;
  }
  return undefined;
}

function onPath(name) {
  const folders = (env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
