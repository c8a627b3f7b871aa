export {type Distribution, distribution} from './distribution.js';
export {type LowestAndHighest, lowestAndHighest} from './lowest-and-highest.js';
export {ballotTable} from './ranking/ballot-table.js';
export * from './ranking/contract.js';
export {pairwise} from './ranking/pairwise.js';
export type * from './ranking/result-contract.js';
export {tally} from './ranking/tally.js';
