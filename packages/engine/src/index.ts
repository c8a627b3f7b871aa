export type * from './session/contract.js';
