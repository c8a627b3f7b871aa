import {StorageError} from './storage-error.js';

/**
 * A copy as plain JSON data. Frameworks hand over reactive proxies, on which the browser's own copying throws;
 * what JSON would drop without a word is refused here.
 */
export function plainData<T>(value: T): T {
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
