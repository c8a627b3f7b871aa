/** A title is one line; a description may have paragraphs and lists. */
export type MarkedAs = 'line' | 'blocks';

/** Strong, emphasis, code, a link, an address, a mark that is to be read as itself. */
const INLINE = /\*\S|(?:^|[^\p{L}\p{N}])_+\S|`[^`]|\]\(|<(?:https?:|mailto:|tel:)|\\[!-/:-@[-`{-~]/u;
/** A paragraph after another, an entry of a list below something, a heading. */
const BLOCKS = /\n[ \t]*\n|\n {0,3}(?:[-+*]|\d{1,9}[.)])[ \t]|^ {0,3}#{1,6}[ \t]/;

/** Whether a text has marks of Markdown that would make a difference. */
export function hasMarks(text: string, as: MarkedAs): boolean {
  return INLINE.test(text) || (as === 'blocks' && BLOCKS.test(text));
}

/** Whether any text of a part of a definition has. */
export function hasMarksWithin(part: unknown): boolean {
  if (typeof part === 'string') return hasMarks(part, 'blocks');
  return typeof part === 'object' && part !== null && Object.values(part).some((inner) => hasMarksWithin(inner));
}
