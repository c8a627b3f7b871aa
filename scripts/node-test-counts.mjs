/**
 * A reporter for node:test that writes nothing but the counts the runner itself arrives at and what failed, as JSON.
 * A cancelled, skipped or postponed test did not show anything, so it counts as failed.
 */
export default async function* nodeTestCounts(events) {
  const counts = {};
  const failures = [];
  for await (const {type, data} of events) {
    if (type === 'test:fail' && data.details.error.failureType !== 'subtestsFailed') failures.push(describe(data));
    const [, name, number] = type === 'test:diagnostic' ? (/^(\w+) (\d+)$/.exec(data.message) ?? []) : [];
    if (name && data.nesting === 0) counts[name] = Number(number);
  }
  const {pass = 0, fail = 0, cancelled = 0, skipped = 0, todo = 0} = counts;
  yield JSON.stringify({passed: pass, failed: fail + cancelled + skipped + todo, failures});
}

function describe({name, details}) {
  const message = details.error.cause?.message ?? details.error.message;
  return `${name}: ${String(message).split('\n')[0]}`;
}
