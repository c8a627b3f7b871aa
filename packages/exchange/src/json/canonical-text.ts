import {canonicalJson} from '@consulta/schema';

/** With the `u` flag a surrogate matches only where its other half is missing. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Text that UTF-8 can hold: half a character, as a cut emoji leaves behind, becomes U+FFFD. */
export function wellFormedText(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD');
}

/** RFC 8785 text of a value that people wrote into: half a character must not keep a whole response from leaving. */
export function canonicalText(value: unknown): string {
  try {
    return canonicalJson(value);
  } catch {
    return canonicalJson(toWellFormed(value));
  }
}

function toWellFormed(value: unknown): unknown {
  if (typeof value === 'string') return wellFormedText(value);
  if (Array.isArray(value)) return value.map(toWellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [wellFormedText(key), toWellFormed(child)]));
}
