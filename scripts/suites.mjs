import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';

import {ROOT, runNode} from './run.mjs';

const COUNTS = join(ROOT, '.cache/test-counts');
const WEB_TEST_RUNNER = join(ROOT, 'node_modules/@web/test-runner/dist/bin.js');

/** Every suite of `npm test`, in the order in which they run: the quickest to say something comes first. */
export const SUITES = {
  architecture: () => runNodeTests('architecture', 'test/architecture'),
  size: () => runNodeTests('size', 'test/size'),
  browser: () =>
    counted('browser', (file) =>
      runNode([WEB_TEST_RUNNER, '--config', 'test/wtr.config.mjs'], {TEST_COUNTS_FILE: file}),
    ),
  'end-to-end': () => runNodeTests('end-to-end', 'test/end-to-end', ['--test-concurrency=1']),
};

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
  const {passed, failed} = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8') || '{}') : {};
  const ran = (passed ?? 0) + (failed ?? 0) > 0;
  if (ran && (code === 0) === (failed === 0)) return {passed, failed};
  console.error(`The suite "${name}" ended with code ${code} and ${ran ? 'contradicting' : 'no'} results.`);
  return {passed: passed ?? 0, failed: (failed ?? 0) + 1};
}
