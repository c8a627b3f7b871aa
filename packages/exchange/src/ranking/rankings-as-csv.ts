import {EXCEL, RFC_4180} from '../csv/dialect.js';
import {writeLine} from '../csv/write-line.js';
import type {Cell} from '../question-types/answer-column.js';
import {ballotsToWrite, type WrittenBallot} from './ballot-steps.js';
import type {RankingCsvOptions, Rankings} from './contract.js';
import {LIST, namesInTable, NO_OPINION, TIE, WEIGHT} from './ranking-columns.js';

/**
 * Writes rankings as a table, one line per ballot, its weight first. A tie shares the best place of its items and the
 * places after it are skipped. Items of people's own are left out: the table of all answers has them.
 * @throws {ExchangeError} when a weight is not a number, or a ballot names an item that is not in the list.
 */
export function rankingsAsCsv(
  rankings: Rankings,
  {shape = 'place-per-item', dialect: chosen, values = 'codes'}: RankingCsvOptions = {},
): string {
  const dialect = chosen === 'rfc4180' ? RFC_4180 : EXCEL;
  const {items} = rankings;
  const ballots = ballotsToWrite(rankings);
  const names = values === 'labels' ? namesInTable(items) : new Map<string, string>();
  const nameOf = (id: string) => names.get(id) ?? id;
  const withNoOpinion = ballots.some(({noOpinion}) => noOpinion.length > 0);

  const headers = items.map(({id}, index) => (shape === 'item-per-place' ? String(index + 1) : nameOf(id)));
  const cells: (ballot: WrittenBallot) => Cell[] =
    shape === 'item-per-place'
      ? (ballot) => itemsByPlace(ballot, items.length, nameOf)
      : (ballot) => {
          const places = placesById(ballot);
          return items.map(({id}) => places.get(id));
        };
  const lines: Cell[][] = [
    [WEIGHT, ...headers, ...(withNoOpinion ? [NO_OPINION] : [])],
    ...ballots.map((ballot) => [
      ballot.weight,
      ...cells(ballot),
      ...(withNoOpinion ? [ballot.noOpinion.map(nameOf).join(` ${LIST} `)] : []),
    ]),
  ];
  return dialect.byteOrderMark + lines.map((line) => writeLine(line, dialect)).join('');
}

/** The place of each ranked item: one more than the number of items before it. */
function placesById({steps}: WrittenBallot): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const step of steps) {
    const place = places.size + 1;
    for (const id of step) places.set(id, place);
  }
  return places;
}

function itemsByPlace({steps}: WrittenBallot, count: number, nameOf: (id: string) => string): Cell[] {
  const cells = Array<Cell>(count).fill(undefined);
  let before = 0;
  for (const step of steps) {
    cells[before] = step.map(nameOf).join(TIE);
    before += step.length;
  }
  return cells;
}
