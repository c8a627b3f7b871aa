import {nameOf, type Row, type Rows} from '../ranking-order.js';

/** The place of a row, from 1: a tie shares a place, and the places after it are skipped. */
export function placeOf(rows: Rows, name: string): number {
  let index = indexOf(rows, name);
  while (index > 0 && rows[index]?.tied) index -= 1;
  return index + 1;
}

/** Whether another row has the same place. */
export function sharesPlace(rows: Rows, name: string): boolean {
  const index = indexOf(rows, name);
  return rows[index]?.tied === true || rows[index + 1]?.tied === true;
}

/** Without the row; those that shared its place keep it. */
export function takeOut(rows: Rows, name: string): Rows {
  const index = indexOf(rows, name);
  if (index === -1) return rows;
  const next = rows[index + 1];
  const rest = rows.toSpliced(index, 1);
  return next?.tied ? rest.with(index, {...next, tied: rows[index]?.tied === true}) : rest;
}

/**
 * The row so that `before` others stand before it, alone at its place: moving never makes a tie, so that one in the
 * way is passed as a whole, in the direction of the move.
 */
export function moveTo(rows: Rows, name: string, before: number): Rows {
  const from = indexOf(rows, name);
  const row = rows[from];
  if (!row) return rows;
  const rest = takeOut(rows, name);
  const step = before > from ? 1 : -1;
  let to = Math.min(Math.max(Math.trunc(before), 0), rest.length);
  while (rest[to]?.tied) to += step;
  return rest.toSpliced(to, 0, {...row, tied: false});
}

/** One step towards the top: out of a tie, or past what stands above. */
export function moveUp(rows: Rows, name: string): Rows {
  const index = indexOf(rows, name);
  if (index === -1 || (index === 0 && !sharesPlace(rows, name))) return rows;
  const first = placeOf(rows, name) - 1;
  return moveTo(rows, name, sharesPlace(rows, name) ? first : first - 1);
}

/** One step towards the end: out of a tie, or past what stands below. */
export function moveDown(rows: Rows, name: string): Rows {
  const index = indexOf(rows, name);
  if (index === -1) return rows;
  let next = index + 1;
  while (rows[next]?.tied) next += 1;
  // After the others of its tie; or after the row below, with all that share its place.
  if (sharesPlace(rows, name)) return insertAt(takeOut(rows, name), rows[index] as Row, next - 1);
  if (next >= rows.length) return rows;
  next += 1;
  while (rows[next]?.tied) next += 1;
  return insertAt(takeOut(rows, name), rows[index] as Row, next - 1);
}

/** With the same place as the row above; the first has none above. */
export function tie(rows: Rows, name: string): Rows {
  return withTied(rows, name, true);
}

/** With a place of its own, together with those that are tied to it from below. */
export function untie(rows: Rows, name: string): Rows {
  return withTied(rows, name, false);
}

/** Another own text in the same place. */
export function reword(rows: Rows, name: string, other: string): Rows {
  const item = {other};
  return rows.map((row) => (row.name === name ? {...row, item, name: nameOf(item)} : row));
}

/** Whether both say the same. */
export function isSame(one: Rows, other: Rows): boolean {
  return (
    one === other ||
    (one.length === other.length &&
      one.every(({name, tied}, index) => name === other[index]?.name && tied === other[index]?.tied))
  );
}

function withTied(rows: Rows, name: string, tied: boolean): Rows {
  const index = indexOf(rows, name);
  const row = rows[index];
  return row && index > 0 && row.tied !== tied ? rows.with(index, {...row, tied}) : rows;
}

function insertAt(rows: Rows, row: Row, index: number): Rows {
  return rows.toSpliced(index, 0, {...row, tied: false});
}

function indexOf(rows: Rows, name: string): number {
  return rows.findIndex((row) => row.name === name);
}
