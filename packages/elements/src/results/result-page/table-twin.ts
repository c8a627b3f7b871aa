import {html, type TemplateResult} from 'lit';

import type {Localization} from '../../base/localization.js';
import type {ChartWords} from '../../charts/words/chart-words.js';

/** A table that says in numbers what a picture shows; folded away on the screen, open on paper. */
export function tableTwin(
  {words}: {readonly words: Localization<ChartWords>},
  label: string,
  head: readonly unknown[],
  rows: readonly (readonly unknown[])[],
): TemplateResult {
  return html`<details class="twin" part="table">
    <summary>${words.term('chart.show-table')}</summary>
    <div class="scroller" role="region" tabindex="0" aria-label=${label}>
      <table>
        <caption class="visually-hidden">${label}</caption>
        <thead>
          <tr>${head.map((cell, index) => html`<th scope="col" class=${index === 0 ? '' : 'number'}>${cell}</th>`)}</tr>
        </thead>
        <tbody>
          ${rows.map(
            ([first, ...others]) => html`<tr>
              <th scope="row">${first}</th>
              ${others.map((cell) => html`<td class="number">${cell}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
