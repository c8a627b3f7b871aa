import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {cwd, env} from 'node:process';

const SKIPPED = {message: 'A skipped test shows nothing: repair it or take it out.'};

/**
 * Lists every failing test with its error at the end of the run and says how many passed and failed.
 * With `TEST_COUNTS_FILE` that is also written there, for `npm test` to add up: the counts of all files, and those of
 * each file in which something failed, to run it again.
 */
export function countReporter() {
  return {
    onTestRunFinished({sessions}) {
      const files = sessions.map((session) => ({file: relative(cwd(), session.testFile), tests: testsOf(session)}));
      const {passed, failed} = countsOf(files.flatMap(({tests}) => tests));
      console.log(`\n${failed.map(describeFailure).join('\n')}`);
      console.log(`${passed.length} passed, ${failed.length} failed`);
      const unsure = files
        .map(({file, tests}) => ({file, ...written(countsOf(tests))}))
        .filter((counts) => counts.failed > 0);
      const counts = {...written({passed, failed}), unsure};
      if (env.TEST_COUNTS_FILE) writeFileSync(env.TEST_COUNTS_FILE, JSON.stringify(counts));
    },
  };
}

function countsOf(tests) {
  const failed = tests.filter((test) => test.outcome === 'failed');
  return {passed: tests.filter((test) => !failed.includes(test)), failed};
}

function written({passed, failed}) {
  const failures = failed.map(({title, error}) => `${title}: ${error?.message?.split('\n')[0]}`);
  return {passed: passed.length, failed: failed.length, failures};
}

/** A file that did not load, or a page that threw outside a test, is one failure of its own. */
function testsOf(session) {
  const place = `${session.browser.name} ${relative(cwd(), session.testFile)}`;
  const tests = session.testResults ? testsOfSuite(session.testResults, place) : [];
  const failedTest = tests.some((test) => test.outcome === 'failed');
  const problems = session.errors.map((error) => ({title: place, outcome: 'failed', error}));
  if (problems.length === 0 && !session.passed && !failedTest) {
    problems.push({title: place, outcome: 'failed', error: {message: 'The file ended without a result.'}});
  }
  return [...tests, ...problems];
}

function testsOfSuite(suite, place) {
  const path = suite.name ? `${place} › ${suite.name}` : place;
  const own = suite.tests.map((test) => ({
    title: `${path} › ${test.name}`,
    outcome: test.passed && !test.skipped ? 'passed' : 'failed',
    error: test.skipped ? SKIPPED : test.error,
  }));
  return [...own, ...suite.suites.flatMap((inner) => testsOfSuite(inner, path))];
}

function describeFailure({title, error}) {
  const compared =
    error?.expected === undefined ? '' : `\n    expected ${error.expected}\n    actual   ${error.actual}`;
  return `✗ ${title}\n    ${error?.message ?? 'no message'}${compared}`;
}
