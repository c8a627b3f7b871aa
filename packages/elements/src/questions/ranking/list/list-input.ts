import type {Item} from '@consulta/schema';
import type {TemplateResult} from 'lit';

import {withoutOpinion} from '../ranking-form.js';
import type {RankingInput, RankingInputHost} from '../ranking-input.js';
import * as order from '../ranking-order.js';
import {LENGTH_WITH_FIND} from './find-items.js';
import {FocusKeeper} from './focus-keeper.js';
import {ListActs} from './list-acts.js';
import {ListEvents} from './list-events.js';
import {ListItems} from './list-items.js';
import {ListState} from './list-state.js';
import {drawList} from './list-view.js';
import {LONGEST_MENU, type RankedRowView} from './ranked-row.js';
import {RowWordsInLanguage} from './row-words.js';
import type {UnrankedRowView} from './unranked-row.js';

type Rows = readonly order.Row[];

/** A ranking as two lists: what is ranked, and what is not yet. */
export class ListInput implements RankingInput {
  readonly styles = [];
  readonly #host: RankingInputHost;
  readonly #items: ListItems;
  readonly #state: ListState;
  readonly #events: ListEvents;
  readonly #focus: FocusKeeper;
  readonly #rowWords = new RowWordsInLanguage();

  constructor(host: RankingInputHost) {
    this.#host = host;
    this.#items = new ListItems(host);
    this.#state = new ListState(host);
    this.#focus = new FocusKeeper(host);
    const acts = new ListActs(host, this.#items, this.#state, this.#focus);
    const list = () => host.renderRoot.querySelector<HTMLElement>('ol.rows');
    this.#events = new ListEvents(acts, this.#state, list, () => host.requestUpdate());
  }

  get anchor(): HTMLElement | undefined {
    const root = this.#host.renderRoot as DocumentFragment | undefined;
    const find = (act: string) => root?.querySelector<HTMLElement>(`[data-act="${act}"]`);
    return find('add') ?? find('lift') ?? find('own') ?? undefined;
  }

  answerReplaced(): void {
    this.#events.cancel();
    this.#state.answerReplaced();
  }

  stopped(): void {
    this.#events.cancel();
    this.#state.lifted = undefined;
  }

  drawn(): void {
    this.#focus.settle();
  }

  draw(): TemplateResult {
    const {asked, localization: words, languages} = this.#host;
    this.#items.read();
    const {rows, full, before, wanted, ownProblem} = this.#state;
    const all = this.#items.ranked;
    const names = new Set(rows.map(({name}) => name));
    const aside = new Set(asked.noOpinion ? withoutOpinion(this.#host.noOpinion, rows) : []);
    const total = names.size + all.filter(({id}) => !names.has(id)).length;
    const canFind = total >= LENGTH_WITH_FIND;
    const isFound = (item: Item) => !canFind || this.#items.matches(item, wanted);
    const waiting = all.filter(({id}) => !names.has(id) && !aside.has(id));
    return drawList(
      {
        ranked: rows.map((row, index) => this.#ranked(row, rows[index + 1]?.tied === true, rows, isFound)),
        waiting: this.#waiting(waiting.filter(isFound), rows.length + 1, full !== undefined),
        aside: all.filter(({id}) => aside.has(id)).map((item) => ({item, key: this.#items.keyOf(item.id)})),
        most: Math.min(total, asked.max ?? total),
        waits: waiting.length,
        wanted: canFind ? wanted : undefined,
        full: waiting.length > 0 || asked.ownItems ? full : undefined,
        canUndo: before !== undefined,
        own: asked.ownItems ? {problem: ownProblem} : undefined,
        rowWords: this.#rowWords.of(words),
        languages,
      },
      this.#events,
      words,
    );
  }

  #ranked(
    {item, name, tied}: order.Row,
    joinsNext: boolean,
    rows: Rows,
    isFound: (item: Item) => boolean,
  ): RankedRowView {
    const known = this.#items.itemOf(item, name);
    const hasMenu = rows.length <= LONGEST_MENU;
    return {
      name,
      key: this.#items.keyOf(name),
      item: known,
      parts: this.#items.partsOf(known.id),
      isOwn: typeof item !== 'string',
      isTied: tied,
      joinsNext,
      isOpen: this.#state.open === name,
      isLifted: this.#state.lifted?.name === name,
      isOut: !isFound(known),
      isEdited: this.#state.edited === name,
      offersTies: this.#host.asked.ties === true,
      place: hasMenu ? order.placeOf(rows, name) : 0,
      count: hasMenu ? rows.length : 0,
    };
  }

  #waiting(items: readonly Item[], next: number, isFull: boolean): readonly UnrankedRowView[] {
    const {asked, localization: words} = this.#host;
    const addWords = isFull ? words.term('ranking.add-no-more') : words.term('ranking.add', words.number(next));
    const noOpinionWords = asked.noOpinion ? words.term('ranking.no-opinion') : undefined;
    return items.map((item) => ({
      item,
      key: this.#items.keyOf(item.id),
      parts: this.#items.partsOf(item.id),
      addWords,
      isFull,
      noOpinionWords,
    }));
  }
}
