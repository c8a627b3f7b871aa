import type {LitElement} from 'lit';
import {html, nothing, type PropertyValues} from 'lit';
import {property, query} from 'lit/decorators.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import type {SurveyVisit} from '../survey-visit.js';
import {watchDevice} from './device-events.js';
import {endedView, groupView, heldView} from './kiosk-views.js';
import type {KioskHost} from './kiosk-part.js';
import type {KioskMode} from './kiosk-mode.js';
import type {ConsultaKioskPin} from './kiosk-pin.js';
import type {ConsultaKioskSetup} from './kiosk-setup.js';
import {styles} from './kiosk.styles.js';
import {type KioskWords, kioskWords} from './words/kiosk-words.js';

/** A survey's surroundings on a device that people share: what stands in place of the questions, and the way out. */
export class ConsultaKiosk extends ConsultaElement<KioskWords> {
  static override readonly words = [kioskWords];
  static override readonly styles = [base, buttons, styles];

  /** Who is at the device and what they are shown. */
  @property({attribute: false}) mode: KioskMode | undefined;
  /** The visit of the person at the device. */
  @property({attribute: false}) visit: SurveyVisit | undefined;
  /** The survey element around it. */
  @property({attribute: false}) host: (LitElement & KioskHost) | undefined;
  /** Languages of the survey's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];

  @query('consulta-kiosk-pin') private readonly pin!: ConsultaKioskPin | null;
  @query('dialog') private readonly question!: HTMLDialogElement | null;
  #unwatch: (() => void) | undefined;

  /** The heading of what is shown, so that a reader begins at the top. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h3, .stage')?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch();
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.mode?.leave();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('mode') || changed.has('host')) this.#watch();
  }

  protected override updated(): void {
    const {question, mode} = this;
    if (!question || question.open === (mode?.idle.warning !== undefined)) return;
    if (question.open) question.close();
    else question.showModal();
  }

  protected override content(): unknown {
    const {mode, localization} = this;
    if (!mode) return nothing;
    return html`${this.#stage(mode)}
      ${
        mode.stage === 'setup' || mode.stage === 'facilitator' || mode.stage === 'starting'
          ? nothing
          : html`<div class="foot">
            <button type="button" class="quiet" part="button" @click=${() => this.pin?.open()}>${localization.term('kiosk.facilitator')}</button>
          </div>`
      }
      <consulta-kiosk-pin .mode=${mode} @pin-accepted=${() => this.#toFacilitator()}></consulta-kiosk-pin>
      ${this.#question(mode)}`;
  }

  #stage(mode: KioskMode): unknown {
    const {visit, host, languages, localization} = this;
    const survey = visit?.survey;
    if (!survey || !visit || !host) return nothing;
    const view = {mode, visit, languages, localization};
    switch (mode.stage) {
      case 'setup':
        return html`<consulta-kiosk-setup
          class="stage"
          .survey=${survey}
          .languages=${languages}
          .group=${host.group}
          .record=${mode.record}
          ?volatile=${visit.keeper.store?.kind === 'memory'}
          @setup-done=${({target}: Event) => begin(mode, target as ConsultaKioskSetup)}
          @setup-cancelled=${() => mode.lock()}
        ></consulta-kiosk-setup>`;
      case 'facilitator':
        return html`<consulta-kiosk-desk class="stage" .mode=${mode} .visit=${visit} .languages=${languages}></consulta-kiosk-desk>`;
      case 'group':
        return groupView(view);
      case 'thanks':
      case 'declined':
        return endedView(view);
      case 'held':
        return heldView(view);
      default:
        return nothing;
    }
  }

  /** Asked over everything else; the time can be extended by one key (WCAG 2.2.1). */
  #question({idle}: KioskMode): unknown {
    const {localization} = this;
    const seconds = idle.warning?.seconds ?? 0;
    return html`<dialog
      role="alertdialog"
      aria-labelledby="question"
      aria-describedby="left"
      @cancel=${(event: Event) => {
        event.preventDefault();
        idle.stay();
      }}
    >
      <h3 id="question">${localization.term('kiosk.idle-title')}</h3>
      <p id="left">${localization.term('kiosk.idle-text', this.#seconds(seconds))}</p>
      <p role="status" class="visually-hidden">${seconds > 0 && seconds <= 10 ? this.#seconds(10) : nothing}</p>
      <div class="row">
        <button type="button" class="primary" part="button" autofocus @click=${() => idle.stay()}>
          ${localization.term('kiosk.idle-stay')}
        </button>
        <button type="button" class="plain" part="button" @click=${() => idle.leave()}>
          ${localization.term('kiosk.idle-leave')}
        </button>
      </div>
    </dialog>`;
  }

  #seconds(count: number): string {
    return this.localization.number(count, {style: 'unit', unit: 'second', unitDisplay: 'long'});
  }

  async #toFacilitator(): Promise<void> {
    await this.updateComplete;
    await this.host?.updateComplete;
    this.focus();
  }

  #watch(): void {
    this.#unwatch?.();
    this.#unwatch = this.isConnected && this.host && this.mode ? watchDevice(this.host, this.mode) : undefined;
  }
}

function begin(mode: KioskMode, {made}: ConsultaKioskSetup): void {
  if (made) mode.begin(made);
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-kiosk': ConsultaKiosk;
  }
}
