/** Text that is the same for the same JSON value, in whatever order its members were written. */
export function comparable(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) => (isRecord(part) ? sorted(part) : part)) ?? '';
}

function isRecord(value: unknown): value is {readonly [name: string]: unknown} {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(record: {readonly [name: string]: unknown}): {readonly [name: string]: unknown} {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
