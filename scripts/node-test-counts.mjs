/**
 * A reporter for node:test that writes nothing but the counts the runner itself arrives at, as JSON.
 * A cancelled, skipped or postponed test did not show anything, so it counts as failed.
 */
export default async function* nodeTestCounts(events) {
  const counts = {};
  for await (const {type, data} of events) {
    const [, name, number] = type === 'test:diagnostic' ? (/^(\w+) (\d+)$/.exec(data.message) ?? []) : [];
    if (name && data.nesting === 0) counts[name] = Number(number);
  }
  const {pass = 0, fail = 0, cancelled = 0, skipped = 0, todo = 0} = counts;
  yield JSON.stringify({passed: pass, failed: fail + cancelled + skipped + todo});
}
