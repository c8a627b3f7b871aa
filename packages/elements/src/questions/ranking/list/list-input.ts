import type {TemplateResult} from 'lit';

import type {ListHandling} from '../handling/handling.js';
import {add, answerOf, rowsOf} from '../ranking-order.js';
import type {RankingInput, RankingInputHost} from '../ranking-input.js';
import {EarlyActs} from './early-acts.js';
import {ListItems} from './list-items.js';
import {drawList} from './list-view.js';
import {handling, loadHandling} from './load-handling.js';
import {Tap} from './tap.js';

/**
 * A ranking as two lists: what is ranked, and what is not yet. It begins with what it takes to show items that wait, and
 * to rank one by a tap; all that is done with a ranking comes right after the first drawing.
 */
export class ListInput implements RankingInput {
  readonly styles = [];
  readonly #host: RankingInputHost;
  readonly #items: ListItems;
  readonly #tap = new Tap();
  readonly #early = new EarlyActs();
  #handling: ListHandling | undefined;

  constructor(host: RankingInputHost) {
    this.#host = host;
    this.#items = new ListItems(host);
  }

  get anchor(): HTMLElement | undefined {
    const root = this.#host.renderRoot as DocumentFragment | undefined;
    const find = (act: string) => root?.querySelector<HTMLElement>(`[data-act="${act}"]`);
    return find('add') ?? find('lift') ?? find('own') ?? undefined;
  }

  answerReplaced(): void {
    this.#early.forget();
    this.#handling?.answerReplaced();
  }

  stopped(): void {
    this.#early.forget();
    this.#handling?.stopped();
  }

  drawn(): void {
    this.#handling?.drawn();
  }

  /** A list in which nothing is ranked, and nothing was done, is drawn without its handling. */
  needed(): Promise<void> | undefined {
    const {value, noOpinion} = this.#host;
    const isUsed = this.#early.isWaiting || noOpinion.length > 0 || rowsOf(value).length > 0;
    return isUsed || handling.module ? this.#reach() : undefined;
  }

  draw(): TemplateResult {
    this.#items.read();
    return drawList(this.#host, this.#items, this, this.#handling?.draw());
  }

  /** Hears what is done anywhere in the list: a row has no listeners of its own, so that 200 of them cost nothing. */
  handleEvent(event: Event): void {
    // A failure is told by the next drawing that needs it.
    if (!this.#handling) this.#reach()?.catch(() => undefined);
    const name = this.#tap.itemOf(event);
    if (name !== undefined) this.#add(name);
    else if (this.#handling) this.#handling.hear(event);
    else {
      this.#early.keep(event);
      if (this.#early.isWaiting) this.#host.requestUpdate();
    }
  }

  /** The answer is there at once; what else belongs to it comes with the drawing. */
  #add(name: string): void {
    if (this.#handling) return this.#handling.add(name);
    const {value, asked} = this.#host;
    const rows = rowsOf(value);
    const longer = add(rows, name);
    if (longer === rows || rows.length >= (asked.max ?? Infinity)) return;
    this.#early.added(name, rows);
    this.#host.give(answerOf(longer));
  }

  #reach(): Promise<void> | undefined {
    const load = loadHandling(this.#host.localization.lang());
    if (load) return load.then(() => this.#begin());
    this.#begin();
    return undefined;
  }

  #begin(): void {
    const module = this.#handling ? undefined : handling.moveInto(this.#host);
    if (!module) return;
    this.#handling = new module.ListHandling(this.#host, this.#items);
    this.#early.pass(this.#handling);
  }
}
