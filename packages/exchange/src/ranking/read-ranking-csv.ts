import type {RankingShape} from '../contract.js';
import type {Rankings, ReadRankingCsvOptions} from './contract.js';
import {csvRecords, type Separator} from './csv-records.js';
import {RankingFileError} from './ranking-file-error.js';
import {readRankingTable} from './ranking-table.js';

type Read = Rankings & {readonly shape: RankingShape};

/** What may separate cells. */
const SEPARATORS: readonly Separator[] = [';', ',', '\t'];

/** The first line, with the line breaks that stand between quotation marks. */
const HEADER = /^(?:"[^"]*"?|[^"\r\n])*/;

/**
 * Reads a table of rankings in either shape, separated by semicolons, commas or tabs, with or without a byte order
 * mark, items by id or by title. A table that can be read in two ways is not read until `separator` or `shape` says
 * which. Where cells are as our Excel file has them, apostrophes that keep a formula from starting are taken away.
 * @throws {RankingFileError} naming the line, for a damaged file; nothing is guessed.
 */
export function readRankingCsv(text: string, options: ReadRankingCsvOptions = {}): Read {
  const [header = ''] = HEADER.exec(text.trimStart()) ?? [];
  if (header === '') throw new RankingFileError('empty', undefined, 'The file is empty. Choose another one.');
  const possible = SEPARATORS.filter((separator) => header.includes(separator));
  const separators: readonly Separator[] = options.separator ? [options.separator] : possible;

  const readings = (separators.length > 0 ? separators : SEPARATORS.slice(0, 1)).map((separator) =>
    attempt(text, separator, options),
  );
  const read = readings.flatMap((reading) => ('rankings' in reading ? [reading.rankings] : []));
  const [first] = read;
  if (!first) throw mostLikely(readings);
  if (read.length > 1 && new Set(read.map((one) => JSON.stringify(one))).size > 1) {
    throw new RankingFileError(
      'ambiguous',
      undefined,
      `Cells could be separated by ${separators.map((one) => JSON.stringify(one)).join(' or ')}. Say which by "separator".`,
    );
  }
  return first;
}

type Reading = {readonly rankings: Read} | {readonly error: RankingFileError; readonly columns: number};

function attempt(text: string, separator: Separator, options: ReadRankingCsvOptions): Reading {
  let columns = 0;
  try {
    const records = csvRecords(text, separator);
    columns = records[0]?.cells.length ?? 0;
    const neutralised = separator === ';' || text.startsWith('\uFEFF');
    const isCut = !/[\r\n]$/.test(text);
    return {rankings: readRankingTable(records, {...options, neutralised, isCut})};
  } catch (error) {
    if (error instanceof RankingFileError) return {error, columns};
    throw error;
  }
}

/** What is wrong when the file is taken apart into as many columns as it can be. */
function mostLikely(readings: readonly Reading[]): RankingFileError {
  const failed = readings.flatMap((reading) => ('error' in reading ? [reading] : []));
  const [first, ...others] = failed;
  if (!first) throw new RangeError('a reading has either rankings or an error');
  return others.reduce((best, one) => (one.columns > best.columns ? one : best), first).error;
}
