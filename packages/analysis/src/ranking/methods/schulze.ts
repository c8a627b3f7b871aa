import type {PairwiseMethod} from '../contract.js';
import {layers} from './layers.js';
import {majorityLevels} from './majorities.js';
import {widestPaths} from './widest-paths.js';

/**
 * Schulze's method: a stands above b when the strongest path of majorities from a to b is stronger than the strongest
 * from b to a; a path is as strong as its weakest majority. Markus Schulze, "A new monotonic, clone-independent,
 * reversal symmetric, and Condorcet-consistent single-winner election method", Social Choice and Welfare 36 (2011).
 * A ballot that does not compare two items counts for neither.
 *
 * The relation is transitive, but with equally strong paths two items can be open against each other while a third one
 * is below only one of them. Places are then given from the top: first the items that no other is above, which are the
 * winners of the paper, then those that no other of the rest is above, and so on.
 */
export const schulze: PairwiseMethod = {
  reads: 'pairwise',
  count(wins, size, {strength}) {
    const {width} = widestPaths(majorityLevels(wins, size, strength), size);
    return {order: layers(size, (a, b) => width[a * size + b]! > width[b * size + a]!)};
  },
};
