import type {PointsAnswer, RankingAnswer} from '@consulta/schema';

import {groupsByScore} from './best-worst.js';
import type {StatementOptions} from './statement.js';

/**
 * The order that points give. Items without points are unranked; equal points share a place where ties are allowed.
 * Elsewhere the order ends above the first that have equal points.
 */
export function orderOfPoints(
  items: readonly string[],
  points: PointsAnswer,
  {ties = false}: StatementOptions = {},
): RankingAnswer {
  const order: RankingAnswer[number][] = [];
  for (const [id, ...others] of groupsOfPoints(items, points)) {
    if (others.length > 0 && !ties) break;
    if (id !== undefined) order.push(others.length > 0 ? [id, ...others] : id);
  }
  return order;
}

/** Items with equal points together, the most first; those without points left out. */
export function groupsOfPoints(items: readonly string[], points: PointsAnswer): readonly (readonly string[])[] {
  const given = items.flatMap((id) => {
    const number = Object.hasOwn(points, id) ? points[id] : undefined;
    return number !== undefined && number > 0 ? [[id, number] as const] : [];
  });
  return groupsByScore(new Map(given));
}
