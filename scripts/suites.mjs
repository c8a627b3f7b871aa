import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';

import {chosenBrowsers} from '../test/browsers/chosen-browsers.mjs';
import {ROOT, runNode} from './run.mjs';

const COUNTS = join(ROOT, '.cache/test-counts');
const WEB_TEST_RUNNER = join(ROOT, 'node_modules/@web/test-runner/dist/bin.js');

/** What fails in more files than these is not an accident. */
const MOST_UNSURE = 5;

const SLOWEST_FIRST = ['webkit', 'firefox', 'chromium'];

/** Every suite of `npm test`, in the order in which they run: the quickest to say something comes first. */
export const SUITES = {
  architecture: () => runNodeTests('architecture', 'test/architecture'),
  size: () => runNodeTests('size', 'test/size'),
  scenario: () => runNodeTests('scenario', 'test/scenario'),
  'command-line': () => runNodeTests('command-line', 'test/command-line'),
  readers: () => runNodeTests('readers', 'test/readers'),
  faults: () => runNodeTests('faults', 'test/faults'),
  browser: runBrowserTests,
  'end-to-end': () => runNodeTests('end-to-end', 'test/end-to-end', ['--test-concurrency=1']),
};

/**
 * Every browser has a run of its own, so that its failures are read at once, and two runs share the machine: one keeps
 * a single core busy. WebKit takes longest and begins.
 */
async function runBrowserTests() {
  const waiting = Object.keys(chosenBrowsers()).sort((a, b) => SLOWEST_FIRST.indexOf(a) - SLOWEST_FIRST.indexOf(b));
  const results = [];
  async function lane() {
    for (let browser = waiting.shift(); browser; browser = waiting.shift()) results.push(await runInBrowser(browser));
  }
  await Promise.all(Array.from({length: Math.min(2, availableParallelism())}, lane));
  return sumOf(results);
}

/**
 * Two browsers share the machine, and WebKitGTK ends in the middle of a file under load: a file in which something failed
 * is run once more, by itself. What fails then fails the run; what passes then is told at the end of it.
 */
async function runInBrowser(browser) {
  const first = await browserRun(browser, {BROWSERS: browser});
  if (first.unsure.length > MOST_UNSURE) return first;
  const again = first.unsure.flatMap(({failures}) => failures);
  const results = [{...first, failures: first.failures.filter((failure) => !again.includes(failure))}];
  for (const {file, passed, failed, failures} of first.unsure) {
    console.log(`\nOnce more, because it failed in ${browser}: ${file}`);
    const second = await browserRun(`${browser}-again`, {BROWSERS: browser, TEST_FILE: file});
    const notes = second.failed === 0 ? failures.map((failure) => `failed at first: ${failure}`) : [];
    results.push({passed: -passed, failed: -failed, failures: [], notes}, second);
  }
  return sumOf(results);
}

function sumOf(results) {
  return {
    passed: results.reduce((sum, {passed}) => sum + passed, 0),
    failed: results.reduce((sum, {failed}) => sum + failed, 0),
    failures: results.flatMap(({failures}) => failures),
    notes: results.flatMap(({notes}) => notes ?? []),
  };
}

function browserRun(name, env) {
  return counted(`browser-${name}`, (file) =>
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
  const read = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8') || '{}') : {};
  const counts = {passed: 0, failed: 0, failures: [], unsure: [], ...read};
  const ran = counts.passed + counts.failed > 0;
  if (ran && (code === 0) === (counts.failed === 0)) return counts;
  const problem = `The suite "${name}" ended with code ${code} and ${ran ? 'contradicting' : 'no'} results.`;
  console.error(problem);
  return {...counts, failed: counts.failed + 1, failures: [...counts.failures, problem], unsure: []};
}
