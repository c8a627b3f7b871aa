/**
 * What a guide tells to write: its blocks with the path that stands in front of each, in the order of the guide.
 * `ts` is a new file, `diff` lines that come into one.
 */
export function blocksOf(guide) {
  const block = /^`([^`\n]+\.[a-z]+)`[^\n]*\n\n```(ts|diff)\n(.*?)^```$/gms;
  return [...guide.matchAll(block)].map(([, path, kind, lines]) => ({path, kind, lines}));
}

/** A text with what a block of lines with `+` adds. Lines without it say where, and must be there exactly once. */
export function withAdded(text, lines) {
  return lines.split(/^@@\n/m).reduce((whole, hunk) => {
    const all = hunk.trimEnd().split('\n');
    const before = all.filter((line) => !line.startsWith('+')).map((line) => line.slice(1));
    const after = all.map((line) => line.slice(1));
    const parts = `\n${whole}`.split(`\n${before.join('\n')}\n`);
    if (parts.length !== 2) throw new Error(`“${before.join(' ⏎ ')}” is there ${parts.length - 1} times.`);
    return parts.join(`\n${after.join('\n')}\n`).slice(1);
  }, text);
}
