/** A line of a JSON Lines file: what it holds, or that it is damaged. */
export type JsonLine =
  | {readonly line: number; readonly value: unknown; readonly isDamaged?: undefined}
  | {readonly line: number; readonly isDamaged: true; readonly text: string};

const LINE_OF_OURS = /^\s*\{\s*"consulta"\s*:/;

/**
 * The lines of a text that was written as JSON Lines, each by itself, so that a damaged one takes no other with it;
 * undefined for any other text. One object in several lines, as an editor lays it out, is no such text.
 */
export function jsonLines(text: string): readonly JsonLine[] | undefined {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((content, index) => ({line: index + 1, content}))
    .filter(({content}) => content.trim() !== '');
  const ours = lines.filter(({content}) => isLineOfOurs(content));
  if (ours.length < 2 || ours.length * 2 < lines.length) return undefined;
  return lines.map(({line, content}) => jsonLine(content, line));
}

/** Whether a line begins as one of ours. */
export function isLineOfOurs(text: string): boolean {
  return LINE_OF_OURS.test(text);
}

/** What the line of this number holds. */
export function jsonLine(text: string, line: number): JsonLine {
  try {
    return {line, value: JSON.parse(text) as unknown};
  } catch {
    return {line, isDamaged: true, text};
  }
}
