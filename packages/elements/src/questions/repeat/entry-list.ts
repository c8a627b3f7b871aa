import {hasChoice} from '@consulta/engine';
import {contentOf, type Paradata, type QuestionParadata, type RepeatAnswer} from '@consulta/schema';

import type {Unread} from '../../base/unread.js';

export type EntryAnswer = RepeatAnswer[number];

/** An entry as the person sees it, with what an answer does not hold: who it is, and whether it is unfolded. */
export interface EntryRow {
  /** The same for as long as the entry is there, wherever it moves. */
  readonly key: string;
  /** Replaced, never changed: an entry that is the same object says the same. */
  answer: EntryAnswer;
  /** Where it stands in the answer; undefined for one that says nothing. */
  index: number | undefined;
  isOpen: boolean;
  /** Added, and not left yet: what is missing in it is no mistake so far. */
  isNew: boolean;
  /** The questions that were answered: what is wrong with these is shown. */
  readonly answered: Set<string>;
  /** By question, what was shown and chosen on the way to its answer. */
  readonly paradata: Map<string, QuestionParadata>;
  /** By question, what was written that is no answer. */
  readonly unread: Map<string, Unread>;
}

/** What stands beside an answer that comes from outside. */
export interface BesideEntries {
  readonly paradata: QuestionParadata | undefined;
  readonly unread: readonly Unread[];
}
const NOTHING: BesideEntries = {paradata: undefined, unread: []};

/** From this number of entries on the list is long, and entries can be folded. */
export const LONG = 4;

/** The entries in the order of the person, blank ones among them, which an answer does not have. */
export class EntryList {
  #rows: readonly EntryRow[] = [];
  #removed: {readonly row: EntryRow; readonly place: number} | undefined;
  #known = contentOf(null);
  #knownParadata = contentOf([]);
  #keys = 0;

  get rows(): readonly EntryRow[] {
    return this.#rows;
  }

  /** What was removed last, as long as nothing was changed since. */
  get removed(): {readonly row: EntryRow; readonly place: number} | undefined {
    return this.#removed;
  }

  /** The answer: of the entries that say something. */
  get answer(): RepeatAnswer | null {
    const said = this.#rows.filter((row) => !isBlank(row));
    return said.length > 0 ? said.map(({answer}) => answer) : null;
  }

  /** What was shown and chosen in these, one by one. */
  get paradata(): readonly Paradata[] {
    const said = this.#rows.filter((row) => !isBlank(row)).map(({paradata}) => Object.fromEntries(paradata));
    return said.some((entry) => Object.keys(entry).length > 0) ? said : [];
  }

  /** What was written in these that is no answer. */
  get unread(): readonly Unread[] {
    return this.#rows.flatMap(({index, unread}) =>
      [...unread].map(([questionId, one]) => ({...one, part: `${index ?? ''}.${questionId}`})),
    );
  }

  /**
   * Takes over an answer that came from outside. An entry that says the same as before is the same, wherever it stands
   * now; so is one in the place of another, unless that went elsewhere. `isInUse` keeps a blank one that somebody is in.
   */
  take(value: unknown, isInUse: (row: EntryRow) => boolean, {paradata, unread}: BesideEntries = NOTHING): void {
    const before = this.#rows;
    this.#takeAnswer(value, isInUse);
    this.#takeParadata(paradata?.entries ?? []);
    for (const row of this.#rows) if (!before.includes(row)) takeUnread(row, unread);
  }

  #takeAnswer(value: unknown, isInUse: (row: EntryRow) => boolean): void {
    const content = contentOf(value);
    if (content === this.#known) return;
    this.#known = content;
    this.#removed = undefined;
    const entries = Array.isArray(value) ? value.map(asEntry) : [];
    const free = new Set(this.#rows);
    const same = entries.map((entry, place) => {
      const contentOfEntry = contentOf(entry);
      const isSame = (row: EntryRow | undefined): row is EntryRow =>
        row !== undefined && free.has(row) && contentOf(row.answer) === contentOfEntry;
      const here = this.#rows[place];
      const found = isSame(here) ? here : this.#rows.find(isSame);
      if (found) free.delete(found);
      return found;
    });
    const isLong = entries.length >= LONG;
    const rows = entries.map((answer, place) => {
      const here = this.#rows[place];
      const row = same[place] ?? (here && free.delete(here) ? here : this.#newRow({isOpen: !isLong, isNew: false}));
      if (row !== same[place]) row.answer = answer;
      return row;
    });
    this.#rows = [...rows, ...[...free].filter((row) => isBlank(row) && isInUse(row))];
    rows.forEach((row, index) => (row.index = index));
  }

  /** As if nothing had been said: entries that are given now are others. */
  clear(): void {
    this.#rows = [];
    this.#known = '';
  }

  #takeParadata(entries: readonly Paradata[]): void {
    const content = contentOf(entries);
    if (content === this.#knownParadata) return;
    this.#knownParadata = content;
    for (const {index, paradata} of this.#rows) {
      if (index === undefined) continue;
      for (const [questionId, one] of Object.entries(entries[index] ?? {})) paradata.set(questionId, one);
    }
  }

  /** Blank entries where there are fewer than this. */
  fillUp(least: number): void {
    const missing = least - this.#rows.length;
    if (missing <= 0) return;
    const blanks = Array.from({length: missing}, () => this.#newRow({isOpen: true, isNew: false}));
    this.#rows = [...this.#rows, ...blanks];
  }

  /** Gives one question of an entry another answer; `null` makes it unanswered. */
  set(row: EntryRow, questionId: string, value: unknown, order: readonly string[]): void {
    const answers = new Map(Object.entries(row.answer));
    if (value === null || value === undefined) answers.delete(questionId);
    else answers.set(questionId, value);
    // In the order of the questions, and of those that are asked only.
    const asked = order.filter((id) => answers.has(id)).map((id) => [id, answers.get(id)] as const);
    row.answer = Object.fromEntries(asked);
    this.#changed();
  }

  add(): EntryRow {
    const row = this.#newRow({isOpen: true, isNew: true});
    this.#rows = [...this.#rows, row];
    this.#changed();
    return row;
  }

  remove(row: EntryRow): void {
    const place = this.#rows.indexOf(row);
    this.#rows = this.#rows.filter((other) => other !== row);
    this.#changed();
    if (!isBlank(row)) this.#removed = {row, place};
  }

  /** Puts back what was removed last, where it was. */
  restore(): EntryRow | undefined {
    const removed = this.#removed;
    if (!removed) return undefined;
    // A blank one that came in its place makes room again.
    const others = this.#rows.filter((row, place) => place < removed.place || !isBlank(row) || row.isNew);
    this.#rows = [...others.slice(0, removed.place), removed.row, ...others.slice(removed.place)];
    this.#changed();
    return removed.row;
  }

  /** Moves an entry to a place; false when it is there already. */
  move(row: EntryRow, place: number): boolean {
    const to = Math.min(Math.max(place, 0), this.#rows.length - 1);
    if (this.#rows.indexOf(row) === to) return false;
    const others = this.#rows.filter((other) => other !== row);
    this.#rows = [...others.slice(0, to), row, ...others.slice(to)];
    this.#changed();
    return true;
  }

  #changed(): void {
    this.#removed = undefined;
    let index = 0;
    for (const row of this.#rows) row.index = isBlank(row) ? undefined : index++;
    this.#known = contentOf(this.answer);
    this.#knownParadata = contentOf(this.paradata);
  }

  #newRow(state: Pick<EntryRow, 'isOpen' | 'isNew'>): EntryRow {
    this.#keys += 1;
    const unsaid = {answer: {}, index: undefined, answered: new Set<string>(), paradata: new Map(), unread: new Map()};
    return {key: `e${this.#keys}`, ...unsaid, ...state};
  }
}

/** An entry that says nothing is no part of the answer; one in which the person began to say something is. */
export function isBlank({answer, paradata, unread}: EntryRow): boolean {
  return Object.keys(answer).length === 0 && unread.size === 0 && ![...paradata.values()].some(hasChoice);
}

function takeUnread({index, unread}: EntryRow, parts: readonly Unread[]): void {
  for (const {part = '', ...one} of parts) {
    const [entry, questionId = ''] = part.split('.');
    if (Number(entry) === index) unread.set(questionId, one);
  }
}

/** A host page may set anything. */
function asEntry(value: unknown): EntryAnswer {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as EntryAnswer) : {};
}
