import type {AutosaveStatus} from '@consulta/storage';
import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {type RestWords, restWords} from '../page-rest/words/rest-words.js';
import {type SurveyWords, surveyWords} from '../words/survey-words.js';
import {styles} from './save-status.styles.js';

type Warning =
  `status.${'memory' | 'submitted-elsewhere' | 'discarded-elsewhere'}` | `error.storage-${'quota' | 'failed'}`;

/** Says whether the answers are stored, and offers a copy when they cannot be. */
export class ConsultaSaveStatus extends ConsultaElement<SurveyWords & RestWords> {
  static override readonly words = [surveyWords, restWords];
  static override readonly styles = [base, buttons, styles];

  /** What the last attempt to save came to. */
  @property({attribute: false}) status: AutosaveStatus | undefined;
  /** This browser keeps nothing: answers live as long as the page. */
  @property({type: Boolean}) volatile = false;

  /** Said aloud is the first time of a visit, and what changed after a failure: with every key it would drown the rest. */
  #isQuiet = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.status?.state === 'failed') this.#isQuiet = false;
    else if (changed.get('status')?.state === 'saved') this.#isQuiet = true;
  }

  protected override content(): unknown {
    const warning = this.#warning();
    return html`
      <p class="status" role="status" aria-live=${this.#isQuiet ? 'off' : 'polite'} part="status">${this.#line()}</p>
      <div role="alert">
        ${
          warning
            ? html`<div class="warning" part="warning">
                <p>${this.localization.term(warning)}</p>
                <button type="button" class="plain" part="button" @click=${this.#copy}>
                  ${this.localization.term('status.copy')}
                </button>
              </div>`
            : nothing
        }
      </div>
      ${this.status?.otherTab ? html`<p class="status">${this.localization.term('status.other-tab')}</p>` : nothing}
    `;
  }

  #warning(): Warning | undefined {
    const {status} = this;
    if (this.volatile) return 'status.memory';
    if (status?.ended) return `status.${status.ended}-elsewhere`;
    if (status?.state !== 'failed') return undefined;
    return status.error?.code === 'quota' ? 'error.storage-quota' : 'error.storage-failed';
  }

  #line(): string | typeof nothing {
    const {status} = this;
    if (!status || status.state === 'idle' || status.state === 'ended' || this.volatile) return nothing;
    if (status.state === 'failed') return this.localization.term('status.failed');
    if (status.state !== 'saved' || status.savedAt === undefined) return this.localization.term('status.saving');
    const time = this.localization.date(new Date(status.savedAt), {timeStyle: 'short'});
    return this.localization.term('status.saved', time);
  }

  #copy(): void {
    /** The person wants a copy of the answers. */
    this.dispatchEvent(new Event('copy-wanted'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-save-status': ConsultaSaveStatus;
  }
}
