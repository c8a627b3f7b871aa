import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';

import {ROOT, runNode} from './run.mjs';

const COUNTS = join(ROOT, '.cache/test-counts');
const WEB_TEST_RUNNER = join(ROOT, 'node_modules/@web/test-runner/dist/bin.js');

/** A browser that ends in the middle of more files than these is not an accident. */
const MOST_LOST = 3;

/** Every suite of `npm test`, in the order in which they run: the quickest to say something comes first. */
export const SUITES = {
  architecture: () => runNodeTests('architecture', 'test/architecture'),
  size: () => runNodeTests('size', 'test/size'),
  scenario: () => runNodeTests('scenario', 'test/scenario'),
  browser: runBrowserTests,
  'end-to-end': () => runNodeTests('end-to-end', 'test/end-to-end', ['--test-concurrency=1']),
};

/** A file during which the browser itself ended, as WebKitGTK does under load, says nothing: it is run once more. */
async function runBrowserTests() {
  const first = await runInBrowsers('browser');
  if (first.lost.length === 0 || first.lost.length > MOST_LOST) return first;
  const total = {passed: first.passed, failed: first.failed - first.lost.length};
  for (const {browser, file} of first.lost) {
    console.log(`\nOnce more, because ${browser} ended in the middle of it: ${file}`);
    const {passed, failed} = await runInBrowsers('browser-again', {BROWSERS: browser, TEST_FILE: file});
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

function runInBrowsers(name, env = {}) {
  return counted(name, (file) =>
    runNode([WEB_TEST_RUNNER, '--config', 'test/wtr.config.mjs'], {...env, TEST_COUNTS_FILE: file}),
  );
}

/** Files are named one by one, because what a folder or a pattern means differs between versions of Node. */
function runNodeTests(name, folder, options = []) {
  const all = existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder), {recursive: true}) : [];
  const files = all.filter((file) => file.endsWith('.test.mjs'));
  // Without a name the runner would look for tests everywhere.
  if (files.length === 0) return counted(name, async () => 1);
  return counted(name, (counts) =>
    runNode([
      '--test',
      ...options,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      `--test-reporter=${new URL('node-test-counts.mjs', import.meta.url)}`,
      `--test-reporter-destination=${counts}`,
      ...files.sort().map((file) => join(folder, file)),
    ]),
  );
}

/**
 * Runs a suite and reads the counts its runner wrote. A runner that crashed, that counted nothing,
 * or that failed although no test did, is a failure of its own: silence is not success.
 */
async function counted(name, start) {
  const file = join(COUNTS, `${name}.json`);
  mkdirSync(COUNTS, {recursive: true});
  rmSync(file, {force: true});
  const code = await start(file);
  const {passed, failed, lost = []} = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8') || '{}') : {};
  const ran = (passed ?? 0) + (failed ?? 0) > 0;
  if (ran && (code === 0) === (failed === 0)) return {passed, failed, lost};
  console.error(`The suite "${name}" ended with code ${code} and ${ran ? 'contradicting' : 'no'} results.`);
  return {passed: passed ?? 0, failed: (failed ?? 0) + 1, lost: []};
}
