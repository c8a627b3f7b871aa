import {firstPlaces} from '@consulta/engine';
import type {RankedItem, RankingAnswer} from '@consulta/schema';

/**
 * An order, and after it the items that the person added in the list: they have no part in any other input, and must
 * not be lost by it. Null when there is no order.
 */
export function withOwnItems(
  order: RankingAnswer,
  before: RankingAnswer | null,
  max: number | undefined,
): RankingAnswer | null {
  if (order.length === 0) return null;
  const ranked: readonly (RankedItem | readonly RankedItem[])[] = before ?? [];
  const own = ranked.flatMap((place): readonly RankedItem[] => (isTie(place) ? place : [place])).filter(isOwn);
  return firstPlaces([...order, ...own], max);
}

function isTie(place: RankingAnswer[number]): place is readonly RankedItem[] {
  return Array.isArray(place);
}
function isOwn(item: RankedItem): boolean {
  return typeof item === 'object';
}
