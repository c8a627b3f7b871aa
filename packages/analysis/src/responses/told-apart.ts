/** What somebody who sees every shown group, and everybody, can do sums with. */
export interface Crowd<P> {
  /** Those of which sums are shown. They may overlap. */
  readonly groups: readonly (readonly P[])[];
  /** Those who are in the sum of everybody. */
  readonly everybody: readonly P[];
  /** Whether somebody has to stay among others; answers without a name of a group need not. */
  readonly isProtected: (person: P) => boolean;
}

/** How many numbers may still be added up before the answer is taken for the worse one. */
export interface Effort {
  left: number;
}

/** People who are in the same shown groups: no sum tells them apart. */
interface Cell {
  readonly rows: readonly number[];
  people: number;
  isProtected: boolean;
}

/** So small a number is what computing with fractions leaves of 0. */
const ROUNDING = 1e-9;

/**
 * Whether sums and differences of what is shown lead to an answer of fewer than `fewest` people: a group less one that
 * lies within it, everybody less two groups that have a few in common, and so on. It is linear algebra, and exact: the
 * groups are rows of zeros and ones, and among all that follows from them one is looked for that is zero for everybody
 * but a few (the auditing of sums: F. Y. Chin and G. Özsoyoğlu, "Auditing and inference control in statistical
 * databases", IEEE Transactions on Software Engineering 8, 1982). Many overlapping groups may take for ever: once `effort`
 * is used up, what is not proved safe counts as unsafe.
 */
export function tellsFewApart<P>(crowd: Crowd<P>, fewest: number, effort: Effort = {left: Infinity}): boolean {
  if (effort.left <= 0) return true;
  const cells = cellsOf(crowd).sort((a, b) => b.people - a.people);
  const weights = cells.map(({people, isProtected}) => (isProtected ? people : Infinity));
  // Whatever is summed up takes in a cell, and there are enough people in each.
  if (weights.every((people) => people >= fewest)) return false;
  const rows = Array.from({length: crowd.groups.length + 1}, (_, row) =>
    cells.map((cell) => (cell.rows.includes(row) ? 1 : 0)),
  );
  return reachesFew(independent(rows, effort), weights, 0, fewest - 1, effort);
}

function cellsOf<P>({groups, everybody, isProtected}: Crowd<P>): Cell[] {
  const rows = new Map<P, number[]>(everybody.map((person) => [person, []]));
  for (const [row, group] of groups.entries()) for (const person of group) rows.get(person)?.push(row);
  const cells = new Map<string, Cell>();
  for (const [person, own] of rows) {
    const key = own.join();
    const cell = cells.get(key) ?? {rows: [...own, groups.length], people: 0, isProtected: false};
    cell.people += 1;
    cell.isProtected ||= isProtected(person);
    cells.set(key, cell);
  }
  return [...cells.values()];
}

/**
 * Whether a sum of these rows is zero in all cells from `cell` on but some with no more than `left` people. In each cell
 * it is zero, which leaves one row less to sum up, or the cell's people are among the few: both end soon.
 */
function reachesFew(
  rows: readonly (readonly number[])[],
  weights: readonly number[],
  cell: number,
  left: number,
  effort: Effort,
): boolean {
  if (effort.left <= 0) return true;
  if (rows.length === 0) return false;
  const weight = weights[cell];
  if (weight === undefined) return true;
  const without = cleared(rows, cell, effort);
  if (without.length === rows.length) return reachesFew(rows, weights, cell + 1, left, effort);
  if (needsMore(rows, weights, cell, left, effort)) return false;
  return (
    reachesFew(without, weights, cell + 1, left, effort) ||
    (weight <= left && reachesFew(rows, weights, cell + 1, left - weight, effort))
  );
}

/**
 * Whether sums of these rows take in more than `left` people whatever they are: the cells are put into sets, in each of
 * which only the sum of nothing is zero everywhere, so that any other takes in one cell of each (as A. Brouwer's and
 * K.-H. Zimmermann's search for the least weight of a code has it). Without this, many overlapping groups take seconds.
 */
function needsMore(
  rows: readonly (readonly number[])[],
  weights: readonly number[],
  first: number,
  left: number,
  effort: Effort,
): boolean {
  const unused = new Set(weights.keys());
  for (let cell = 0; cell < first; cell += 1) unused.delete(cell);
  for (let people = 0; people <= left;) {
    let rest = rows;
    let least = Infinity;
    for (const cell of unused) {
      const without = cleared(rest, cell, effort);
      if (without.length === rest.length) continue;
      rest = without;
      unused.delete(cell);
      least = Math.min(least, weights[cell]!);
      if (rest.length === 0) break;
    }
    if (rest.length > 0) return false;
    people += least;
  }
  return true;
}

/** The rows with one less, by which all others are made zero in the cell; the same rows where they are already. */
function cleared(rows: readonly (readonly number[])[], cell: number, effort: Effort): readonly (readonly number[])[] {
  effort.left -= rows.length * (rows[0]?.length ?? 0);
  const by = rows.find((row) => Math.abs(row[cell]!) > ROUNDING);
  if (!by) return rows;
  return rows.flatMap((row) => {
    const times = row[cell]! / by[cell]!;
    return row === by ? [] : [times === 0 ? row : row.map((value, at) => value - times * by[at]!)];
  });
}

/** Without rows that follow from others. */
function independent(rows: readonly (readonly number[])[], effort: Effort): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  for (const row of rows) {
    effort.left -= found.length * row.length;
    const rest = found.reduce<readonly number[]>((left, by) => {
      const pivot = by.findIndex((value) => Math.abs(value) > ROUNDING);
      const times = left[pivot]! / by[pivot]!;
      return left.map((value, at) => value - times * by[at]!);
    }, row);
    if (rest.some((value) => Math.abs(value) > ROUNDING)) found.push(rest);
  }
  return found;
}
