import type {LitElement} from 'lit';

import {directionKey} from '../../base/direction-key.js';
import type {Localization} from '../../base/localization.js';
import type {QuestionControl} from '../question-control.js';
import type {EntryControls} from './entry-controls.js';
import {type EntryList, type EntryRow, isBlank} from './entry-list.js';
import type {RepeatWords} from './words/repeat-words.js';

/** What doing something with entries needs of the element around. */
export interface ActsHost {
  readonly list: EntryList;
  readonly controls: EntryControls;
  readonly words: Localization<RepeatWords>;
  readonly element: LitElement;
  /** The questions of an entry, in order. */
  order(): readonly string[];
  /** Whether there are as many entries as there may be. */
  isFull(): boolean;
  titleOf(row: EntryRow): string;
  /** Takes the answer of the list over, and tells the world; `isTyping` while the person is still writing. */
  give(isTyping: boolean): void;
  announce(text: string): void;
}

type Act = 'add' | 'undo' | 'remove' | 'up' | 'down' | 'fold';

const FIRST = '.entry:not(.folded) .question > *, [data-act="fold"], [data-act="add"]';

/** What the person does with entries, by pointer or keyboard, and where the focus is afterwards. */
export class EntryActs {
  /** How the entry was called that was removed last. */
  removedTitle = '';
  readonly #host: ActsHost;

  constructor(host: ActsHost) {
    this.#host = host;
  }

  readonly click = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-act]');
    const act = button?.dataset['act'] as Act | undefined;
    const row = this.#rowAt(button);
    if (act === 'add') void this.#add();
    else if (act === 'undo') void this.#undo();
    else if (act === 'remove' && row) void this.#remove(row);
    else if (act === 'fold' && row) this.#fold(row);
    else if (act && row) void this.#move(row, this.#host.list.rows.indexOf(row) + (act === 'up' ? -1 : 1));
  };

  /** On the title of an entry and its buttons; in its questions the arrows have other work to do. */
  readonly keydown = (event: KeyboardEvent): void => {
    const direction = event.altKey ? directionKey(event) : undefined;
    const head = (event.target as Element).closest('.top');
    const row = this.#rowAt(head);
    if (!direction || !row) return;
    event.preventDefault();
    const {rows} = this.#host.list;
    const place = rows.indexOf(row);
    void this.#move(row, {up: place - 1, down: place + 1, top: 0, end: rows.length - 1}[direction]);
  };

  /** A control of an entry says that the person answered, or is writing. */
  readonly answered = (event: Event): void => {
    const {list, controls} = this.#host;
    const place = controls.placeOf(event.target, list.rows);
    if (!place) return;
    const {row, questionId} = place;
    const {value, paradata, unread} = event.target as QuestionControl;
    if (event.type === 'change') row.answered.add(questionId);
    keep(row.paradata, questionId, paradata);
    keep(row.unread, questionId, unread);
    list.set(row, questionId, value, this.#host.order());
    this.#host.give(event.type === 'input');
  };

  /** Whether the person is in an entry. */
  readonly isIn = (row: EntryRow): boolean => {
    const root = this.#root as ShadowRoot | undefined;
    return root !== undefined && this.#rowAt(root.activeElement) === row;
  };

  /** Once an entry was left, what is missing in it may be shown. */
  readonly focusout = ({target, relatedTarget}: FocusEvent): void => {
    const row = this.#rowAt(target as Element);
    if (!row?.isNew || this.#rowAt(relatedTarget as Element | null) === row) return;
    row.isNew = false;
    void this.#drawn();
  };

  /** What takes the focus first: a question of an open entry, or the button that opens or adds one. */
  get first(): HTMLElement | undefined {
    const root = this.#root as ShadowRoot | undefined;
    return root?.querySelector<HTMLElement>(FIRST) ?? undefined;
  }

  /** The control of the question that `<entry>.<question>` names. */
  controlAt(part: string | undefined): QuestionControl | undefined {
    const [index, questionId = ''] = part?.split('.') ?? [];
    const row = this.#host.list.rows.find((one) => one.index !== undefined && one.index === Number(index));
    const control = row && this.#host.controls.find(row, questionId);
    return control?.isConnected ? control : undefined;
  }

  /** To that question, or to a part of it. */
  async focusPart(part: string): Promise<void> {
    const control = this.controlAt(part);
    const row = this.#rowAt(control);
    if (!row) return;
    row.isOpen = true;
    await this.#drawn();
    const within = part.split('.').slice(2).join('.');
    if (within === '') control?.focus();
    else control?.focusPart(within);
  }

  async #add(): Promise<void> {
    if (this.#host.isFull()) return;
    const row = this.#host.list.add();
    await this.#drawn();
    this.#focusEntry(row);
  }

  async #remove(row: EntryRow): Promise<void> {
    const {list, words} = this.#host;
    this.removedTitle = this.#host.titleOf(row);
    const saidSomething = !isBlank(row);
    list.remove(row);
    if (saidSomething) this.#host.give(false);
    this.#host.announce(words.term('repeat.removed', this.removedTitle));
    await this.#drawn();
    (this.#find('[data-act="undo"]') ?? this.#find('[data-act="add"]'))?.focus();
  }

  async #undo(): Promise<void> {
    const row = this.#host.list.restore();
    if (!row) return;
    this.#host.give(false);
    this.#host.announce(this.#host.words.term('repeat.restored', this.#host.titleOf(row)));
    await this.#drawn();
    this.#focusEntry(row);
  }

  /** The focus stays on the button that was pressed, wherever it is now. */
  async #move(row: EntryRow, place: number): Promise<void> {
    const {list, words} = this.#host;
    const before = list.answer;
    const focused = this.#root.activeElement as HTMLElement | null;
    if (!list.move(row, place)) return;
    if (JSON.stringify(before) !== JSON.stringify(list.answer)) this.#host.give(false);
    const [now, count] = [list.rows.indexOf(row) + 1, list.rows.length].map((number) => words.number(number));
    this.#host.announce(words.term('repeat.moved', this.#host.titleOf(row), now ?? '', count ?? ''));
    await this.#drawn();
    focused?.focus({preventScroll: true});
    this.#elementOf(row)?.querySelector('.top')?.scrollIntoView({block: 'nearest'});
  }

  #fold(row: EntryRow): void {
    row.isOpen = !row.isOpen;
    void this.#drawn();
  }

  #focusEntry(row: EntryRow): void {
    const entry = this.#elementOf(row);
    const control = entry?.querySelector<HTMLElement>('.question > *');
    (row.isOpen ? control : entry?.querySelector<HTMLElement>('[data-act]'))?.focus();
    entry?.scrollIntoView({block: 'nearest'});
  }

  get #root(): ShadowRoot {
    return this.#host.element.renderRoot as ShadowRoot;
  }
  /** Draws, and resolves when that is done. */
  #drawn(): Promise<unknown> {
    this.#host.element.requestUpdate();
    return this.#host.element.updateComplete;
  }
  #rowAt(element: Element | null | undefined): EntryRow | undefined {
    const key = element?.closest<HTMLElement>('[data-key]')?.dataset['key'];
    return this.#host.list.rows.find((row) => row.key === key);
  }
  #elementOf({key}: EntryRow): HTMLElement | null {
    return this.#find(`[data-key="${key}"]`);
  }
  #find(selector: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(selector);
  }
}

function keep<V>(values: Map<string, V>, questionId: string, value: V | undefined): void {
  if (value === undefined) values.delete(questionId);
  else values.set(questionId, value);
}
