import type {Draft} from '@consulta/schema';
import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {answersFile} from '../../store/answers-file.js';
import {collectedAnswers} from '../../store/collected-answers.js';
import {download} from '../../store/download.js';
import type {SurveyVisit} from '../survey-visit.js';
import {deskAddress} from '../../store/desk-address.js';
import type {KioskMode} from './kiosk-mode.js';
import {styles} from './kiosk.styles.js';
import {type KioskWords, kioskWords} from './words/kiosk-words.js';

/** What the facilitator finds behind the PIN: how many answered, who did not finish, a file of all, the way out. */
export class ConsultaKioskDesk extends ConsultaElement<KioskWords> {
  static override readonly words = [kioskWords];
  static override readonly styles = [base, buttons, styles];

  /** What the facilitator can do with the device. */
  @property({attribute: false}) mode: KioskMode | undefined;
  /** The visit of the person at the device. */
  @property({attribute: false}) visit: SurveyVisit | undefined;
  /** Languages of the survey's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];

  @state() private finished: number | undefined;
  @state() private unfinished: readonly Draft[] = [];
  @state() private said: 'exported' | 'export-failed' | undefined;

  /** The heading, so that a reader begins at the top. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('h3')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('visit')) void this.#look();
  }

  protected override content(): unknown {
    const {localization, finished, mode, said} = this;
    const address = deskAddress();
    return html`<div class="card" part="kiosk">
      <h3 tabindex="-1">${localization.term('kiosk.facilitator')}</h3>
      <p>${localization.term('kiosk.finished', finished === undefined ? '…' : localization.number(finished))}</p>
      <div class="row">
        ${finished ? this.#button('plain', localization.term('kiosk.export'), () => void this.#export()) : nothing}
        ${address ? html`<a class="plain" href=${address}>${localization.term('kiosk.to-desk')}</a>` : nothing}
      </div>
      ${mode?.isHolding ? html`<p class="error">${localization.term('kiosk.held-text')}</p> ${this.#button('plain', localization.term('kiosk.download-held'), () => void this.#downloadHeld())}` : nothing}
      <p role="status">${said ? localization.term(`kiosk.${said}`) : nothing}</p>
      <h4>${localization.term('kiosk.unfinished')}</h4>
      ${
        this.unfinished.length > 0
          ? html`<ul>
            ${this.unfinished.map((draft) => this.#line(draft))}
          </ul>`
          : html`<p class="quiet-text">${localization.term('kiosk.unfinished-none')}</p>`
      }
      <div class="row">
        ${this.#button('primary', localization.term('kiosk.back'), () => mode?.lock())}
        ${this.#button('plain', localization.term('kiosk.set-up-anew'), () => mode?.setUpAnew())}
        ${this.#button('plain', localization.term('kiosk.end'), () => mode?.end())}
      </div>
      <p class="quiet-text">${localization.term('kiosk.end-text')}</p>
    </div>`;
  }

  /** When, how many answers, which group: enough to find the right ones, and nothing of what was answered. */
  #line(draft: Draft): unknown {
    const {localization} = this;
    const time = (iso: string) => localization.date(iso, {dateStyle: 'medium', timeStyle: 'short'});
    const answers = localization.number(Object.keys(draft.answers).length);
    const begun = time(draft.startedAt);
    const words = localization.term('kiosk.unfinished-line', begun, time(draft.savedAt), answers);
    const name = `${localization.term('kiosk.bring-back')}: ${begun}`;
    return html`<li>
      <span>${words}${draft.group === undefined ? nothing : html` · <bdi>${draft.group}</bdi>`}</span>
      <button type="button" class="plain" part="button" aria-label=${name} @click=${() => this.mode?.bringBack(draft)}>
        ${localization.term('kiosk.bring-back')}
      </button>
    </li>`;
  }

  #button(look: 'plain' | 'primary', words: string, action: () => void): unknown {
    return html`<button type="button" class=${look} part="button" @click=${action}>${words}</button>`;
  }

  /** Answers that were begun on this device while it was shared; those in hand are where "back" leads. */
  async #look(): Promise<void> {
    const {visit} = this;
    const store = visit?.keeper.store;
    const surveyId = visit?.survey?.id;
    // Where nothing was ever stored there is no store yet.
    if (!store) this.finished = 0;
    if (!visit || !store || surveyId === undefined) return;
    const [finished, drafts] = await Promise.all([store.count(surveyId), store.drafts(surveyId)]);
    this.finished = finished;
    this.unfinished = drafts.filter(({id, mode}) => mode === 'kiosk' && id !== visit.session?.id);
  }

  async #export(): Promise<void> {
    const {visit} = this;
    const store = visit?.keeper.store;
    if (!store || !visit.survey) return;
    await this.#handOver(() => collectedAnswers(store, visit.survey?.id ?? '', Date.now()));
  }

  async #downloadHeld(): Promise<void> {
    const {session} = this.visit ?? {};
    if (!session) return;
    await session.prepareSaving();
    const response = this.visit?.response ?? session.toResponse({site: location.origin});
    await this.#handOver(() => answersFile(session.survey, response, session.language));
  }

  async #handOver(make: () => Promise<{readonly name: string; readonly content: Blob}>): Promise<void> {
    this.said = undefined;
    try {
      const {name, content} = await make();
      download(name, content);
      this.said = 'exported';
    } catch {
      // Without a network the code that makes the file may be missing; the facilitator is told.
      this.said = 'export-failed';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-kiosk-desk': ConsultaKioskDesk;
  }
}
