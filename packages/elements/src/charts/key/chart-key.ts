import {html, type TemplateResult} from 'lit';

/** A mark of a picture, in SVG around its middle, and what it means. */
export type KeyEntry = readonly [mark: unknown, meaning: string];

/** What the marks of a picture mean; `picture` is the class whose style they have there. */
export function chartKey(picture: string, entries: readonly KeyEntry[]): TemplateResult {
  return html`<ul class="chart-key">
    ${entries.map(
      ([mark, meaning]) =>
        html`<li><svg class=${picture} width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">${mark}</svg> ${meaning}</li>`,
    )}
  </ul>`;
}
