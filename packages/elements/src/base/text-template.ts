import {type Text, textIn} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

/** An author's text in the first of the languages it has; marked with `lang` where that is another one. */
export function textTemplate(text: Text | undefined, languages: readonly string[]): TemplateResult | string | typeof nothing {
  if (text === undefined) return nothing;
  const found = textIn(text, languages);
  return found.lang === '' || found.lang === languages[0] ? found.text : html`<span lang=${found.lang}>${found.text}</span>`;
}
