/** A piece of HTML that was written here, apart from any text that somebody wrote. */
export interface Markup {
  readonly markup: string;
}
/** What may stand within an element: text is always text. */
export type Child = Markup | string | undefined | readonly Child[];
/** Attributes that are undefined are left out. */
export type Attributes = {readonly [name: string]: string | undefined};

const EMPTY = new Set(['meta']);
const ESCAPES: {readonly [character: string]: string} = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would make a line feed of it.
  '\r': '&#13;',
  // HTML has no way to write it, not even escaped.
  '\0': '\uFFFD',
};

/** An element with its attributes and children, everything in them escaped. */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  );
  const end = EMPTY.has(name) ? '' : `${inside(children)}</${name}>`;
  return {markup: `<${name}${written.join('')}>${end}`};
}

/** The style sheet of the page: our own, which has no `<` in it. */
export function styleSheet(css: string): Markup {
  return {markup: `<style>${css}</style>`};
}

/**
 * Data within the page, which no browser runs. In JSON every character may be written as an escape, so that nothing in
 * it can end the script, begin a comment, or be seen as another than it is.
 */
export function dataBlock(id: string, json: string): Markup {
  const safe = json.replace(/[<>&\u2028\u2029]|\p{Cf}/gu, (character) =>
    Array.from({length: character.length}, (_, index) => unicodeEscape(character.charCodeAt(index))).join(''),
  );
  return {markup: `<script type="application/json" id="${escaped(id)}">${safe}</script>`};
}

function inside(children: readonly Child[]): string {
  return children.map(written).join('');
}

function written(child: Child): string {
  if (child === undefined) return '';
  if (typeof child === 'string') return escaped(child);
  return isMarkup(child) ? child.markup : inside(child);
}

function isMarkup(child: Markup | readonly Child[]): child is Markup {
  return 'markup' in child;
}

function escaped(text: string): string {
  return text.replace(/[&<>"'\r\0]/g, (character) => ESCAPES[character] ?? character);
}

function unicodeEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
