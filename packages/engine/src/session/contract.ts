import type {
  Answer,
  Answers,
  Draft,
  Note,
  Notes,
  Plan,
  Question,
  QuestionParadata,
  Response,
  Score,
  Scores,
  Section,
  Survey,
  Text,
} from '@consulta/schema';

import type {ScoreExplanation} from '../scoring/contract.js';
import type {FillerInput} from '../texts/text-filler.js';

/** What is wrong with an answer. Codes and values, never words: the elements have the words. */
export interface Problem {
  readonly questionId: string;
  readonly code: ProblemCode;
  /** What the words need: `{min: 2}`, `{max: 200, length: 214}`, … */
  readonly values?: {readonly [name: string]: string | number};
  /** The author's own words, for `code: 'not-valid'`. */
  readonly message?: Text;
  /** The part of the question it concerns: a matrix row, an entry of a repeat. */
  readonly part?: string;
}
export type ProblemCode =
  | 'required'
  | 'required-soft'
  | 'incomplete'
  | 'too-few'
  | 'too-many'
  | 'too-long'
  | 'too-low'
  | 'too-high'
  | 'step'
  | 'too-early'
  | 'too-late'
  | 'pattern'
  | 'email'
  | 'url'
  | 'tel'
  | 'date'
  | 'number'
  | 'total'
  | 'not-allowed'
  | 'not-valid';

/** The entries of a question that holds others. */
export interface Entries {
  /** As many as there are in the answer, in the same order. */
  readonly entries: readonly Entry[];
  /** What would be asked in a further one. */
  readonly further: Entry;
}
export interface Entry {
  /** Those that are shown, in order. */
  readonly questions: readonly EntryQuestion[];
  /** False for an entry that says nothing: it is not counted, and nothing is missing in it. */
  readonly isAnswered: boolean;
}
/** One question of one entry, as it stands. */
export interface EntryQuestion {
  readonly id: string;
  /** The answer that counts, or what a computed question comes to. */
  readonly answer: Answer | undefined;
  readonly required: boolean | 'soft';
  /** What is wrong with it; `questionId` and `part` are those of the question inside. */
  readonly problems: readonly Problem[];
}

/** What changed, so that a view redraws that and nothing else. */
export interface SessionChange {
  /** Questions whose answer, note, choices on the way, visibility, requirement or problems changed. */
  readonly questions: ReadonlySet<string>;
  /** Scores whose value, range, coverage or band changed. */
  readonly scores: ReadonlySet<string>;
  /** Questions and sections whose texts changed with an answer that they repeat; the survey's id when its own did. */
  readonly texts: ReadonlySet<string>;
  /** True when sections or questions appeared or went, or the current section is another. */
  readonly structure: boolean;
  /** True when the language is another: every text changes. */
  readonly language: boolean;
  /** True when the plan is another. */
  readonly plan: boolean;
  /** Who did it; `adopted` is another tab's change taken over. */
  readonly origin: 'person' | 'adopted';
  /** True when what a draft holds changed: something to save. */
  readonly content: boolean;
}

export interface Progress {
  /** Visible questions with an answer (notes and computed questions do not count). */
  readonly answered: number;
  readonly of: number;
}

/** One respondent's way through one survey. The one writer of answers. */
export interface SurveySession {
  readonly survey: Survey;
  readonly surveyHash: string;
  /** UUIDv7; the draft's id, which becomes the response's, unless that is a correction. */
  readonly id: string;
  readonly language: string;
  readonly group: string | undefined;
  readonly form: 'short' | undefined;
  readonly startedAt: string;
  readonly name: string | undefined;
  /** `kiosk`: on a device that people share. From the draft, or else from the options. */
  readonly mode: 'kiosk' | undefined;
  /** `consensus`: what a group agrees on. From the draft, or else from the options. */
  readonly kind: Response['kind'];
  /** Of a consensus, the ids of the responses that the group looks at. */
  readonly basedOn: readonly string[] | undefined;
  /** What the group, or the person, means to do; as it was stored, so that `readPlan` reads it. */
  readonly plan: Plan | undefined;
  /** The id of the submitted response that these answers correct; from the draft. */
  readonly supersedes: string | undefined;

  /** Everything that was answered, hidden questions included. */
  readonly answers: Answers;
  readonly notes: Notes;
  /** True from the first answer or note on: there is something to store. */
  readonly begun: boolean;

  /** What was said, hidden or not; for a computed question what it comes to. */
  answerTo(questionId: string): Answer | undefined;
  /** The answer as a response has it: of a visible question, without what is hidden in it, with what is worked out. */
  countedAnswer(questionId: string): Answer | undefined;
  /** What is asked and said inside a question that holds others; undefined for any other. */
  entriesOf(questionId: string): Entries | undefined;
  noteOn(questionId: string): Note | undefined;
  paradataOn(questionId: string): QuestionParadata | undefined;
  question(questionId: string): Question;
  isVisible(sectionOrQuestionId: string): boolean;
  isRequired(questionId: string): boolean | 'soft';
  /** What is wrong with this answer now; empty for a hidden question. */
  problemsOf(questionId: string): readonly Problem[];
  /** All problems of a section, or of the survey, in reading order. */
  problems(sectionId?: string): readonly Problem[];
  /** The author's words for the part of a question that a problem names, such as the row of a matrix, with answers. */
  partTitle(questionId: string, part: string | undefined): Text | undefined;
  progress(sectionId?: string): Progress;

  /**
   * A question, a section or another part of the definition with answers where its texts say `{{question}}`: the part
   * itself where it repeats none, and the same object as before until one of these answers changes.
   */
  filled<T extends object>(part: T): T;
  /** The same for what belongs to the place that a problem names: in an entry, with the answers of that entry too. */
  filledAt<T extends object>(place: Pick<Problem, 'questionId' | 'part'>, part: T): T;

  /** Sections that are visible and have a visible question. */
  sections(): readonly Section[];
  questions(sectionId: string): readonly Question[];
  /** The id of the section the person is in. */
  readonly section: string;
  goTo(sectionId: string): void;
  /** Moves one visible section on or back; false at the end or the beginning. */
  next(): boolean;
  back(): boolean;

  /** Sets an answer; `undefined` makes it unanswered. */
  answer(questionId: string, answer: Answer | undefined): void;
  /** Sets one or more fields of the note; a field given as `undefined` is removed. */
  note(questionId: string, fields: Partial<Note>): void;
  /** Adds what was shown and chosen on the way. A choice counts as an edit; what was only shown does not. */
  record(questionId: string, paradata: QuestionParadata): void;
  setLanguage(language: string): void;
  setName(name: string | undefined): void;
  setPlan(plan: Plan): void;
  /** Everything unanswered again, under a new id. */
  reset(): void;

  score(scoreId: string): Score | undefined;
  scores(): Scores;
  explain(scoreId: string): ScoreExplanation;

  /**
   * To be awaited before `surveyHash`, a draft or a response is asked for; a session of `createSession` is ready at once,
   * one of `prepareSession` loads what they take.
   */
  prepareSaving(): Promise<void>;
  toDraft(): Draft;
  /** Takes over what another tab changed more recently, per question by `edits`; says which questions changed. */
  adopt(draft: Draft): ReadonlySet<string>;
  /**
   * The response as it would be stored: hidden answers left out, scores as shown. Its id is the session's; with
   * `supersedes` it is a correction of another one than the session says, under a new id with each call.
   */
  toResponse(details: {
    readonly site: string;
    readonly mode?: 'own' | 'kiosk' | 'paper';
    readonly supersedes?: string;
    readonly test?: boolean;
  }): Response;

  /** Calls the listener after each change; returns its own undo. */
  subscribe(listener: (change: SessionChange) => void): () => void;
}

/** As much of a session as the questions of a page are drawn from, and told to. */
export type Asking = Pick<
  SurveySession,
  | 'survey'
  | 'answers'
  | 'notes'
  | 'section'
  | 'sections'
  | 'questions'
  | 'filled'
  | 'answerTo'
  | 'noteOn'
  | 'paradataOn'
  | 'entriesOf'
  | 'isRequired'
  | 'problemsOf'
  | 'answer'
  | 'note'
  | 'record'
  | 'subscribe'
> & {progress(sectionId: string): Progress};

export interface SessionOptions {
  readonly language: string;
  readonly draft?: Draft;
  readonly group?: string;
  readonly form?: 'short';
  readonly mode?: 'kiosk';
  /** A group agrees on values together; without it one person answers. */
  readonly kind?: 'consensus';
  /** Of a consensus, the ids of the responses that the group looks at. */
  readonly basedOn?: readonly string[];
  /** Milliseconds since 1970; default `Date.now`. */
  readonly now?: () => number;
  /** In [0, 1); default `Math.random` (shuffling) and the platform's random bytes (ids). */
  readonly random?: () => number;
  /** An answer in words, for texts that repeat it; without it these texts stay as they are written. */
  readonly inWords?: FillerInput['inWords'];
  /** For tests and diagnostics: called with the name of each value worked out again after a change, e.g. `visible:size`. */
  readonly onEvaluate?: (node: string) => void;
}
