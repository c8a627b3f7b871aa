import type {Response, Survey} from '@consulta/schema';

export interface ExportOptions {
  readonly format: 'csv' | 'codebook' | 'json';
  /** `excel`: BOM, CRLF, semicolons, formulas neutralised. `rfc4180`: commas, CRLF, raw. Default `excel`. */
  readonly dialect?: 'excel' | 'rfc4180';
  /** What stands in the cells of questions with fixed answers. Default `codes`. */
  readonly values?: 'codes' | 'labels';
  /** Language of labels; default the survey's first. */
  readonly language?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: {readonly done: number; readonly total: number | undefined}) => void;
}

/** What a set of files held. */
export interface ReadResult {
  readonly responses: readonly Response[];
  readonly surveys: readonly Survey[];
  readonly rejected: readonly {readonly file: string; readonly reason: string; readonly code: string}[];
  /** Per file, how many responses it held. */
  readonly files: readonly {readonly file: string; readonly responses: number}[];
}
