import {html, nothing, type TemplateResult} from 'lit';

import type {Localization} from '../../base/localization.js';
import type {ResultPageWords} from './words/result-page-words.js';

/** Answers that came late. */
export interface LateAnswers {
  /** How many there are to the version that is shown. */
  readonly late: number;
  /** There are some to this version or another. */
  readonly hasLate: boolean;
  /** They are left out. */
  readonly left: boolean;
}

/** How many answers came late, and the switch that leaves them out, in all versions. */
export function lateSwitch(
  words: Localization<ResultPageWords>,
  {late, hasLate, left}: LateAnswers,
  choose: (left: boolean) => void,
): TemplateResult | typeof nothing {
  if (!hasLate) return nothing;
  return html`<div class="late-switch" part="late">
    ${late === 0 ? nothing : html`<p>${words.term('result.late', late, words.number(late))}</p>`}
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
