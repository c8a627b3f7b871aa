import type {RankingShape} from '../contract.js';
import type {NamedItem} from './contract.js';
import type {CsvRecord} from './csv-records.js';
import {namesOf} from './item-names.js';
import {quoted, RankingFileError} from './ranking-file-error.js';

/** Headers beside those of the ranking. The underscore keeps them apart from every item's id. */
export const WEIGHT = 'ballot_weight';
export const NO_OPINION = 'no_opinion';

/** Between items at one place, and between items without an opinion. */
export const TIE = '=';
export const LIST = '|';

/** Titles as a table can hold them; one that would be read as something else gives way to its id. */
export function namesInTable(items: readonly NamedItem[]): ReadonlyMap<string, string> {
  return namesOf(
    items,
    (name) => /^\d+$/.test(name) || name === WEIGHT || name === NO_OPINION || name.includes(TIE) || name.includes(LIST),
  );
}

/** Where the columns of a table are. */
export interface RankingColumns {
  readonly shape: RankingShape;
  readonly weight: number | undefined;
  readonly noOpinion: number | undefined;
  /** Those of the ranking, with their headers: names of items, or places. */
  readonly ranking: readonly {readonly index: number; readonly header: string}[];
}

/** Tells the columns apart. Headers 1, 2, 3 … are places, all others items. */
export function columnsOfRankings({line, cells}: CsvRecord, shape: RankingShape | undefined): RankingColumns {
  const indexes = new Map<string, number>();
  for (const [index, cell] of cells.entries()) {
    const header = cell.trim();
    if (header === '') {
      throw new RankingFileError('header', line, `column ${index + 1} has no header. Name it, or delete the column.`);
    }
    if (indexes.has(header)) {
      throw new RankingFileError('repeated', line, `two columns are called ${quoted(header)}. Rename one of them.`);
    }
    indexes.set(header, index);
  }
  const ranking = [...indexes]
    .filter(([header]) => header !== WEIGHT && header !== NO_OPINION)
    .map(([header, index]) => ({header, index}));
  if (ranking.length === 0) throw new RankingFileError('header', line, 'no column holds a ranking. Add them.');
  const found = shape ?? (ranking.every(({header}) => /^\d+$/.test(header)) ? 'item-per-place' : 'place-per-item');
  const unexpected = ranking.find(({header}, index) => header !== String(index + 1));
  if (found === 'item-per-place' && unexpected) {
    throw new RankingFileError(
      'header',
      line,
      `the columns must be called 1, 2, 3 … in turn, and one is called ${quoted(unexpected.header)}. Rename it.`,
    );
  }
  return {shape: found, weight: indexes.get(WEIGHT), noOpinion: indexes.get(NO_OPINION), ranking};
}
