export type * from './contract.js';
export {isAhead, mergeDrafts} from './merge-drafts.js';
export {openResponseStore, type OpenOptions} from './open-response-store.js';
export {StorageError} from './storage-error.js';
