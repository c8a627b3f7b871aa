import type {ReadableFile} from '../contract.js';
import {isLineOfOurs, type JsonLine, jsonLine} from './json-lines.js';

/** A line, and which part of the file has been read by then. */
export interface LineRead {
  readonly line: JsonLine;
  readonly part: number;
}

/** Smaller files are read at once. */
const LONG_FILE = 1_000_000;
/** A first line that is longer is not one of ours: what is in a line of JSON Lines is one response or one definition. */
const LONGEST_FIRST_LINE = 4_000_000;

/**
 * The lines of a long file that was written as JSON Lines, as they are read: neither the text nor what is in it is ever
 * held as a whole. Undefined for any other file.
 */
export async function lineByLine(file: ReadableFile): Promise<AsyncIterable<LineRead> | undefined> {
  const {size = 0} = file;
  const stream = size < LONG_FILE ? undefined : file.stream?.();
  if (!stream) return undefined;
  const lines = linesOf(stream, size);
  const beginning: Line[] = [];
  while (beginning.length < 2) {
    const next = await lines.next();
    if (next.done || !isLineOfOurs(next.value.text)) {
      await lines.return();
      return undefined;
    }
    beginning.push(next.value);
  }
  return (async function* () {
    for (const line of beginning) yield lineRead(line);
    for await (const line of lines) yield lineRead(line);
  })();
}

interface Line {
  readonly number: number;
  readonly text: string;
  readonly part: number;
}

function lineRead({number, text, part}: Line): LineRead {
  return {line: jsonLine(text, number), part};
}

/** Every line with something in it; ends early where the first one does not end. */
async function* linesOf(stream: ReadableStream<Uint8Array>, size: number): AsyncGenerator<Line, void> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let unended: string[] = [];
  let length = 0;
  let bytes = 0;
  let number = 0;
  try {
    for (let ended = false; !ended;) {
      const {done, value} = await reader.read();
      ended = done;
      bytes += value?.byteLength ?? 0;
      const [first = '', ...others] = decoder.decode(value, {stream: !done}).split('\n');
      unended.push(first);
      length += first.length;
      if (number === 0 && length > LONGEST_FIRST_LINE) return;
      if (others.length === 0 && !done) continue;
      const last = done ? [] : others.splice(-1);
      for (const text of [unended.join(''), ...others]) {
        number += 1;
        if (text.trim() !== '') yield {number, text, part: bytes / size};
      }
      unended = last;
      length = last[0]?.length ?? 0;
    }
  } finally {
    await reader.cancel();
  }
}
