import {StorageError} from './storage-error.js';

/**
 * A copy of a record, taken now. Frameworks hand over reactive proxies, which the browser refuses to copy: then
 * it is copied as JSON data, refusing what that would drop without a word.
 */
export function plainData<T>(value: T): T {
  try {
    return structuredClone(value);
  } catch {
    return copyAsJson(value);
  }
}

function copyAsJson<T>(value: T): T {
  try {
    return JSON.parse(JSON.stringify(value, refuseWhatIsLost)) as T;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StorageError('not-cloneable', `The record cannot be stored: ${why}. Pass plain JSON data.`, {cause});
  }
}

function refuseWhatIsLost(key: string, value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') throw new TypeError(`"${key}" is a ${typeof value}`);
  return value;
}
