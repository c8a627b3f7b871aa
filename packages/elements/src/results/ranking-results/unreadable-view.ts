import type {RankingMethod} from '@consulta/schema';
import {html, type TemplateResult} from 'lit';

import type {Choose, ResultView} from './result-view.js';

/** Every answer that ranks something can be counted with it. */
const METHOD_OF_ORDERS = 'schulze';

/** The method finds nothing that it reads; one that reads orders does. */
export function unreadableView(words: ResultView['words'], method: RankingMethod, choose: Choose): TemplateResult {
  return html`<p role="alert">${words.term('result.method-unreadable', words.term(`method.${method}`))}</p>
    <button type="button" class="plain" part="button" @click=${() => choose({method: METHOD_OF_ORDERS})}>
      ${words.term('result.counted-use', words.term(`method.${METHOD_OF_ORDERS}`))}
    </button>`;
}
