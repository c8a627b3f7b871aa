import {firstPlaces} from '@consulta/engine';
import type {RankedItem, RankingAnswer} from '@consulta/schema';

import type {RankingInputHost} from '../ranking-input.js';

/**
 * The items that the person added in the list: they have no part in any other input, and must not be lost by it, also
 * while that settles no order yet.
 */
export class OwnItems {
  readonly #host: RankingInputHost;
  #kept: readonly RankedItem[] = [];

  constructor(host: RankingInputHost) {
    this.#host = host;
  }

  /** To be called before the answer is replaced by one of this input. */
  keep(): void {
    if (this.#host.value !== null) this.read();
  }

  /** To be called when the answer was replaced from outside. */
  read(): void {
    const places: readonly (RankedItem | readonly RankedItem[])[] = this.#host.value ?? [];
    const isOwn = (item: RankedItem) => typeof item === 'object';
    this.#kept = places.flatMap((place): readonly RankedItem[] => (isTie(place) ? place : [place])).filter(isOwn);
  }

  /** An order as the answer, these items after it; null when there is no order. */
  after(order: RankingAnswer): RankingAnswer | null {
    const {max} = this.#host.asked;
    const places = firstPlaces(order, max);
    return places.length === 0 ? null : firstPlaces([...places, ...this.#kept], max);
  }
}

function isTie(place: RankingAnswer[number]): place is readonly RankedItem[] {
  return Array.isArray(place);
}
