import type {StorageErrorCode} from './contract.js';

/** A failure of the store. Whatever the code, nothing that was stored before is lost. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  /** What went wrong, for choosing words. */
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const KNOWN: {readonly [name: string]: readonly [code: StorageErrorCode, message: string]} = {
  QuotaExceededError: ['quota', 'No room is left for this site. Free some space, or export and delete.'],
  VersionError: ['version', 'A newer version upgraded the database. Reload the page.'],
  NotFoundError: ['version', 'The database lacks a store. Reload the page.'],
  DataCloneError: ['not-cloneable', 'The record cannot be stored. Pass plain JSON data.'],
  AbortError: ['aborted', 'The transaction was aborted; nothing was stored. Try again.'],
  SecurityError: ['unavailable', 'The browser refuses storage to this page (cookies blocked, or a sandboxed frame).'],
};

/** Gives any failure of the browser's storage its code, keeping the cause. */
export function toStorageError(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  const [code, message] = KNOWN[name] ?? ['unavailable', `The browser's storage failed: ${String(cause)}`];
  return new StorageError(code, message, {cause});
}
