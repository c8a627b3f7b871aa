import {html, nothing, type TemplateResult} from 'lit';

import type {Localization} from '../../base/localization.js';
import type {CountedAnswers} from './counted-answers.js';
import {lateSwitch} from './late-switch.js';
import type {ResultPageWords} from './words/result-page-words.js';

/** That there is nothing to count; where that is because all came late, the switch that brings them back. */
export function nobodyView(
  words: Localization<ResultPageWords>,
  said: string,
  {withoutLate, hasLate}: CountedAnswers,
  choose: (withoutLate: boolean) => void,
): TemplateResult {
  return html`<p role="status">${said}</p>
    ${withoutLate ? lateSwitch(words, {late: 0, hasLate, left: true}, choose) : nothing}`;
}
