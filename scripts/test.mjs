/**
 * `npm test`: everything that has to hold, in the browsers of this machine. Names of suites as arguments
 * choose some of them: `npm test -- architecture size`.
 */
import {readyBrowsers} from './ready-browsers.mjs';
import {runNode} from './run.mjs';
import {SUITES} from './suites.mjs';

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(SUITES);
const unknown = names.filter((name) => !(name in SUITES));
if (unknown.length > 0) {
  console.error(`No suite ${unknown.join(', ')}; there are ${Object.keys(SUITES).join(', ')}.`);
  process.exit(1);
}

const needsBrowsers = ['browser', 'faults', 'end-to-end'].some((name) => names.includes(name));
if (needsBrowsers && !(await readyBrowsers())) process.exit(1);

const total = {passed: 0, failed: 0};
const summary = [];
function add(name, {passed, failed, failures, notes = []}) {
  total.passed += passed;
  total.failed += failed;
  summary.push(
    `${name}: ${passed} passed, ${failed} failed`,
    ...failures.map((failure) => `  ✗ ${failure}`),
    ...notes.map((note) => `  ! ${note}`),
  );
}

const built = await runNode(['scripts/build.mjs']);
if (built !== 0) add('build', {passed: 0, failed: 1, failures: []});
for (const name of names) {
  console.log(`\n── ${name}`);
  add(name, await SUITES[name]());
}

console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
