import {type Text, textIn, unmarked} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import type * as BesideText from './beside-text.js';
import type {BesideAs} from './beside-text.js';
import {directionOf} from './localization.js';
import {markedText} from './marked-text.js';
import {nextChance} from './next-chance.js';
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
    text,
    languages,
    'line',
  );
}
/** A title of a survey, a section or a question, with the Markdown that a line may have. */
export function titleTemplate(text: Text | undefined, languages: TextLanguages): unknown {
  return withSecond(
    drawText(text, languages, (words) => markedText(words, 'line')),
    text,
    languages,
    'line',
  );
}
/** A description, with paragraphs and lists. */
export function descriptionTemplate(text: Text | undefined, languages: TextLanguages): unknown {
  return withSecond(
    drawText(text, languages, (words) => markedText(words, 'blocks')),
    text,
    languages,
    'blocks',
  );
}
/** A title or a description where there is no place for links and lists: in a button, in a table. */
export function unmarkedTemplate(text: Text | undefined, languages: TextLanguages): unknown {
  return withSecond(drawText(text, languages, unmarked), text, languages, 'line');
}

/** What shows texts in a second language too, loaded for a page that does. */
let late: typeof BesideText | undefined;

/** Loads it, and tries until it is there: without a network the texts are there in one language. */
export async function loadBesideText(): Promise<void> {
  for (let attempt = 0; !late; attempt += 1) {
    late = await import('./beside-text.js').catch(() => undefined);
    if (!late) await nextChance(attempt);
  }
}

/** A text as it is drawn, and after it the same in the second language, where there is one. */
export function withSecond<T>(
  first: T,
  text: Text | undefined,
  languages: TextLanguages,
  as: BesideAs,
): T | TemplateResult {
  return late && text !== undefined ? late.withBeside(first, text, languages, as) : first;
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
