import {type Answer, fillPlaceholders, isolated, placeholdersIn, type Question} from '@consulta/schema';

import type {Entries, Entry} from '../session/contract.js';

/** In place of an answer that is not there, or not shown. */
export const NO_ANSWER = '…';

/** What a filler puts into texts. */
export interface FillerInput {
  /** The answer that counts: of a visible, answered question. */
  answer(questionId: string): Answer | undefined;
  /** An answer in words; `language` is that of the text which repeats it, undefined where the text has only one. */
  inWords(question: Question, answer: Answer, language: string | undefined): string;
}

/** A survey, or something else that asks questions. */
export interface Asking {
  readonly languages: readonly string[];
  readonly sections: readonly {readonly questions: readonly Question[]}[];
}

interface Known {
  /** The questions whose answers the part repeats. */
  readonly ids: readonly string[];
  /** The words that were filled in. */
  words: string;
  filled: unknown;
}

/** Puts answers where texts of a definition say `{{question}}`. */
export class TextFiller {
  readonly #languages: readonly string[];
  readonly #input: FillerInput;
  readonly #questions: ReadonlyMap<string, Question>;
  readonly #known = new WeakMap<object, Known>();

  constructor({languages, sections}: Asking, input: FillerInput) {
    this.#languages = languages;
    this.#input = input;
    this.#questions = new Map(sections.flatMap(({questions}) => questions.map((one) => [one.id, one])));
  }

  /**
   * A part of the definition with the answers in its texts. It is the part itself where it repeats none, and the same
   * object as before until one of the answers changes.
   */
  fill<T extends object>(part: T): T {
    const known = this.#known.get(part) ?? {ids: placeholdersIn(part), words: '', filled: part};
    this.#known.set(part, known);
    if (known.ids.length === 0) return part;
    const words = JSON.stringify(
      [undefined, ...this.#languages].map((language) => known.ids.map((id) => this.#words(id, language))),
    );
    if (words !== known.words) {
      known.words = words;
      known.filled = this.#fillWithin(part, new Set());
    }
    return known.filled as T;
  }

  /** For what belongs to one entry of a question that asks these: with what is answered in that entry. */
  ofEntry(questions: readonly Question[], {questions: said}: Pick<Entry, 'questions'>): TextFiller {
    const answers = new Map(said.map(({id, answer}) => [id, answer]));
    const {inWords} = this.#input;
    return new TextFiller(
      {languages: this.#languages, sections: [{questions}]},
      {answer: (id) => answers.get(id), inWords},
    );
  }

  /** Entries with answers in what their problems say. */
  fillEntries(questions: readonly Question[], {entries, further}: Entries): Entries {
    const filled = entries.map((entry) => {
      const filler = this.ofEntry(questions, entry);
      const said = entry.questions.map((one) => ({...one, problems: filler.fill(this.fill(one.problems))}));
      return {...entry, questions: said};
    });
    return {entries: filled, further};
  }

  #fillWithin<T>(part: T, open: ReadonlySet<string>): T {
    return fillPlaceholders(part, this.#languages, (id, language) => this.#words(id, language, open));
  }

  /** Of a question inside a repeat there is an answer in each entry: `ofEntry` fills these in. */
  #words(id: string, language: string | undefined, open: ReadonlySet<string> = new Set()): string | undefined {
    const asked = this.#questions.get(id);
    if (!asked) return undefined;
    const answer = this.#input.answer(id);
    // An option's title may repeat an answer too; a title that leads back to itself ends here.
    if (answer === undefined || open.has(id)) return NO_ANSWER;
    const question = this.#fillWithin(asked, new Set([...open, id]));
    return isolated(this.#input.inWords(question, answer, language));
  }
}
