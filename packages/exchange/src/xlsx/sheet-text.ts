import {wellFormedText} from '../json/canonical-text.js';

/** The most characters that Excel takes in one cell; a file with more is "repaired" by leaving them out. */
export const LONGEST_TEXT = 32_767;

const CUT_MARK = ' […]';

/** A text as a spreadsheet can hold it. */
export function fittingText(text: string): string {
  return text.length <= LONGEST_TEXT ? text : wellFormedText(text.slice(0, LONGEST_TEXT - CUT_MARK.length)) + CUT_MARK;
}

/** What XML cannot hold stands as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring); so does what only looks like it. */
const UNWRITABLE = /[\0-\x08\v\f\r\x0E-\x1F\uFFFE\uFFFF]|_(?=x[\dA-Fa-f]{4}_)/g;
const MARKUP: {readonly [character: string]: string} = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** A text within an element or an attribute of a sheet. */
export function sheetText(text: string): string {
  return wellFormedText(text)
    .replace(UNWRITABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (character) => MARKUP[character] ?? character);
}
