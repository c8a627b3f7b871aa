import type {RankingAnswer} from '@consulta/schema';

import type {ExportOptions, RankingShape} from '../contract.js';

/** What can be ranked, with the words that people saw. */
export interface NamedItem {
  readonly id: string;
  readonly title: string;
}

/** Rankings of the same items. The lists run beside `ballots`, one entry for each. */
export interface Rankings {
  /** Every item, those that nobody ranked included. */
  readonly items: readonly NamedItem[];
  readonly ballots: readonly RankingAnswer[];
  /** How many people, or how much weight, a ballot stands for. */
  readonly weights: readonly number[];
  /** Ids of the items that the person marked "no opinion"; PrefLib has no word for it. */
  readonly noOpinion?: readonly (readonly string[] | undefined)[];
}

/** `soc`, `soi`: without ties, complete or not; `toc`, `toi`: with ties, complete or not. */
export type PrefLibType = 'soc' | 'soi' | 'toc' | 'toi';

/** What a PrefLib file says of itself beside the rankings; what is absent stays empty, as the format allows. */
export interface PrefLibOptions {
  /** File name without its extension; default `rankings`. */
  readonly name?: string;
  readonly title?: string;
  readonly description?: string;
  /** `2026-03-01`. */
  readonly publicationDate?: string;
  readonly modificationDate?: string;
}

/** A PrefLib file; its extension follows from what the rankings are like. */
export interface PrefLibFile {
  readonly type: PrefLibType;
  readonly fileName: string;
  readonly text: string;
}

/** How rankings are written as a table. */
export interface RankingCsvOptions {
  /** Default `place-per-item`. */
  readonly shape?: RankingShape;
  /** As for all tables; default `excel`. */
  readonly dialect?: ExportOptions['dialect'];
  /** What names an item: its id or its title. Default `codes`. */
  readonly values?: ExportOptions['values'];
}

/** What is known of a file before it is read. */
export interface ReadRankingsOptions {
  /** The items, when they are known: a name in the file is then an id or a title of these, or an error. */
  readonly items?: readonly NamedItem[];
}

/** What settles a table that could be read in two ways. */
export interface ReadRankingCsvOptions extends ReadRankingsOptions {
  readonly shape?: RankingShape;
  readonly separator?: ',' | ';' | '\t';
}

/** Rankings of a question that people answered. */
export interface RankingsOfOptions {
  readonly questionId: string;
  /** Needed when the definitions are of more than one survey. */
  readonly surveyId?: string;
  /** Language of the titles; default the survey's first. */
  readonly language?: string;
  readonly includeTest?: boolean;
  readonly signal?: AbortSignal;
}
