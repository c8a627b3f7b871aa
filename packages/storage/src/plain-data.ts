import {StorageError} from './storage-error.js';

/**
 * Writes a value; when the browser refuses to copy it, as it does with the reactive proxies of frameworks, writes
 * it again as plain JSON data. A refused write leaves nothing behind, and plain data pays for no second copy.
 */
export async function writePlain<V, T>(value: V, write: (value: V) => Promise<T>): Promise<T> {
  try {
    return await write(value);
  } catch (error) {
    if (error instanceof StorageError && error.code === 'not-cloneable') return write(plainData(value));
    throw error;
  }
}

/** A copy as JSON data, refusing what that would drop without a word. */
export function plainData<V>(value: V): V {
  try {
    return JSON.parse(JSON.stringify(value, refuseWhatIsLost)) as V;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StorageError('not-cloneable', `The record cannot be stored: ${why}. Pass plain JSON data.`, {cause});
  }
}

function refuseWhatIsLost(key: string, value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') throw new TypeError(`"${key}" is a ${typeof value}`);
  return value;
}
