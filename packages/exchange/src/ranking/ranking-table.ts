import type {RankingShape} from '../contract.js';
import {EXCEL} from '../csv/dialect.js';
import {answerOf, type Steps} from './ballot-steps.js';
import type {Rankings, ReadRankingCsvOptions} from './contract.js';
import type {CsvRecord} from './csv-records.js';
import {firstRepeated} from './first-repeated.js';
import {type ItemFinder, itemFinder, type NameInFile, refuseNamesAlike} from './item-finder.js';
import {orderOfPlaces} from './order-of-places.js';
import {LIST, columnsOfRankings, type RankingColumns, TIE} from './ranking-columns.js';
import {quoted, RankingFileError} from './ranking-file-error.js';

interface TableOptions extends Pick<ReadRankingCsvOptions, 'items' | 'shape'> {
  /** Texts have apostrophes before what could be a formula. */
  readonly neutralised: boolean;
  /** The last line does not end, so that its last cells may be missing. */
  readonly isCut: boolean;
}

type Placed = readonly {readonly id: string; readonly place: number}[];

/** Reads the records of a table. */
export function readRankingTable(
  records: readonly CsvRecord[],
  {items: known, shape, neutralised, isCut}: TableOptions,
): Rankings & {readonly shape: RankingShape} {
  const [header, ...lines] = neutralised ? records.map(withoutApostrophes) : records;
  if (!header) throw new RankingFileError('empty', undefined, 'The file is empty. Choose another one.');
  const columns = columnsOfRankings(header, shape);
  const names = namesInFile(columns, header, lines);
  if (!known && columns.shape === 'item-per-place') refuseNamesAlike(names);
  const finder = itemFinder(known, names);
  const placedIn =
    columns.shape === 'item-per-place' ? itemPerPlace(columns, finder) : placePerItem(columns, finder, header);

  const ballots = lines.map((record, index) => {
    checkCells(record, header.cells.length, isCut && index === lines.length - 1);
    const noOpinion = listed(record, columns, finder);
    const steps = orderIn(record, placedIn(record), noOpinion);
    return {answer: answerOf(steps), weight: weightOf(record, columns), noOpinion};
  });
  return {
    shape: columns.shape,
    items: finder.items(),
    ballots: ballots.map(({answer}) => answer),
    weights: ballots.map(({weight}) => weight),
    ...(columns.noOpinion === undefined ? {} : {noOpinion: ballots.map(({noOpinion}) => noOpinion)}),
  };
}

function withoutApostrophes({line, cells}: CsvRecord): CsvRecord {
  return {line, cells: cells.map((cell) => EXCEL.readText(cell))};
}

/** Spreadsheets leave out empty cells at the end of a line; more cells than headers belong nowhere. */
function checkCells({line, cells}: CsvRecord, columns: number, isCut: boolean): void {
  if (cells.length > columns) {
    throw new RankingFileError(
      'cells',
      line,
      `there are ${cells.length} cells and ${columns} headers. Put a cell with a separator in it in quotation marks.`,
    );
  }
  if (isCut && cells.length < columns) {
    throw new RankingFileError('cells', line, 'the file ends within this line. Get it again, or complete the line.');
  }
}

function placePerItem({ranking}: RankingColumns, finder: ItemFinder, {line}: CsvRecord) {
  const columns = ranking.map(({header, index}) => ({header, index, id: finder.idOf(header, line)}));
  const twice = columns[firstRepeated(columns.map(({id}) => id))];
  if (twice) {
    throw new RankingFileError(
      'repeated',
      line,
      `${quoted(twice.header)} is an item that has a column already. Remove one.`,
    );
  }
  return ({line: own, cells}: CsvRecord): Placed =>
    columns.flatMap(({header, index, id}) => {
      const cell = (cells[index] ?? '').trim();
      if (cell === '') return [];
      if (/^[1-9]\d{0,8}$/.test(cell)) return [{id, place: Number(cell)}];
      throw new RankingFileError(
        'ranking',
        own,
        `${quoted(cell)} in column ${quoted(header)} is not a place. Write 1, 2, 3 …, or nothing for an unranked item.`,
      );
    });
}

function itemPerPlace({ranking}: RankingColumns, finder: ItemFinder) {
  return ({line, cells}: CsvRecord): Placed =>
    ranking.flatMap(({index}, place) =>
      namesIn(cells[index] ?? '', TIE, line).map((name) => ({id: finder.idOf(name, line), place: place + 1})),
    );
}

/** Every name of an item that the table has: in its headers, or in its cells. */
function namesInFile(
  {shape, ranking, noOpinion}: RankingColumns,
  header: CsvRecord,
  lines: readonly CsvRecord[],
): readonly NameInFile[] {
  if (shape === 'place-per-item') return ranking.map(({header: name}) => ({name, line: header.line}));
  return lines.flatMap(({line, cells}) =>
    [
      ...ranking.flatMap(({index}) => namesIn(cells[index] ?? '', TIE, line)),
      ...(noOpinion === undefined ? [] : namesIn(cells[noOpinion] ?? '', LIST, line)),
    ].map((name) => ({name, line})),
  );
}

function namesIn(cell: string, separator: string, line: number): readonly string[] {
  if (cell.trim() === '') return [];
  const names = cell.split(separator).map((name) => name.trim());
  if (names.every((name) => name !== '')) return names;
  throw new RankingFileError('ranking', line, `an item is missing in ${quoted(cell)} beside "${separator}". Add it.`);
}

function listed(
  {line, cells}: CsvRecord,
  {noOpinion}: RankingColumns,
  finder: ItemFinder,
): readonly string[] | undefined {
  const names = noOpinion === undefined ? [] : namesIn(cells[noOpinion] ?? '', LIST, line);
  return names.length === 0 ? undefined : names.map((name) => finder.idOf(name, line));
}

function orderIn({line}: CsvRecord, placed: Placed, noOpinion: readonly string[] = []): Steps {
  const ids = [...placed.map(({id}) => id), ...noOpinion];
  const twice = ids[firstRepeated(ids)];
  if (twice !== undefined) {
    throw new RankingFileError('repeated', line, `${quoted(twice)} is there twice. Keep one of them.`);
  }
  const order = orderOfPlaces(placed);
  if ('steps' in order) return order.steps;
  throw new RankingFileError('ranking', line, `${order.problem}. Add what is missing, or correct the places.`);
}

function weightOf({line, cells}: CsvRecord, {weight}: RankingColumns): number {
  if (weight === undefined) return 1;
  const cell = (cells[weight] ?? '').trim();
  const number = Number(cell.replace(',', '.'));
  if (/^\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i.test(cell) && Number.isFinite(number)) return number;
  throw new RankingFileError('weight', line, `the weight is ${quoted(cell)}; it must be a number from 0 on.`);
}
