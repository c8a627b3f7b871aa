/**
 * A value as text that is the same for the same content, whatever the order of its keys. Unlike RFC 8785's form
 * it exists for every answer a person can type, half a surrogate pair included: comparing must never stop a save.
 */
export function contentOf(value: unknown): string {
  return JSON.stringify(value, sortKeys) ?? '';
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
