import type {Answer, Answers, Draft, Note, Notes, Paradata, QuestionParadata} from '@consulta/schema';

import type {OutlinedQuestion} from '../calculation/outline.js';
import {isPlainObject} from '../question-types/plain-object.js';
import {comparable} from './comparable.js';
import {readNote, readParadata} from './read-note.js';

/** All of one question that travels between tabs together. */
interface Entry {
  readonly answer: Answer | undefined;
  readonly note: Note | undefined;
  readonly paradata: QuestionParadata | undefined;
}

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
    return this.#answers.size === 0 && this.#notes.size === 0;
  }

  answer(id: string): Answer | undefined {
    return this.#answers.get(id);
  }

  note(id: string): Note | undefined {
    return this.#notes.get(id);
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
   * What was shown is no change of the person's: it does not count as an edit,
   * or a tab in which a question was only looked at would win over one in which it was answered.
   */
  setParadata(id: string, paradata: QuestionParadata): boolean {
    const before = this.#entry(id);
    this.#put(id, {...before, paradata: readParadata({...before.paradata, ...paradata})});
    return comparable(before) !== comparable(this.#entry(id));
  }

  clear(): void {
    for (const values of [this.#answers, this.#notes, this.#paradata, this.#edits]) values.clear();
    this.#snapshot = {};
  }

  /**
   * Takes over every question that the draft has a higher counter for, and says which came out otherwise.
   * At equal counters both tabs pick the same one: an answer over none, else the later in the order of their texts.
   */
  adopt(draft: Draft): ReadonlySet<string> {
    const changed = new Set<string>();
    for (const [id, outlined] of this.#questions) {
      const theirs = entryIn(draft, outlined);
      const counter = counterIn(draft, id);
      const own = this.#edits.get(id) ?? 0;
      if (counter < own || (counter === own && rank(theirs) <= rank(this.#entry(id)))) continue;
      if (counter > 0) this.#edits.set(id, counter);
      if (comparable(theirs) === comparable(this.#entry(id))) continue;
      this.#put(id, theirs);
      changed.add(id);
    }
    return changed;
  }

  #entry(id: string): Entry {
    return {answer: this.#answers.get(id), note: this.#notes.get(id), paradata: this.#paradata.get(id)};
  }

  #edit(id: string, fields: Partial<Entry>): boolean {
    const before = this.#entry(id);
    const after = {...before, ...fields};
    if (comparable(before) === comparable(after)) return false;
    this.#put(id, after);
    this.#edits.set(id, (this.#edits.get(id) ?? 0) + 1);
    return true;
  }

  #put(id: string, {answer, note, paradata}: Entry): void {
    put(this.#answers, id, answer);
    put(this.#notes, id, note);
    put(this.#paradata, id, paradata);
    this.#snapshot = {};
  }
}

function put<V>(values: Map<string, V>, id: string, value: V | undefined): void {
  if (value === undefined) values.delete(id);
  else values.set(id, value);
}

/** Decides between two tabs at equal counters: first by what the person said, then by what was shown. */
function rank({answer, note, paradata}: Entry): string {
  const said = answer === undefined && note === undefined ? '' : comparable([answer ?? null, note ?? null]);
  return `${said}\n${paradata === undefined ? '' : comparable(paradata)}`;
}

/** Drafts come from a store that other versions and other people's programs may have written: nothing is taken on trust. */
function entryIn(draft: Draft, {question, behaviour}: OutlinedQuestion): Entry {
  return {
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
