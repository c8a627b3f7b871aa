import type {Text} from '@consulta/schema';
import {html} from 'lit';
import {property} from 'lit/decorators.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {descriptionTemplate} from '../../base/text-template.js';
import {styles} from './consent.styles.js';
import {type ConsentWords, consentWords} from './words/consent-words.js';

/**
 * What a survey asks a person to agree to: in full before the questions, folded below them. Who does not agree is
 * told that nothing was stored, and may think again.
 *
 * @fires {Event} consent-given - The person agrees.
 * @fires {Event} consent-refused - The person does not agree.
 * @fires {Event} consent-reconsidered - The person wants to read it once more.
 * @fires {Event} consent-withdrawn - The person takes the consent back, and the answers with it.
 */
export class ConsultaSurveyConsent extends ConsultaElement<ConsentWords> {
  static override readonly words = [consentWords];
  static override readonly styles = [base, buttons, styles];

  /** `asked` before the questions; `declined` in place of them; `given` below them. */
  @property() stage: 'asked' | 'declined' | 'given' = 'asked';
  /** What the person agrees to. */
  @property({attribute: false}) text: Text | undefined;
  /** Languages of the survey's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];

  /** The heading, so that a reader begins at the top. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h3, summary')?.focus(options);
  }

  protected override content(): unknown {
    return this.stage === 'asked' ? this.#asked() : this.stage === 'declined' ? this.#declined() : this.#given();
  }

  #asked(): unknown {
    const {localization} = this;
    return html`<div class="card" part="consent">
      <h3 tabindex="-1">${localization.term('consent.title')}</h3>
      ${this.#text()}
      <p class="quiet-text">${localization.term('consent.nothing-yet')}</p>
      <div class="row">
        ${this.#button('primary', 'consent.agree', () => this.dispatchEvent(new Event('consent-given')))} ${this.#button('plain', 'consent.decline', () => this.dispatchEvent(new Event('consent-refused')))}
      </div>
    </div>`;
  }

  #declined(): unknown {
    const {localization} = this;
    return html`<div class="card" part="consent">
      <h3 tabindex="-1">${localization.term('consent.declined')}</h3>
      <p>${localization.term('consent.nothing-stored')}</p>
      <div class="row">${this.#button('plain', 'consent.again', () => this.dispatchEvent(new Event('consent-reconsidered')))}</div>
    </div>`;
  }

  #given(): unknown {
    const {localization} = this;
    return html`<details part="consent">
      <summary>${localization.term('consent.given')}</summary>
      ${this.#text()}
      <p class="quiet-text">${localization.term('consent.may-withdraw')}</p>
      ${this.#button('plain', 'consent.withdraw', () => this.dispatchEvent(new Event('consent-withdrawn')))}
    </details>`;
  }

  #text(): unknown {
    return html`<div class="text">${descriptionTemplate(this.text, this.languages)}</div>`;
  }

  #button(look: 'primary' | 'plain', term: keyof ConsentWords & `consent.${string}`, tell: () => void): unknown {
    return html`<button type="button" class=${look} part="button" @click=${tell}>
      ${this.localization.term(term)}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-survey-consent': ConsultaSurveyConsent;
  }
}
