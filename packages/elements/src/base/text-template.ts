import {type Text, textIn} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {directionOf} from './localization.js';

/** An author's text in the first of the languages it has; marked with `lang` and its direction where that is another one. */
export function textTemplate(
  text: Text | undefined,
  languages: readonly string[],
): TemplateResult | string | typeof nothing {
  if (text === undefined) return nothing;
  const found = textIn(text, languages);
  return found.lang === '' || found.lang === languages[0]
    ? found.text
    : html`<span lang=${found.lang} dir=${directionOf(found.lang)}>${found.text}</span>`;
}
