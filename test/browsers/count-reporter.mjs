import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {cwd, env} from 'node:process';

const SKIPPED = {message: 'A skipped test shows nothing: repair it or take it out.'};

/**
 * Lists every failing test with its error at the end of the run and says how many passed and failed.
 * With `TEST_COUNTS_FILE` the counts and failures are also written there, for `npm test` to add up, and the files during
 * which a browser ended, to run them again.
 */
export function countReporter() {
  return {
    onTestRunFinished({sessions}) {
      const tests = sessions.flatMap(testsOf);
      const failed = tests.filter((test) => test.outcome === 'failed');
      const passed = tests.length - failed.length;
      console.log(`\n${failed.map(describeFailure).join('\n')}`);
      console.log(`${passed} passed, ${failed.length} failed`);
      const lost = sessions.filter(isLost).map(({testFile}) => relative(cwd(), testFile));
      const failures = failed.map(({title, error}) => `${title}: ${error?.message?.split('\n')[0]}`);
      const counts = {passed, failed: failed.length, failures, lost};
      if (env.TEST_COUNTS_FILE) writeFileSync(env.TEST_COUNTS_FILE, JSON.stringify(counts));
    },
  };
}

/** The runner's words for a browser that went away; nothing else went wrong. */
function isLost(session) {
  const [error, ...others] = session.errors;
  return others.length === 0 && !session.testResults && error?.message.includes('browser disconnected') === true;
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
