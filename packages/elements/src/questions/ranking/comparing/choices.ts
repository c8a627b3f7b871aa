import type {Comparison, Item, RankingAnswer} from '@consulta/schema';

import type {RankingInputHost} from '../ranking-input.js';
import {OwnItems} from './own-items.js';

/** The order that choices come to; undefined as long as they settle none. */
export type OrderOf = (
  items: readonly string[],
  comparisons: readonly Comparison[],
  options: {readonly ties: boolean},
) => RankingAnswer | undefined;

/**
 * The choices of one person among the items of a control. They are kept in its `paradata`, and everything else is
 * worked out from them, so that a draft goes on where it ended.
 */
export class Choices {
  readonly #host: RankingInputHost;
  readonly #orderOf: OrderOf;
  readonly #own: OwnItems;

  constructor(host: RankingInputHost, orderOf: OrderOf) {
    this.#host = host;
    this.#orderOf = orderOf;
    this.#own = new OwnItems(host);
  }

  /** What is compared, in the order shown: all on which the person has an opinion. */
  get items(): readonly Item[] {
    const {rankedItems, noOpinion} = this.#host;
    return rankedItems.filter(({id}) => !noOpinion.includes(id));
  }
  get ids(): readonly string[] {
    return this.items.map(({id}) => id);
  }
  get ties(): boolean {
    return this.#host.asked.ties === true;
  }

  /** What was chosen so far. Where an order follows but there is no answer, the answer was taken away: all begins anew. */
  get made(): readonly Comparison[] {
    const {paradata, value} = this.#host;
    const made: readonly Comparison[] = paradata?.comparisons ?? [];
    return value === null && this.#answer(this.ids, made) !== null ? [] : made;
  }

  /** Takes over one choice more. */
  add(comparison: Comparison): void {
    this.#give([...this.made, comparison]);
  }

  /** Takes back the last choice, and says which that was. */
  takeBack(): Comparison | undefined {
    const {made} = this;
    this.#give(made.slice(0, -1));
    return made.at(-1);
  }

  /** Forgets some choices, named by their places, so that they are asked again. */
  forget(places: readonly number[]): void {
    this.#give(this.made.filter((_, place) => !places.includes(place)));
  }

  /** The person has no opinion on an item, or has one after all. */
  setOpinion(id: string, has: boolean): void {
    const {noOpinion} = this.#host;
    this.#give(this.made, has ? noOpinion.filter((other) => other !== id) : [...noOpinion, id]);
  }

  /** The answer was set from outside. */
  replaced(): void {
    this.#own.read();
  }

  #give(comparisons: readonly Comparison[], noOpinion: readonly string[] = this.#host.noOpinion): void {
    const host = this.#host;
    this.#own.keep();
    const ids = host.rankedItems.map(({id}) => id).filter((id) => !noOpinion.includes(id));
    host.give(this.#answer(ids, comparisons), {noOpinion, paradata: {...host.paradata, comparisons}});
  }

  #answer(ids: readonly string[], comparisons: readonly Comparison[]): RankingAnswer | null {
    // One item alone was preferred to nothing.
    const order = ids.length > 1 ? this.#orderOf(ids, comparisons, {ties: this.ties}) : undefined;
    return order ? this.#own.after(order) : null;
  }
}
