/**
 * What is wrong with a file of rankings. `empty`: nothing in it. `format`: not what it should be at all. `header`: a
 * line before the rankings. `count`: a number in the header is not what the file holds. `type`: the rankings are not
 * of the kind that the file says. `ranking`: a ranking cannot be read. `repeated`: something is there twice. `item`: an
 * item is not among those known. `weight`: a number of people is none. `cells`: a line has more cells than columns, or
 * is cut off. `ambiguous`: the file could be read in two ways.
 */
export type RankingFileErrorCode =
  'empty' | 'format' | 'header' | 'count' | 'type' | 'ranking' | 'repeated' | 'item' | 'weight' | 'cells' | 'ambiguous';

/** A file of rankings that cannot be read: the line, what is wrong and what to do; `code` is there to translate. */
export class RankingFileError extends Error {
  override readonly name = 'RankingFileError';

  /** `line` counts from 1; `undefined` when it is the file as a whole. */
  constructor(
    readonly code: RankingFileErrorCode,
    readonly line: number | undefined,
    what: string,
  ) {
    super(line === undefined ? what : `Line ${line}: ${what}`);
  }
}

/** A text from a file in a message: not more of it than helps to find it. */
export function quoted(text: string): string {
  const tidy = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return `"${tidy.length > 60 ? `${tidy.slice(0, 59)}…` : tidy}"`;
}
