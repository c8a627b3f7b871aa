import type {RankingAnswer} from '@consulta/schema';

/** The places down to the one with the last item that may be ranked; a tie across that limit is left out. */
export function firstPlaces(order: RankingAnswer, max: number = Infinity): RankingAnswer {
  let ranked = 0;
  return order.filter((place) => (ranked += Array.isArray(place) ? place.length : 1) <= max);
}
