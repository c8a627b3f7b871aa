import type {PointsAnswer} from './points.js';
import type {RankingAnswer} from './ranking.js';

/** The order that points say: more is better, equal is tied, and an item without any is not ranked. */
export function orderOfPoints(points: PointsAnswer): RankingAnswer {
  const given = Object.entries(points).filter(([, amount]) => amount > 0);
  const amounts = [...new Set(given.map(([, amount]) => amount))].sort((a, b) => b - a);
  return amounts.map((amount) => {
    const equal = given.filter(([, other]) => other === amount).map(([id]) => id);
    return equal.length === 1 ? equal[0]! : equal;
  });
}
