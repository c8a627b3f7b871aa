/** The middle of the values: one slow run of a busy machine does not move it. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Measures every variant once per round, each round beginning with another one, so that whatever else the machine
 * does falls on all of them alike. One round before the first is thrown away.
 * Answers with a list of measurements per variant.
 */
export async function interleaved(variants, rounds) {
  const entries = Object.entries(variants);
  const taken = Object.fromEntries(entries.map(([name]) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (let turn = 0; turn < entries.length; turn += 1) {
      const [name, measure] = entries[(turn + round + 1) % entries.length];
      const measured = await measure();
      if (round >= 0) taken[name].push(measured);
    }
  }
  return taken;
}

/** One figure out of many measurements. */
export function medianOf(measurements, key) {
  return median(measurements.map((measured) => measured[key]));
}
