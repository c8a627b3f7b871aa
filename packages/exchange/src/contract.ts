import type {Response, Survey} from '@consulta/schema';

/**
 * Where responses come from. A function, or anything that can be gone through twice (an array, a store's
 * `responses()`), is read twice, so that CSV needs little memory; a generator is read once and held.
 */
export type ResponseSource = ResponseSequence | (() => ResponseSequence);
export type ResponseSequence = Iterable<Response> | AsyncIterable<Response>;

/** Definitions, as a list or by hash. Those that no response answered are left out. */
export type SurveySource = readonly Survey[] | ReadonlyMap<string, Survey>;

/**
 * How a table holds a ranking. `place-per-item`: one column per item, its place in the cell, equal places for a tie.
 * `item-per-place`: one column per place, the item in the cell, a tie as `a=b`.
 */
export type RankingShape = 'place-per-item' | 'item-per-place';

/** How an export is written. */
export interface ExportOptions {
  readonly format:
    'csv' | 'csv-tables' | 'codebook' | 'plan' | 'json' | 'json-lines' | 'xlsx' | 'data-package' | 'spss' | 'r';
  /** Which survey a CSV or a codebook is about; needed when the definitions are of more than one. */
  readonly surveyId?: string;
  /**
   * `excel`: BOM, CRLF, semicolons, formulas neutralised. `rfc4180`: commas, CRLF, raw. `spss`: as `rfc4180`, with every
   * text in one line. Default `excel`.
   */
  readonly dialect?: 'excel' | 'rfc4180' | 'spss';
  /** What stands in the cells of questions with fixed answers. Default `codes`. */
  readonly values?: 'codes' | 'labels';
  /** How a ranking stands in a CSV: a place in each item's column, or an item in each place's. Default `place-per-item`. */
  readonly rankings?: RankingShape;
  /** Has columns for the minutes of a consensus: the range before, the reason and the day. */
  readonly minutes?: boolean;
  /** How a choice of several stands in a table. Default `one-column`, the choices separated by ` | `. */
  readonly multiple?: 'one-column' | 'column-per-option';
  /**
   * How the entries of a repeat stand in a table: all in one cell as JSON, or only their number, for a table of their
   * own. Default `one-column` in CSV; `csv-tables`, XLSX and the data package have a table for each repeat.
   */
  readonly repeats?: 'one-column' | 'own-table';
  /** In CSV, the id of a repeat: the table of its entries, instead of that of the responses. */
  readonly entriesOf?: string;
  /**
   * `public` leaves out what may say who answered: sensitive questions, ids, exact times, and everything in a person's
   * own words. Default `organiser`. Tables and the plan only.
   */
  readonly audience?: 'organiser' | 'public';
  /** Name of the CSV that the SPSS syntax (dialect `spss`) or the R script (`rfc4180`) reads. Default `responses.csv`. */
  readonly csvName?: string;
  /** Language of labels; default the survey's first. */
  readonly language?: string;
  /** Takes test responses into the CSV too. JSON always holds everything. */
  readonly includeTest?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: {readonly done: number; readonly total: number | undefined}) => void;
}

/** Something to read: a file, or pasted text under a name of its own. */
export interface ReadableFile {
  readonly name: string;
  text(): Promise<string>;
  /** In bytes. With it and `stream`, a long file of JSON Lines is read line by line. */
  readonly size?: number;
  stream?(): ReadableStream<Uint8Array>;
}

/** What `readInPieces` hands over at a time. */
export interface ReadPiece {
  /** The file that holds these responses. */
  readonly file: string;
  readonly responses: readonly Response[];
  /** Definitions that were met since the piece before. */
  readonly surveys: readonly Survey[];
}

/** How files are read. */
export interface ReadOptions {
  /**
   * Finds a definition that a text leaves out because it is long; asked once for each hash. What it returns counts only
   * when it has that hash.
   */
  readonly findSurvey?: (wanted: {
    readonly surveyHash: string;
    readonly surveyId: string;
  }) => Promise<Survey | undefined>;
  readonly signal?: AbortSignal;
  /** In files; a fraction while within a long one. `total` is undefined when the files are not a list. */
  readonly onProgress?: (progress: {readonly done: number; readonly total: number | undefined}) => void;
}

/** Why a file, or one response of it, was not taken. */
export type RejectionCode =
  | 'unreadable'
  | 'empty'
  | 'not-json'
  | 'truncated'
  | 'not-consulta'
  | 'newer-format'
  | 'survey-invalid'
  | 'survey-missing'
  | 'survey-changed'
  | 'response-invalid'
  | 'unfinished'
  | 'conflict';

/** What was not taken: the file, what is wrong and what to do, in English; `code` is there to translate. */
export interface Rejection {
  readonly file: string;
  readonly reason: string;
  readonly code: RejectionCode;
  /** The response concerned, where it is not the whole file. */
  readonly responseId?: string;
}

/** Responses of one id that differ. */
export interface ReadConflict {
  readonly id: string;
  /** The one that counts first, which does not depend on the order of the files; see `compareCopies`. */
  readonly responses: readonly Response[];
  /** For each of them the files that hold it. */
  readonly files: readonly (readonly string[])[];
}

/** What a set of files held. */
export interface ReadResult {
  /** Of each id one, in the order in which they were read. */
  readonly responses: readonly Response[];
  readonly surveys: readonly Survey[];
  /** What does not count: everything that could not be read, and what is in conflict with a response that counts. */
  readonly rejected: readonly Rejection[];
  /** Both contents of each id that came with several. */
  readonly conflicts: readonly ReadConflict[];
  /** Per file, how many responses it held that could be read, and their ids in order. */
  readonly files: readonly {readonly file: string; readonly responses: number; readonly ids: readonly string[]}[];
}
