export {type Distribution, distribution} from './distribution.js';
export {type LowestAndHighest, lowestAndHighest} from './lowest-and-highest.js';
