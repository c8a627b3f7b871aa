import type {PairwiseMethod} from '../contract.js';
import {orderByScore} from '../order-by-score.js';
import {steady} from './majorities.js';

/**
 * Minimax (Simpson–Kramer): an item's score is its worst defeat, and the smallest is best. P. B. Simpson, "On defining
 * areas of voter choice" (1969), G. H. Kramer, "A dynamical model of political equilibrium" (1977). By winning votes a
 * defeat is worth the ballots of those who won, 0 without any defeat; by margins it is worth the difference, below 0
 * for an item that beats all others. A ballot that does not compare two items counts for neither. Equal scores share a
 * place.
 */
export const minimax: PairwiseMethod = {
  reads: 'pairwise',
  lessIsBetter: true,
  count(wins, size, {strength}) {
    const scores = Array.from({length: size}, (_, item) => {
      let worst = size > 1 && strength === 'margins' ? -Infinity : 0;
      for (let other = 0; other < size; other++) {
        if (other === item) continue;
        const [against, inFavour] = [wins[other * size + item]!, wins[item * size + other]!];
        if (strength === 'margins') worst = Math.max(worst, against - inFavour);
        else if (steady(against - inFavour) > 0) worst = Math.max(worst, against);
      }
      return worst;
    });
    return {order: orderByScore(scores.map(steady), true), scores};
  },
};
