import {html, nothing, type TemplateResult} from 'lit';

import {textTemplate, titleTemplate} from '../../base/text-template.js';
import type {ScaleOption} from './scale-options.js';

/** Whether there is more to say of a level than its title. */
export function isExplained({description, checks = []}: ScaleOption): boolean {
  return description !== undefined || checks.length > 0;
}

/** What a level means: a sentence, and what to look for as a list. */
export function levelMeaning(
  point: ScaleOption,
  id: string,
  languages: readonly string[],
): TemplateResult | typeof nothing {
  if (!isExplained(point)) return nothing;
  const {description, checks = []} = point;
  return html`<span class="description" id=${id}
    >${titleTemplate(description, languages)}${
      checks.length === 0
        ? nothing
        : html`<span class="checks" role="list"
            >${checks.map((check) => html`<span class="check" role="listitem">${textTemplate(check, languages)}</span> `)}</span
          >`
    }</span
  >`;
}
