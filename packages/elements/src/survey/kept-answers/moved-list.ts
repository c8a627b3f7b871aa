import type {LeftBehind} from '@consulta/engine';
import {html, nothing} from 'lit';

import {answerText} from '../../base/answer-text.js';
import type {Localization} from '../../base/localization.js';
import {titleTemplate} from '../../base/text-template.js';
import type {ControlWords} from '../../base/words/control-words.js';
import type {Move} from './shelf.js';
import type {KeptWords} from './words/kept-words.js';

interface MovedState {
  readonly localization: Localization<KeptWords & ControlWords>;
  readonly languages: readonly string[];
  readonly move: Move;
}
interface MovedActions {
  goOn(): void;
  undo(): void;
  download(): void;
}

/** What did not come along to a newer questionnaire: the question as it was asked, the answer as it was given, and why. */
export function movedList(state: MovedState, actions: MovedActions): unknown {
  const {localization, move} = state;
  const {left} = move;
  const said =
    left.length === 0
      ? localization.term('moved.all')
      : localization.term('moved.some', left.length, localization.number(left.length));
  return html`<section class="shelf" part="kept-answers">
    <h3 tabindex="-1">${localization.term('moved.title')}</h3>
    <p>${said}</p>
    <dl>${left.map((one) => entry(one, state))}</dl>
    <div class="row">
      <button type="button" class="primary" part="button primary" @click=${actions.goOn}>${localization.term('moved.go-on')}</button>
      <button type="button" class="plain" part="button" @click=${actions.undo}>${localization.term('moved.undo')}</button>
      ${
        left.length > 0
          ? html`<button type="button" class="plain" part="button" @click=${actions.download}>${localization.term('moved.download')}</button>`
          : nothing
      }
    </div>
  </section>`;
}

function entry({question, answer, note, reason}: LeftBehind, {localization, languages}: MovedState): unknown {
  return html`<div class="left">
    <dt>${titleTemplate(question.title, languages)}</dt>
    ${answer === undefined ? nothing : html`<dd>${answerText(question, answer, {words: localization, languages})}</dd>`}
    ${note?.comment ? html`<dd>${note.comment}</dd>` : nothing}
    <dd class="why">${localization.term(`moved.${reason}`)}</dd>
  </div>`;
}
