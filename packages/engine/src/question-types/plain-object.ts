/** Whether a value is an object with named members: no list, no `null`. */
export function isPlainObject(value: unknown): value is {readonly [name: string]: unknown} {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
