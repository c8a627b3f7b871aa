/** What mail programs put before each line of a message that is answered or passed on. */
const REPLY_MARKS = /^[ \t]*(?:>[ \t]?)+/gm;

/** A text without the marks of a reply. */
export function withoutReplyMarks(text: string): string {
  return text.includes('>') ? text.replace(REPLY_MARKS, '') : text;
}

/**
 * Ways to put lines together again that a mail program broke, also within words and strings; the likeliest first:
 * broken at spaces only, within words too where they are longer than a line, or at the full width wherever that is.
 */
export function unwrapped(text: string): readonly string[] {
  if (!text.includes('\n')) return [];
  const object = text.slice(Math.max(text.indexOf('{'), 0), text.lastIndexOf('}') + 1);
  // A text without spaces has none to lose.
  if (!/[^\s][ \t]+[^\s]/.test(object)) return [object.replace(/\s+/g, '')];
  const lines = text.split(/\r?\n/);
  const width = lines.reduce((longest, line) => Math.max(longest, line.length), 0);
  const isFull = (line: string) => line.length === width;
  return [
    joined(lines, () => false),
    joined(lines, (line, next) => isFull(line) && lastWord(line).length + firstWord(next).length > width),
    joined(lines, isFull),
  ];
}

/** Puts a space between two lines, unless one is there or the break was within a word. */
function joined(lines: readonly string[], isWithinWord: (line: string, next: string) => boolean): string {
  return lines
    .map((line, index) => {
      const next = lines[index + 1] ?? '';
      return line.endsWith(' ') || next.startsWith(' ') || isWithinWord(line, next) ? line : `${line} `;
    })
    .join('');
}

function lastWord(line: string): string {
  return line.slice(line.lastIndexOf(' ') + 1);
}

function firstWord(line: string): string {
  const end = line.indexOf(' ');
  return end < 0 ? line : line.slice(0, end);
}
