import {html, type TemplateResult} from 'lit';

import {countBar} from '../../charts/count-bar/count-bar.js';

/** One bar with its name and its number. */
export interface Bar {
  readonly title: unknown;
  readonly share: number;
  readonly shown: string;
}

/** Names, bars and numbers one below the other. */
export function barList(bars: readonly Bar[]): TemplateResult {
  return html`<ul class="bars" part="bars">
    ${bars.map(
      ({title, share, shown}) =>
        html`<li>
          <span class="title">${title}</span>
          ${countBar(share)}
          <span class="amount">${shown}</span>
        </li>`,
    )}
  </ul>`;
}
