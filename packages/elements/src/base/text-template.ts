import {type FoundText, type Text, textIn, unmarked} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {directionOf} from './localization.js';
import {markedText} from './marked-text.js';
import {type TextLanguages} from './text-languages.js';

/**
 * An author's text in the first of the languages it has; marked with `lang` and its direction where that is another
 * one. Where a second language is shown too, the text in that one follows.
 */
export function textTemplate(
  text: Text | undefined,
  languages: TextLanguages,
): TemplateResult | string | typeof nothing {
  return withSecond(
    drawText(text, languages, (words) => words),
    besideLine(text, languages),
  );
}
/** A title of a survey, a section or a question, with the Markdown that a line may have. */
export function titleTemplate(text: Text | undefined, languages: TextLanguages): unknown {
  return withSecond(
    drawText(text, languages, (words) => markedText(words, 'line')),
    besideLine(text, languages),
  );
}
/** A description, with paragraphs and lists. */
export function descriptionTemplate(text: Text | undefined, languages: TextLanguages): unknown {
  return withSecond(
    drawText(text, languages, (words) => markedText(words, 'blocks')),
    besideBlocks(text, languages),
  );
}
/** A title or a description where there is no place for links and lists: in a button, in a table. */
export function unmarkedTemplate(text: Text | undefined, languages: TextLanguages): unknown {
  return withSecond(drawText(text, languages, unmarked), besideLine(text, languages));
}

/**
 * A title in the second language alone. It stands within what names a control or a heading, where a screen reader would
 * say it in the voice of the first, after the first: it is for the eye, and so has no link to reach.
 */
export function besideLine(text: Text | undefined, languages: TextLanguages): TemplateResult | typeof nothing {
  const found = secondOf(text, languages);
  return found
    ? html`<span class="second-text" lang=${found.lang} dir=${directionOf(found.lang)} aria-hidden="true">${unmarked(found.text)}</span>`
    : nothing;
}
/** A description in the second language alone, for eye and ear. */
export function besideBlocks(text: Text | undefined, languages: TextLanguages): TemplateResult | typeof nothing {
  const found = secondOf(text, languages);
  return found
    ? html`<div class="second-text" lang=${found.lang} dir=${directionOf(found.lang)}>${markedText(found.text, 'blocks')}</div>`
    : nothing;
}

/** The text in the second language, where there is one that says something else. */
function secondOf(text: Text | undefined, languages: TextLanguages): FoundText | undefined {
  const {beside} = languages;
  if (beside === undefined || text === undefined) return undefined;
  const second = textIn(text, [beside]);
  // Without words in this language, any others were found.
  const isIn = `${beside}-`.toLowerCase().startsWith(`${second.lang}-`.toLowerCase());
  return isIn && second.text !== textIn(text, languages).text ? second : undefined;
}

function withSecond<T>(first: T, second: TemplateResult | typeof nothing): T | TemplateResult {
  return second === nothing ? first : html`${first}${second}`;
}

function drawText<T>(
  text: Text | undefined,
  languages: TextLanguages,
  draw: (words: string) => T,
): T | TemplateResult | typeof nothing {
  if (text === undefined) return nothing;
  const found = textIn(text, languages);
  const words = draw(found.text);
  return found.lang === '' || found.lang === languages[0]
    ? words
    : html`<span lang=${found.lang} dir=${directionOf(found.lang)}>${words}</span>`;
}
