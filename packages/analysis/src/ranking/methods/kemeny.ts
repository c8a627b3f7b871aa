import type {PairwiseMethod} from '../contract.js';
import {condorcetComponents} from '../smith-set.js';
import {closestOrder, LARGEST_PROVED} from './kemeny-exact.js';
import {closeOrder} from './kemeny-search.js';

/**
 * The Kemeny–Young method: the order that contradicts the fewest preferences, counting for every pair of items the
 * ballots that have it the other way round. J. G. Kemeny, "Mathematics without numbers", Daedalus 88 (1959); H. P. Young
 * and A. Levenglick, "A consistent extension of Condorcet's election principle", SIAM Journal on Applied Mathematics 35
 * (1978). A ballot that does not compare two items contradicts neither order of them.
 *
 * The best order is proved for up to 20 items that no majority cuts off from each other, whatever the number of all
 * items; beyond that it is the best one found, and `exact` is false. When several orders are equally good, two items
 * are apart only where all of them agree who is in front of the cut, and are tied otherwise.
 */
export const kemeny: PairwiseMethod = {
  reads: 'pairwise',
  count(wins, size) {
    // Every best order follows the components: M. Truchon, "An extension of the Condorcet criterion and Kemeny orders"
    // (1998). So each can be put in order by itself.
    const components = condorcetComponents(wins, size);
    return {
      order: components.flatMap((items) =>
        items.length <= LARGEST_PROVED ? closestOrder(wins, size, items) : closeOrder(wins, size, items),
      ),
      exact: components.every((items) => items.length <= LARGEST_PROVED),
    };
  },
};
