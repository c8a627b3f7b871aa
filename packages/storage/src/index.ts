export {autosave} from './autosave.js';
export type * from './autosave-contract.js';
export type {AutosaveStatus} from './autosave-status.js';
export type * from './contract.js';
export {isAhead, mergeDrafts} from './merge-drafts.js';
export {type OpenOptions, openResponseStore} from './open-response-store.js';
export {StorageError} from './storage-error.js';
