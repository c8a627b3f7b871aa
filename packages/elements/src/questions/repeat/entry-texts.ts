import {type Entry, TextFiller} from '@consulta/engine';
import type {RepeatQuestion} from '@consulta/schema';

import {answerText} from '../../base/answer-text.js';
import type {Localization} from '../../base/localization.js';
import type {ControlWords} from '../../base/words/control-words.js';
import type {EntryRow} from './entry-list.js';

type Inner = RepeatQuestion['questions'][number];

/** Of which questions texts are filled, and how they are read. */
export interface EntryReading {
  readonly asked: RepeatQuestion;
  readonly languages: readonly string[];
  readonly words: Localization<ControlWords>;
}

interface Known {
  readonly questions: readonly Inner[];
  readonly languages: readonly string[];
  readonly filler: TextFiller;
}

/** Puts the answers of an entry where texts of the same entry say `{{question}}`. */
export class EntryTexts {
  readonly #entries = new WeakMap<EntryRow, Entry>();
  readonly #known = new WeakMap<EntryRow, Known>();

  /** What belongs to an entry, with answers in it; the same object as before until one of these changes. */
  filled<T extends object>(row: EntryRow, entry: Entry, part: T, reading: EntryReading): T {
    return this.#fillerOf(row, entry, reading).fill(part);
  }

  #fillerOf(row: EntryRow, entry: Entry, {asked: {questions}, languages, words}: EntryReading): TextFiller {
    this.#entries.set(row, entry);
    const known = this.#known.get(row);
    if (known?.questions === questions && known.languages === languages) return known.filler;
    const filler = new TextFiller(
      {languages, sections: [{questions}]},
      {
        answer: (id) => this.#entries.get(row)?.questions.find((one) => one.id === id)?.answer,
        inWords: (question, answer, language = words.lang()) =>
          answerText(question, answer, {words, languages: [language, ...languages]}),
      },
    );
    this.#known.set(row, {questions, languages, filler});
    return filler;
  }
}
