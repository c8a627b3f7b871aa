import {existsSync, readdirSync} from 'node:fs';
import {env} from 'node:process';
import {fileURLToPath} from 'node:url';

import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';

import {chosenBrowsers} from './browsers/chosen-browsers.mjs';
import {commonJsPlugin} from './browsers/commonjs-plugin.mjs';
import {countReporter} from './browsers/count-reporter.mjs';
import {freePort} from './browsers/free-port.mjs';
import {keyboardPlugin} from './browsers/keyboard-plugin.mjs';
import {chromiumLauncher, firefoxLauncher} from './browsers/puppeteer-browsers.mjs';
import {WebKitLauncher} from './browsers/webkit-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const {chromium, firefox, webkit} = chosenBrowsers();

/** The runner refuses a group without tests, so a package counts from its first test on. */
function groupOf(name, folder) {
  const files = existsSync(`${root}${folder}`) ? readdirSync(`${root}${folder}`, {recursive: true}) : [];
  return files.some((file) => file.endsWith('.test.ts')) ? [{name, files: `${folder}/**/*.test.ts`}] : [];
}

const packages = readdirSync(`${root}packages`);
const groups = [...packages.flatMap((name) => groupOf(name, `packages/${name}/src`)), ...groupOf('test', 'test')];

/**
 * One group per package (`--group schema`) and one for the tests that cross packages (`--group test`); or the one file
 * that `TEST_FILE` names.
 */
export default {
  rootDir: root,
  port: await freePort(),
  ...(env.TEST_FILE ? {files: [env.TEST_FILE], groups: []} : {groups}),
  nodeResolve: {exportConditions: ['@consulta/source', 'browser', 'development']},
  plugins: [
    commonJsPlugin(),
    keyboardPlugin(),
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: `${root}tsconfig.base.json`}),
  ],
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
