import type {Unranked} from '@consulta/analysis';
import {html, type TemplateResult} from 'lit';

import {type Choose, itemList, type ResultView} from './result-view.js';

const RULES: readonly Unranked[] = ['last', 'no-opinion'];

/** How unranked items count: this may change the first place where the choice of method does not. */
export function unrankedSwitch(view: ResultView, choose: Choose): TemplateResult {
  const {words, result} = view;
  if (!result.otherUnranked) return html`<p>${words.term('result.unranked-complete')}</p>`;
  return html`<div class="switch" role="radiogroup" aria-labelledby="unranked-title" part="unranked">
    <span class="question" id="unranked-title">${words.term('result.unranked-title')}</span>
    ${RULES.map(
      (rule) => html`<label>
        <input
          type="radio"
          name="unranked"
          value=${rule}
          .checked=${rule === result.unranked}
          @change=${() => choose({unranked: rule})}
        />
        <span>${words.term(`result.unranked-${rule}`)}</span>
      </label>`,
    )}
    <p class="difference" part="difference">${difference(view)}</p>
  </div>`;
}

/** What would change with the other rule. */
function difference(view: ResultView): string {
  const {words, result} = view;
  const other = result.otherUnranked;
  if (other?.changesWinner) {
    return words.term('result.unranked-other-winner', itemList(view, other.tally.order[0] ?? []));
  }
  return other?.changesTop
    ? words.term('result.unranked-other-top', words.number(result.top))
    : words.term('result.unranked-same');
}
