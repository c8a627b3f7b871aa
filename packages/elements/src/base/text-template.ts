import {type Text, textIn, unmarked} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {directionOf} from './localization.js';
import {markedText} from './marked-text.js';

/** An author's text in the first of the languages it has; marked with `lang` and its direction where that is another one. */
export function textTemplate(
  text: Text | undefined,
  languages: readonly string[],
): TemplateResult | string | typeof nothing {
  return drawText(text, languages, (words) => words);
}
/** A title of a survey, a section or a question, with the Markdown that a line may have. */
export function titleTemplate(text: Text | undefined, languages: readonly string[]): unknown {
  return drawText(text, languages, (words) => markedText(words, 'line'));
}
/** A description, with paragraphs and lists. */
export function descriptionTemplate(text: Text | undefined, languages: readonly string[]): unknown {
  return drawText(text, languages, (words) => markedText(words, 'blocks'));
}
/** A title or a description where there is no place for links and lists: in a button, in a table. */
export function unmarkedTemplate(text: Text | undefined, languages: readonly string[]): unknown {
  return drawText(text, languages, unmarked);
}

function drawText<T>(
  text: Text | undefined,
  languages: readonly string[],
  draw: (words: string) => T,
): T | TemplateResult | typeof nothing {
  if (text === undefined) return nothing;
  const found = textIn(text, languages);
  const words = draw(found.text);
  return found.lang === '' || found.lang === languages[0]
    ? words
    : html`<span lang=${found.lang} dir=${directionOf(found.lang)}>${words}</span>`;
}
