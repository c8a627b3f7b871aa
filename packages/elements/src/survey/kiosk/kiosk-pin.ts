import {html, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import type {KioskMode} from './kiosk-mode.js';
import {styles} from './kiosk.styles.js';
import {type KioskWords, kioskWords} from './words/kiosk-words.js';

/**
 * Asks for the facilitator's PIN.
 *
 * @fires {Event} pin-accepted - The PIN was right, and the facilitator's view is open.
 */
export class ConsultaKioskPin extends ConsultaElement<KioskWords> {
  static override readonly words = [kioskWords];
  static override readonly styles = [base, buttons, styles];

  /** What the PIN opens. */
  @property({attribute: false}) mode: KioskMode | undefined;

  @state() private failed: {readonly outcome: 'wrong' | 'too-soon'; readonly wait: number} | undefined;
  @state() private busy = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  @query('input') private readonly field!: HTMLInputElement | null;

  /** Shows the dialog with an empty field. */
  open(): void {
    this.failed = undefined;
    if (this.field) this.field.value = '';
    this.dialog?.showModal();
    this.field?.focus();
  }

  protected override content(): unknown {
    const {localization, failed} = this;
    return html`<dialog aria-labelledby="title">
      <form novalidate @submit=${this.#open}>
        <h3 id="title">${localization.term('kiosk.facilitator')}</h3>
        <div class="field">
          <label for="pin">${localization.term('kiosk.pin')}</label>
          <input
            id="pin"
            class="secret"
            inputmode="numeric"
            autocomplete="off"
            dir="ltr"
            maxlength="12"
            aria-invalid=${failed ? 'true' : nothing}
            aria-describedby=${failed ? 'failed' : nothing}
          />
        </div>
        <p id="failed" class="error" role="alert">${failed ? this.#failure(failed) : nothing}</p>
        <div class="row">
          <button class="primary" part="button" ?disabled=${this.busy}>${localization.term('kiosk.pin-open')}</button>
          <button type="button" class="plain" part="button" @click=${() => this.dialog?.close()}>
            ${localization.term('kiosk.pin-cancel')}
          </button>
        </div>
        <details>
          <summary>${localization.term('kiosk.pin-forgotten')}</summary>
          <p>${localization.term('kiosk.pin-forgotten-text')}</p>
        </details>
      </form>
    </dialog>`;
  }

  #failure({outcome, wait}: {readonly outcome: 'wrong' | 'too-soon'; readonly wait: number}): string {
    const {localization} = this;
    const words = [
      ...(outcome === 'wrong' ? [localization.term('kiosk.pin-wrong')] : []),
      ...(wait > 0
        ? [
            localization.term(
              'kiosk.pin-wait',
              localization.number(wait, {style: 'unit', unit: 'second', unitDisplay: 'long'}),
            ),
          ]
        : []),
    ];
    return words.join(' ');
  }

  #open = async (event: Event): Promise<void> => {
    event.preventDefault();
    const {mode, field} = this;
    if (!mode || !field || this.busy) return;
    this.busy = true;
    // The same mistake is said again.
    this.failed = undefined;
    await this.updateComplete;
    try {
      const {outcome, wait} = await mode.unlock(field.value);
      field.value = '';
      if (outcome === 'right') {
        this.dialog?.close();
        this.dispatchEvent(new Event('pin-accepted'));
      } else {
        this.failed = {outcome, wait};
        field.focus();
      }
    } finally {
      this.busy = false;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-kiosk-pin': ConsultaKioskPin;
  }
}
