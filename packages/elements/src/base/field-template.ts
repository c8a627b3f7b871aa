import type {Problem} from '@consulta/engine';
import type {Text} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {firstOnly} from './text-languages.js';
import {descriptionTemplate, titleTemplate, withSecond} from './text-template.js';

/** The question's words, and "required" in words where an answer must be given. */
export function headingTemplate(heading: Text, languages: readonly string[], mark: string | undefined): TemplateResult {
  const first = html`<span class="heading">${titleTemplate(heading, firstOnly(languages))}</span>${
    mark === undefined ? nothing : html` <span class="mark">(${mark})</span>`
  }`;
  return withSecond(first, heading, languages, 'line');
}

/** The line of help, under the id `hint`; in a second language it is there to read, outside of what describes a control. */
export function hintTemplate(hint: Text | undefined, languages: readonly string[]): TemplateResult | typeof nothing {
  if (hint === undefined) return nothing;
  const first = html`<div id="hint" part="hint">${descriptionTemplate(hint, firstOnly(languages))}</div>`;
  return withSecond(first, hint, languages, 'help');
}

/** Stands before what is wrong, so that it does not hang on colour. */
export const errorSign: TemplateResult = html`<svg viewBox="0 0 20 20" aria-hidden="true"
  ><circle cx="10" cy="10" r="9" /><path d="M10 5v6M10 14v.5"
/></svg>`;

/** What is wrong, under the id `error`: a sign and words, so that it does not hang on colour. */
export function errorTemplate(
  problem: Problem | undefined,
  text: (problem: Problem) => string,
): TemplateResult | typeof nothing {
  if (problem === undefined) return nothing;
  const tone = problem.code === 'required-soft' ? 'soft' : 'hard';
  return html`<p id="error" part="error" class=${tone}>
    ${errorSign}<span>${text(problem)}</span>
  </p>`;
}

/** The ids for `aria-describedby`: what is there of help, more, and what is wrong. */
export function describedBy(...ids: readonly (string | false | undefined)[]): string | typeof nothing {
  return ids.filter(Boolean).join(' ') || nothing;
}
