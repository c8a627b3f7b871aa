import {html, nothing, type TemplateResult} from 'lit';

import type {Localization} from '../../base/localization.js';
import type {ResultPageWords} from './words/result-page-words.js';

/** How many answers came late, and the switch that leaves them out. */
export function lateSwitch(
  words: Localization<ResultPageWords>,
  late: number,
  left: boolean,
  choose: (left: boolean) => void,
): TemplateResult | typeof nothing {
  if (late === 0) return nothing;
  return html`<div class="late-switch" part="late">
    <p>${words.term('result.late', late, words.number(late))}</p>
    <label>
      <input
        type="checkbox"
        .checked=${left}
        @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
      />
      ${words.term('result.without-late')}
    </label>
  </div>`;
}
