import {
  type Answer,
  type Answers,
  contentOf,
  type Draft,
  type Entry,
  mergeEntry,
  type Note,
  type Notes,
  type Paradata,
  type QuestionParadata,
} from '@consulta/schema';

import type {OutlinedQuestion} from '../calculation/outline.js';
import {shuffled} from '../comparing/shuffled.js';
import {isPlainObject} from '../question-types/plain-object.js';
import {hasChoice} from './has-choice.js';
import {readNote, readParadata} from './read-note.js';

/** What a person put into a survey, question by question, with a counter of changes for each. */
export class Content {
  readonly #questions: ReadonlyMap<string, OutlinedQuestion>;
  readonly #answers = new Map<string, Answer>();
  readonly #notes = new Map<string, Note>();
  readonly #paradata = new Map<string, QuestionParadata>();
  readonly #edits = new Map<string, number>();
  #snapshot: {answers?: Answers; notes?: Notes} = {};

  constructor(questions: ReadonlyMap<string, OutlinedQuestion>) {
    this.#questions = questions;
  }

  /** Made when somebody asks, kept until the next change: an answer does not pay for it. */
  get answers(): Answers {
    return (this.#snapshot.answers ??= Object.freeze(Object.fromEntries(this.#answers)));
  }

  get notes(): Notes {
    return (this.#snapshot.notes ??= Object.freeze(Object.fromEntries(this.#notes)));
  }

  get paradata(): Paradata {
    return Object.fromEntries(this.#paradata);
  }

  get edits(): Draft['edits'] {
    return Object.fromEntries(this.#edits);
  }

  get isEmpty(): boolean {
    return this.#answers.size === 0 && this.#notes.size === 0 && ![...this.#paradata.values()].some(hasChoice);
  }

  answer(id: string): Answer | undefined {
    return this.#answers.get(id);
  }

  note(id: string): Note | undefined {
    return this.#notes.get(id);
  }

  /** What belongs beside an answer that is submitted: what was only shown says nothing about anybody. */
  paradataOfChoices(id: string): QuestionParadata | undefined {
    const paradata = this.#paradata.get(id);
    return paradata && (this.#answers.has(id) || hasChoice(paradata)) ? paradata : undefined;
  }

  paradataOf(id: string): QuestionParadata | undefined {
    return this.#paradata.get(id);
  }

  /** False when that was the answer already. */
  setAnswer({question, behaviour}: OutlinedQuestion, value: unknown): boolean {
    const answer = behaviour.read(question, value);
    return this.#edit(question.id, {answer});
  }

  /** False when the note said that already. */
  setNote(id: string, fields: Partial<Note>): boolean {
    return this.#edit(id, {note: readNote({...this.#notes.get(id), ...fields})});
  }

  /**
   * What was only shown is no change of the person's: it does not count as an edit,
   * or a tab in which a question was only looked at would win over one in which it was answered.
   */
  setParadata(id: string, paradata: QuestionParadata): boolean {
    const before = this.#entry(id);
    const after = {...before, paradata: readParadata({...before.paradata, ...paradata})};
    if (hasChoice(paradata)) return this.#edit(id, after);
    this.#put(id, after);
    return !isSame(before, after);
  }

  /** Draws the orders that nobody has seen yet: from then on this person sees the same one, here and after a break. */
  drawOrders(random: () => number): void {
    for (const [id, {question, behaviour}] of this.#questions) {
      if (this.#paradata.get(id)?.shown) continue;
      const ids = behaviour.shuffled?.(question);
      if (ids) this.#paradata.set(id, {...this.#paradata.get(id), shown: shuffled(ids, random)});
    }
  }

  clear(): void {
    for (const values of [this.#answers, this.#notes, this.#paradata, this.#edits]) values.clear();
    this.#snapshot = {};
  }

  /**
   * Takes over, question by question as `mergeEntry` says, what the draft has more recently or besides, and says
   * which questions came out otherwise.
   */
  adopt(draft: Draft): ReadonlySet<string> {
    const changed = new Set<string>();
    for (const [id, outlined] of this.#questions) {
      const before = this.#entry(id);
      const merged = mergeEntry(before, entryIn(draft, outlined));
      if (merged === before) continue;
      if (merged.counter > 0) this.#edits.set(id, merged.counter);
      if (isSame(merged, before)) continue;
      this.#put(id, merged);
      changed.add(id);
    }
    return changed;
  }

  #entry(id: string): Entry {
    return {
      counter: this.#edits.get(id) ?? 0,
      answer: this.#answers.get(id),
      note: this.#notes.get(id),
      paradata: this.#paradata.get(id),
    };
  }

  #edit(id: string, fields: Partial<Entry>): boolean {
    const before = this.#entry(id);
    const after = {...before, ...fields};
    if (isSame(before, after)) return false;
    this.#put(id, after);
    this.#edits.set(id, before.counter + 1);
    return true;
  }

  #put(id: string, {answer, note, paradata}: Entry): void {
    put(this.#answers, id, answer);
    put(this.#notes, id, note);
    put(this.#paradata, id, paradata);
    this.#snapshot = {};
  }
}

/** Whatever the counters. */
function isSame(one: Entry, other: Entry): boolean {
  return contentOf([one.answer, one.note, one.paradata]) === contentOf([other.answer, other.note, other.paradata]);
}

function put<V>(values: Map<string, V>, id: string, value: V | undefined): void {
  if (value === undefined) values.delete(id);
  else values.set(id, value);
}

/** Drafts come from a store that other versions and other people's programs may have written: nothing is taken on trust. */
function entryIn(draft: Draft, {question, behaviour}: OutlinedQuestion): Entry {
  return {
    counter: counterIn(draft, question.id),
    answer: behaviour.read(question, own(draft.answers, question.id)),
    note: readNote(own(draft.notes, question.id)),
    paradata: readParadata(own(draft.paradata, question.id)),
  };
}

function counterIn(draft: Draft, id: string): number {
  const counter = own(draft.edits, id);
  return typeof counter === 'number' && Number.isSafeInteger(counter) && counter > 0 ? counter : 0;
}

function own(record: unknown, id: string): unknown {
  return isPlainObject(record) && Object.hasOwn(record, id) ? record[id] : undefined;
}
