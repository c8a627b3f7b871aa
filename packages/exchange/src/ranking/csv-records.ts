import {CsvError, parse} from 'csv-parse/browser/esm/sync';

import {RankingFileError} from './ranking-file-error.js';

/** Cells of one record; `line` is where it begins, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What separates cells. */
export type Separator = ',' | ';' | '\t';

/** Records without blank lines. @throws {RankingFileError} for quotes that are not closed, or stand within a cell. */
export function csvRecords(text: string, separator: Separator): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  let end = 0;
  try {
    parse(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), {
      delimiter: separator,
      record_delimiter: '\n',
      relax_column_count: true,
      onRecord: (cells: readonly string[], {lines}: {readonly lines: number}) => {
        if (cells.some((cell) => cell !== '') || cells.length > 1) records.push({line: end + 1, cells});
        end = lines;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new RankingFileError(
      'format',
      end + 1,
      error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'a quotation mark is opened and not closed. Close it, or get the file again if it is cut off.'
        : 'a quotation mark stands within a cell. Put the cell in quotation marks and double those inside.',
    );
  }
  return records;
}
