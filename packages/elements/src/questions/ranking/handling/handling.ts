import type {Item} from '@consulta/schema';

import {Localization} from '../../../base/localization.js';
import type {ListItems} from '../list/list-items.js';
import {type HandledList, LENGTH_WITH_FIND} from '../list/list-view.js';
import type {RankingInputHost} from '../ranking-input.js';
import type {Row, Rows} from '../ranking-order.js';
import {FocusKeeper} from './focus-keeper.js';
import {asideZone, labels, noteAbove, rankedRows, undoButton} from './handled-view.js';
import {ItemNames} from './item-names.js';
import {ListActs} from './list-acts.js';
import {ListEvents} from './list-events.js';
import {ListState} from './list-state.js';
import {placeOf} from './moves.js';
import {LONGEST_MENU, type RankedRowView} from './ranked-row.js';
import {RowWordsInLanguage} from './row-words.js';
import type {HandlingWords} from './words/handling-words.js';

export {styles} from './handling.styles.js';

/** What a person does with a ranking, and what is shown of it: loaded once the list is drawn in which nothing is ranked. */
export class ListHandling {
  readonly #host: RankingInputHost;
  readonly #words: Localization<HandlingWords>;
  readonly #items: ListItems;
  readonly #names: ItemNames;
  readonly #state: ListState;
  readonly #acts: ListActs;
  readonly #events: ListEvents;
  readonly #focus: FocusKeeper;
  readonly #rowWords = new RowWordsInLanguage();

  constructor(host: RankingInputHost, items: ListItems) {
    this.#host = host;
    this.#words = new Localization(host, () => host.localization.lang());
    this.#items = items;
    this.#names = new ItemNames(host, items);
    this.#state = new ListState(host, this.#words);
    this.#focus = new FocusKeeper(host);
    this.#acts = new ListActs(host, this.#words, this.#names, this.#state, this.#focus);
    const list = () => host.renderRoot.querySelector<HTMLElement>('ol.rows');
    this.#events = new ListEvents(this.#acts, this.#state, list, () => host.requestUpdate());
  }

  /** The item becomes the last of the ranking; or it is said why it cannot. */
  add(name: string): void {
    this.#acts.add(name);
  }
  /** The item was added before this was there. */
  added(name: string, before: Rows): void {
    this.#acts.added(name, before);
  }
  /** What happened in the list just now. */
  hear(event: Event): void {
    this.#events.hear(event);
  }
  /** What happened in the list before this was there. */
  catchUp(event: Event, target: HTMLElement): void {
    this.#events.catchUp(event, target);
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

  /** What is to be shown now. */
  draw(): HandledList {
    const {asked, localization, languages, noOpinion} = this.#host;
    const words = this.#words;
    const {rows, full, before, wanted, ownProblem} = this.#state;
    const rowWords = this.#rowWords.of(words);
    const names = new Set(rows.map(({name}) => name));
    const others = this.#items.ranked.filter(({id}) => !names.has(id));
    const total = names.size + others.length;
    const isFound = (item: Item) => total < LENGTH_WITH_FIND || this.#names.matches(item, wanted);
    const without = new Set(asked.noOpinion ? withoutOpinion(noOpinion, rows) : []);
    const aside = others.filter(({id}) => without.has(id));
    const waiting = others.filter(({id}) => !without.has(id));
    const shownFull = waiting.length > 0 || asked.ownItems ? full : undefined;
    const views = rows.map((row, index) => this.#view(row, rows[index + 1]?.tied === true, rows, isFound));
    return {
      ranked: rows.length,
      total,
      waiting: waiting.filter(isFound),
      waits: waiting.length,
      addNoMore: full === undefined ? undefined : words.term('ranking.add-no-more'),
      wanted,
      ownProblem,
      digits: `${words.number(1) === '1' ? '' : 'arabic-digits'} digits-${String(rows.length).length}`,
      labels: labels(words),
      undo: before && undoButton(words),
      rows: rankedRows(views, rowWords, languages),
      note: noteAbove(waiting.length, shownFull, words),
      aside: asideZone(
        aside.map((item) => ({item, key: this.#items.keyOf(item.id)})),
        localization,
        languages,
      ),
    };
  }

  #view({item, name, tied}: Row, joinsNext: boolean, rows: Rows, isFound: (item: Item) => boolean): RankedRowView {
    const known = this.#names.itemOf(item, name);
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
      place: hasMenu ? placeOf(rows, name) : 0,
      count: hasMenu ? rows.length : 0,
    };
  }
}

/** Ids of those on which the person said to have no opinion; what is ranked is none of them. */
function withoutOpinion(ids: readonly string[], rows: Rows): readonly string[] {
  const ranked = new Set(rows.map(({name}) => name));
  return ids.filter((id) => !ranked.has(id));
}
