import {unwrapped, withoutReplyMarks} from './unwrapped.js';

/** JSON found in a text, or why there is none. */
export type FoundJson = {readonly values: readonly unknown[]; readonly problem?: 'empty' | 'not-json' | 'truncated'};

/** How every file of ours begins, written by us or laid out anew by somebody's editor. */
const BEGINNING = /\{\s*"(?:consulta|surveys|responses)"\s*:/g;
/**
 * Finds JSON in a file or in pasted text: by itself, or with a mail's words around it, more than once too. What a mail
 * program did to it on the way is undone; `isWhole` tells whether that went well, where there are several ways.
 * Never throws.
 */
export function jsonInText(text: string, isWhole: (value: unknown) => boolean = () => true): FoundJson {
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (bare === '') return {values: [], problem: 'empty'};
  const whole = parsed(bare);
  if (whole) return {values: [whole.value]};
  const asItIs = embedded(bare);
  if (!asItIs.problem) return asItIs;
  const unmarked = withoutReplyMarks(bare);
  const ways = [unmarked, ...unwrapped(unmarked)].map(embedded);
  const mended = ways.find(({problem, values}) => !problem && values.every(isWhole));
  return mended ?? ways.reduce((best, way) => (way.values.length > best.values.length ? way : best), asItIs);
}

function parsed(text: string): {readonly value: unknown} | undefined {
  try {
    return {value: JSON.parse(text)};
  } catch {
    return undefined; // also for a depth that the browser's parser refuses
  }
}

/** Goes over the text once: after an object it goes on behind it, and an object that does not end is the last. */
function embedded(text: string): FoundJson {
  const values: unknown[] = [];
  let found = false;
  BEGINNING.lastIndex = 0;
  for (let match = BEGINNING.exec(text); match; match = BEGINNING.exec(text)) {
    found = true;
    const end = endOfObject(text, match.index);
    if (end === undefined) return {values, problem: 'truncated'};
    const object = parsed(text.slice(match.index, end));
    if (!object) return {values, problem: 'not-json'};
    values.push(object.value);
    BEGINNING.lastIndex = end;
  }
  if (found) return {values};
  const outermost = parsed(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  return outermost ? {values: [outermost.value]} : {values, problem: 'not-json'};
}

/** Behind the brace that closes the one at `start`; braces within strings do not count. */
function endOfObject(text: string, start: number): number | undefined {
  const marks = /[{}"]/g;
  marks.lastIndex = start;
  let depth = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === '"') marks.lastIndex = endOfString(text, marks.lastIndex);
    else depth += mark[0] === '{' ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return undefined;
}

/** Behind the quotation mark that closes a string; behind the text when none does. */
function endOfString(text: string, start: number): number {
  const marks = /["\\]/g;
  marks.lastIndex = start;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === '"') return marks.lastIndex;
    marks.lastIndex += 1; // what follows a backslash is part of the string
  }
  return text.length;
}
