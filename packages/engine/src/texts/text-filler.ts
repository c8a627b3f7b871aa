import {type Answer, fillPlaceholders, isolated, placeholdersIn, type Question, type Survey} from '@consulta/schema';

/** In place of an answer that is not there, or not shown. */
export const NO_ANSWER = '…';

/** What a filler puts into texts. */
export interface FillerInput {
  /** The answer that counts: of a visible, answered question. */
  answer(questionId: string): Answer | undefined;
  /** An answer in words; `language` is that of the text which repeats it, undefined where the text has only one. */
  inWords(question: Question, answer: Answer, language: string | undefined): string;
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
  readonly #survey: Survey;
  readonly #input: FillerInput;
  readonly #questions: ReadonlyMap<string, Question>;
  readonly #known = new WeakMap<object, Known>();

  constructor(survey: Survey, input: FillerInput) {
    this.#survey = survey;
    this.#input = input;
    this.#questions = new Map(survey.sections.flatMap(({questions}) => questions.map((one) => [one.id, one])));
  }

  /**
   * A part of the definition with the answers in its texts. It is the part itself where it repeats none, and the same
   * object as before until one of the answers changes.
   */
  fill<T extends object>(part: T): T {
    const known = this.#known.get(part) ?? {ids: placeholdersIn(part), words: '', filled: part};
    this.#known.set(part, known);
    if (known.ids.length === 0) return part;
    const {languages} = this.#survey;
    const words = JSON.stringify(
      [undefined, ...languages].map((language) => known.ids.map((id) => this.#words(id, language))),
    );
    if (words !== known.words) {
      known.words = words;
      known.filled = this.#fillWithin(part, new Set());
    }
    return known.filled as T;
  }

  #fillWithin<T>(part: T, open: ReadonlySet<string>): T {
    return fillPlaceholders(part, this.#survey.languages, (id, language) => this.#words(id, language, open));
  }

  /** Of a question inside a repeat there is an answer in each entry: the repeat fills these in. */
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
