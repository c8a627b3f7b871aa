import {FIRST_STRONG, POP} from './direction-marks.js';

/** What is not there to be read: rules, and the pattern of a text. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['showIf', 'requiredIf', 'condition', 'formula', 'pattern']);

/** `{{question}}`, with or without spaces inside; and somebody's words, which are left as they are: these name nothing. */
const PLACEHOLDER = new RegExp(`${FIRST_STRONG}[^${POP}]*${POP}|\\{\\{\\s*([a-z][a-z0-9-]*)\\s*\\}\\}`, 'g');
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** The questions that a text, or any texts of a part of a definition, repeat the answers to; each once. */
export function placeholdersIn(part: unknown): readonly string[] {
  const found = new Set<string>();
  collect(part, found);
  return [...found];
}

/**
 * A text, or a part of a definition, with words in the place of its placeholders. `words` gets the id of the question
 * and, within a text by language, that language; where it has none the placeholder stays. What has no placeholder is
 * returned as it is; so are words that were filled in before.
 */
export function fillPlaceholders<T>(
  part: T,
  languages: readonly string[],
  words: (questionId: string, language: string | undefined) => string | undefined,
): T {
  return fill(part, undefined, languages, words) as T;
}

/**
 * Somebody's words for a place in a text: on one line, marked off from the text around. A word of another direction
 * does not turn the sentence, and whoever reads Markdown knows that these are to be left as they are.
 */
export function isolated(words: string): string {
  return `${FIRST_STRONG}${words
    .replace(DIRECTIONS, '')
    .trim()
    .replace(/\s*[\r\n]+\s*/g, ' · ')}${POP}`;
}

function collect(part: unknown, found: Set<string>): void {
  if (typeof part === 'string') {
    if (part.includes('{{')) for (const [, id] of part.matchAll(PLACEHOLDER)) if (id) found.add(id);
  } else if (typeof part === 'object' && part !== null) {
    const object = part as {readonly [key: string]: unknown};
    for (const key in object) if (Object.hasOwn(object, key) && !NOT_SHOWN.has(key)) collect(object[key], found);
  }
}

function fill(
  part: unknown,
  language: string | undefined,
  languages: readonly string[],
  words: (questionId: string, language: string | undefined) => string | undefined,
): unknown {
  if (typeof part === 'string') {
    if (!part.includes('{{')) return part;
    return part.replace(PLACEHOLDER, (whole, id: string | undefined) => (id && words(id, language)) ?? whole);
  }
  if (typeof part !== 'object' || part === null) return part;
  let changed = false;
  const filled = Object.entries(part).map(([key, value]: [string, unknown]) => {
    const after = NOT_SHOWN.has(key) ? value : fill(value, languages.includes(key) ? key : language, languages, words);
    changed ||= after !== value;
    return [key, after] as const;
  });
  if (!changed) return part;
  return Array.isArray(part) ? filled.map(([, value]) => value) : Object.fromEntries(filled);
}
