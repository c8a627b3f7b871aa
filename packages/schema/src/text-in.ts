import type {Text} from './text.js';

/** A text in one language: the words, and the language they are in. */
export interface FoundText {
  readonly text: string;
  /** The tag under which it was found; '' when the text is one string for every language. */
  readonly lang: string;
}

/**
 * A text in the first of the languages it has: each in turn, then without its last subtags (`pt-BR`, then `pt`);
 * when it has none of them, the first it has. Words that are empty count as absent.
 */
export function textIn(text: Text, languages: readonly string[]): FoundText {
  if (typeof text === 'string') return {text, lang: ''};
  for (const language of languages) {
    for (let tag = language; tag; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))) {
      const found = wordsUnder(text, tag);
      if (found) return found;
    }
  }
  for (const [lang, words] of Object.entries(text)) if (words) return {text: words, lang};
  return {text: '', lang: ''};
}

/** Tags are compared without regard to case, as BCP 47 (RFC 5646 section 2.1.1) has it. */
function wordsUnder(text: {readonly [tag: string]: string}, tag: string): FoundText | undefined {
  if (Object.hasOwn(text, tag) && text[tag]) return {text: text[tag], lang: tag};
  const lang = Object.keys(text).find((key) => key.toLowerCase() === tag.toLowerCase());
  return lang !== undefined && text[lang] ? {text: text[lang], lang} : undefined;
}

/** What to write into a `lang` attribute around words found in `lang`: nothing where it is the language shown. */
export function langIfOther(lang: string, shown: string): string | undefined {
  return lang === '' || lang.toLowerCase() === shown.toLowerCase() ? undefined : lang;
}
