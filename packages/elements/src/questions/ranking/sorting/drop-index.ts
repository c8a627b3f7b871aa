/** Where rows stand, from the top of their list. */
export interface Extent {
  readonly top: number;
  readonly height: number;
}

/**
 * Before how many of the others the dragged row would land: it passes a row as soon as its edge is past the middle of
 * that row, so that a high row and a low one change places as easily.
 */
export function dropIndex(rows: readonly Extent[], from: number, top: number): number {
  const bottom = top + (rows[from]?.height ?? 0);
  let to = from;
  while (to < rows.length - 1 && bottom > middleOf(rows[to + 1])) to += 1;
  if (to === from) while (to > 0 && top < middleOf(rows[to - 1])) to -= 1;
  return to;
}

/** Between which rows something from outside would land that is held at `y`. */
export function gapAt(rows: readonly Extent[], y: number): number {
  return rows.filter((row) => middleOf(row) < y).length;
}

/** By how much a row makes way for one that goes from `from` to `to` and is `step` high with its gap. */
export function wayMade(index: number, from: number, to: number, step: number): number {
  if (index > from && index <= to) return -step;
  return index < from && index >= to ? step : 0;
}

function middleOf(row: Extent | undefined): number {
  return row ? row.top + row.height / 2 : 0;
}
