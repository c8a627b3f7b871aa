import type {Survey} from '@consulta/schema';
import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {firstOnly} from '../../base/text-languages.js';
import {unmarkedTemplate} from '../../base/text-template.js';
import type {KioskGroups, KioskRecord} from '../../store/kiosk-record.js';
import {groupQuestions} from './kiosk-views.js';
import {styles} from './kiosk.styles.js';
import {isPin, newPin, pinDigits} from './pin-lock.js';
import {type KioskWords, kioskWords} from './words/kiosk-words.js';

type Mistake = 'pin-short' | 'pin-differs' | 'names-missing';

/**
 * What a facilitator says once, when a device becomes a shared one: a PIN, and the groups.
 *
 * @fires {Event} setup-done - The device may begin: `made`.
 * @fires {Event} setup-cancelled - It stays as it was set up before.
 */
export class ConsultaKioskSetup extends ConsultaElement<KioskWords> {
  static override readonly words = [kioskWords];
  static override readonly styles = [base, buttons, styles];

  /** The survey that is answered here. */
  @property({attribute: false}) survey: Survey | undefined;
  /** Languages of the survey's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];
  /** The group that the page names for all. */
  @property({attribute: false}) group: string | undefined;
  /** How the device is set up so far. */
  @property({attribute: false}) record: KioskRecord | undefined;
  /** The browser keeps nothing: the answers live as long as the page. */
  @property({type: Boolean}) volatile = false;
  /** What the facilitator said. */
  made: KioskRecord | undefined;

  @state() private mistake: Mistake | undefined;
  @state() private from: string | undefined;

  /** The heading, so that a reader begins at the top. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('h3')?.focus(options);
  }

  protected override content(): unknown {
    const {localization, record, mistake} = this;
    return html`<form class="card" part="kiosk" novalidate @submit=${this.#done}>
      <h3 tabindex="-1">${localization.term('kiosk.setup-title')}</h3>
      <p>${localization.term('kiosk.setup-intro')}</p>
      ${this.volatile ? html`<p class="error" role="note">${localization.term('kiosk.setup-memory')}</p>` : nothing}
      ${this.#field('pin', 'kiosk.setup-pin', mistake === 'pin-short' ? mistake : undefined)}
      <p class="hint" id="pin-hint">${localization.term(record ? 'kiosk.setup-pin-kept' : 'kiosk.setup-pin-hint')}</p>
      ${this.#field('again', 'kiosk.setup-pin-again', mistake === 'pin-differs' ? mistake : undefined)}
      ${
        this.group === undefined
          ? this.#groups()
          : html`<p class="field">${localization.term('kiosk.setup-group-fixed', this.group)}</p>`
      }
      <div class="row">
        <button class="primary" part="button">${localization.term('kiosk.setup-start')}</button>
        ${
          record
            ? html`<button type="button" class="plain" part="button" @click=${() => this.dispatchEvent(new Event('setup-cancelled'))}>
              ${localization.term('kiosk.pin-cancel')}
            </button>`
            : nothing
        }
      </div>
    </form>`;
  }

  #field(
    id: 'pin' | 'again',
    label: 'kiosk.setup-pin' | 'kiosk.setup-pin-again',
    mistake: Mistake | undefined,
  ): unknown {
    const described = [id === 'pin' && 'pin-hint', mistake && `${id}-error`].filter(Boolean).join(' ');
    return html`<div class="field">
      <label for=${id}>${this.localization.term(label)}</label>
      ${mistake ? this.#error(`${id}-error`, mistake) : nothing}
      <input
        id=${id}
        class="secret"
        inputmode="numeric"
        autocomplete="off"
        dir="ltr"
        maxlength="12"
        aria-invalid=${mistake ? 'true' : nothing}
        aria-describedby=${described || nothing}
      />
    </div>`;
  }

  #error(id: string, mistake: Mistake): unknown {
    return html`<p class="error" id=${id}>${this.localization.term(`kiosk.setup-${mistake}`)}</p>`;
  }

  #groups(): unknown {
    const {localization, survey, languages} = this;
    const questions = survey ? groupQuestions(survey) : [];
    const {chosen} = this;
    const option = (value: string, text: unknown) =>
      html`<label class="option">
        <input type="radio" name="groups" .value=${value} .checked=${chosen === value} @change=${() => (this.from = value)} />
        <span>${text}</span>
      </label>`;
    return html`<fieldset>
      <legend>${localization.term('kiosk.setup-groups')}</legend>
      ${option('nowhere', localization.term('kiosk.setup-groups-none'))}
      ${option('names', localization.term('kiosk.setup-groups-names'))}
      ${chosen === 'names' ? this.#names() : nothing}
      ${questions.map(({id, title}) =>
        option(
          `question ${id}`,
          html`${localization.term('kiosk.setup-groups-question')} <q>${unmarkedTemplate(title, firstOnly(languages))}</q>`,
        ),
      )}
    </fieldset>`;
  }

  #names(): unknown {
    const {localization, record, mistake} = this;
    const names = record?.groups.from === 'names' ? record.groups.names.join('\n') : '';
    const isWrong = mistake === 'names-missing';
    return html`<div class="field">
      <label for="names">${localization.term('kiosk.setup-names')}</label>
      ${isWrong ? this.#error('names-error', mistake) : nothing}
      <textarea
        id="names"
        rows="4"
        dir="auto"
        autocomplete="off"
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? 'names-hint names-error' : 'names-hint'}
        .defaultValue=${names}
      ></textarea>
      <p class="hint" id="names-hint">${localization.term('kiosk.setup-names-hint')}</p>
    </div>`;
  }

  private get chosen(): string {
    const groups = this.record?.groups;
    return this.from ?? (groups?.from === 'question' ? `question ${groups.questionId}` : (groups?.from ?? 'nowhere'));
  }

  #done = async (event: Event): Promise<void> => {
    event.preventDefault();
    const [pin, again] = [this.#typed('pin'), this.#typed('again')].map(pinDigits) as [string, string];
    const keepsPin = this.record !== undefined && pin === '' && again === '';
    const groups = this.#chosenGroups();
    this.mistake =
      keepsPin || isPin(pin)
        ? !keepsPin && pin !== again
          ? 'pin-differs'
          : groups
            ? undefined
            : 'names-missing'
        : 'pin-short';
    if (this.mistake || !groups) return this.#toMistake();
    this.made = {pin: keepsPin && this.record ? this.record.pin : await newPin(pin), groups};
    this.dispatchEvent(new Event('setup-done'));
  };

  #chosenGroups(): KioskGroups | undefined {
    const {chosen} = this;
    if (this.group !== undefined || chosen === 'nowhere') return {from: 'nowhere'};
    if (chosen !== 'names') return {from: 'question', questionId: chosen.slice('question '.length)};
    const lines = this.#typed('names')
      .split('\n')
      .map((line) => line.trim());
    const names = [...new Set(lines.filter((line) => line !== ''))];
    return names.length > 0 ? {from: 'names', names} : undefined;
  }

  #typed(id: string): string {
    return this.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`)?.value ?? '';
  }

  async #toMistake(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-kiosk-setup': ConsultaKioskSetup;
  }
}
