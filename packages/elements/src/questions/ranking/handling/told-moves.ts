import type {Localization} from '../../../base/localization.js';
import type {Rows} from '../ranking-order.js';
import type {ItemNames} from './item-names.js';
import {placeOf, sharesPlace} from './moves.js';
import type {HandlingWords} from './words/handling-words.js';

/** Where a row is after a move, in words that are said aloud. */
export class ToldMoves {
  readonly #words: Localization<HandlingWords>;
  readonly #items: ItemNames;

  constructor(words: Localization<HandlingWords>, items: ItemNames) {
    this.#words = words;
    this.#items = items;
  }

  /** "Gender hub, place 2 of 5"; or with whom it shares the place. */
  placed(rows: Rows, name: string): string {
    if (!sharesPlace(rows, name)) return this.state('ranking.placed', rows, name);
    const words = this.#words;
    return words.term('ranking.shares', this.#titleOf(rows, name), words.number(placeOf(rows, name)));
  }
  state(
    key: 'ranking.placed' | 'ranking.lifted' | 'ranking.dropped' | 'ranking.put-back',
    rows: Rows,
    name: string,
  ): string {
    const words = this.#words;
    return words.term(key, this.#titleOf(rows, name), words.number(placeOf(rows, name)), words.number(rows.length));
  }

  #titleOf(rows: Rows, name: string): string {
    const item = rows.find((row) => row.name === name)?.item;
    return typeof item === 'object' ? item.other : this.#items.titleOf(name);
  }
}
