import {existsSync, readdirSync} from 'node:fs';
import {env} from 'node:process';
import {fileURLToPath} from 'node:url';

import {defaultReporter} from '@web/test-runner';

import {bundlePlugin} from './browsers/bundle-plugin.mjs';
import {chosenBrowsers} from './browsers/chosen-browsers.mjs';
import {countReporter} from './browsers/count-reporter.mjs';
import {freePort} from './browsers/free-port.mjs';
import {keyboardPlugin} from './browsers/keyboard-plugin.mjs';
import {chromiumLauncher, firefoxLauncher} from './browsers/puppeteer-browsers.mjs';
import {WebKitLauncher} from './browsers/webkit-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const {chromium, firefox, webkit} = chosenBrowsers();

/** The tests of each package (`--group schema`), and those that cross packages (`--group test`). */
const folders = [...readdirSync(`${root}packages`).map((name) => [name, `packages/${name}/src`]), ['test', 'test']];
const tests = env.TEST_FILE ? [] : folders.flatMap(([, folder]) => testsIn(folder));
// The runner refuses a group without tests, so a package counts from its first test on.
const groups = folders
  .filter(([, folder]) => testsIn(folder).length > 0)
  .map(([name, folder]) => ({name, files: `${folder}/**/*.test.ts`}));

function testsIn(folder) {
  const files = existsSync(`${root}${folder}`) ? readdirSync(`${root}${folder}`, {recursive: true}) : [];
  return files.filter((file) => file.endsWith('.test.ts')).map((file) => `${folder}/${file}`);
}

/** All groups, or the file that `TEST_FILE` names. */
export default {
  rootDir: root,
  port: await freePort(),
  ...(env.TEST_FILE ? {files: [env.TEST_FILE], groups: []} : {groups}),
  plugins: [keyboardPlugin(), bundlePlugin({root, tests, conditions: ['@consulta/source', 'browser', 'development']})],
  // An import of `.js` finds its `.ts`; the address of a worker is no import.
  middleware: [
    (context, next) => {
      context.url = context.url.replace(/-worker\.js(?=$|\?)/, '-worker.ts');
      return next();
    },
  ],
  browsers: [
    ...(chromium ? [chromiumLauncher(chromium)] : []),
    ...(firefox ? [firefoxLauncher(firefox)] : []),
    ...(webkit ? [new WebKitLauncher(webkit)] : []),
  ],
  // WebKitGTK has one session, and a page in the background of another is throttled and cannot hold the focus.
  concurrentBrowsers: 1,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: {config: {timeout: 60_000}},
  // Development builds warn about real mistakes; that they are in use is no news.
  filterBrowserLogs: ({args}) => !args.some((arg) => String(arg).includes('Lit is in dev mode')),
  reporters: [defaultReporter({reportTestProgress: false}), countReporter()],
};
