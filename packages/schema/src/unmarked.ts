import {FIRST_STRONG, POP} from './direction-marks.js';

const ISOLATED = /\u2068([^\u2068\u2069]*)\u2069/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** Links and pictures by their words, addresses by themselves, and the marks of strong, emphasis and code. */
const MARKS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/!?\[([^[\]]*)\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g, '$1'],
  [/<((?:https?:|mailto:|tel:)[^\s<>]*)>/g, '$1'],
  [/(?<!`)`([^`\n]+)`(?!`)/g, '$1'],
  [/(?<!\*)\*(?![\s*])([^*]*[^*\s])\*(?!\*)/g, '$1'],
  [/\*\*(?![\s*])([^*]*[^*\s])\*\*/g, '$1'],
  [/(?<![\p{L}\p{N}_])_(?![\s_])([^_]*[^_\s])_(?![\p{L}\p{N}_])/gu, '$1'],
  [/(?<![\p{L}\p{N}_])__(?![\s_])([^_]*[^_\s])__(?![\p{L}\p{N}_])/gu, '$1'],
  [/^ {0,3}#{1,6}[ \t]+/gm, ''],
];

/**
 * A title or a description for who reads plain text: exports, charts, labels for screen readers. Markdown's marks go,
 * the words stay; an answer within the text stays as the person wrote it.
 */
export function unmarked(text: string): string {
  if (!/[*_`[<#\\\u2068]/.test(text)) return text;
  const kept: string[] = [];
  const keep = (_: string, words: string): string => `${FIRST_STRONG}${kept.push(words) - 1}${POP}`;
  let words = text.replace(ISOLATED, keep).replace(ESCAPED, keep);
  for (const [pattern, replacement] of MARKS) words = words.replace(pattern, replacement);
  return words.replace(ISOLATED, (_, place: string) => kept[Number(place)] ?? '');
}
