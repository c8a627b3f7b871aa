import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';

import {fetchLater, type Fetched} from './fetch-later.js';
import type {Translation} from './translation.js';
import {Localization} from './localization.js';
import {nearestLanguage} from './nearest-language.js';
import {nextChance} from './next-chance.js';
import type {WordBook} from './word-book.js';

/**
 * What all elements share: words in the language of the place where they stand, loaded before the first drawing.
 * Subclasses name their `static words` and draw in `content()`.
 *
 * @attr {string} lang - The language shown; without it that of the place where the element stands.
 */
export abstract class ConsultaElement<W extends Translation = Translation> extends LitElement {
  /** The word books of this element. */
  static readonly words: readonly Pick<WordBook<Translation>, 'load'>[] = [];
  /** The inside of this element, where it is loaded only when it is first drawn. */
  static readonly inside: {load(): Promise<void> | undefined} | undefined = undefined;
  /** What the first drawing does without: fetched right after it, or sooner by who needs it sooner. */
  static readonly later: readonly Fetched[] = [];

  /** Also `lang`, on which every word depends. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  protected readonly localization: Localization<W> = new Localization<W>(this, () => this.wantedLanguage);
  /** How often loading failed since it last succeeded. */
  #failures = 0;

  protected abstract content(): unknown;

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value) this.requestUpdate();
  }

  /** The language asked for; a survey narrows it to one that the survey has. */
  protected get wantedLanguage(): string {
    return nearestLanguage(this);
  }

  /** What else has to be there before this is drawn; undefined when it is. Asked for again after a failure. */
  protected needed(): Promise<unknown> | undefined {
    return undefined;
  }

  /** The language shown, looked up anew: for subclasses that remember it from one drawing to the next. */
  protected languageNow(): string {
    return this.localization.lang();
  }

  /** Lit awaits this: nothing is drawn before its words, and its inside, are there. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const {words, inside} = this.constructor as typeof ConsultaElement;
    const language = this.languageNow();
    const wanted = [this.needed(), inside?.load(), ...words.map((book) => book.load(language))];
    const loads = wanted.filter((load) => load !== undefined);
    if (loads.length === 0) return this.#draw(true);
    return Promise.all(loads).then(
      // In the meantime another language may have been chosen, or something be asked for that needs more.
      () => this.scheduleUpdate(),
      () => this.#draw(false),
    );
  }

  #draw(isComplete: boolean): void | Promise<unknown> {
    if (isComplete) this.#failures = 0;
    // Tried again when the network is back, or after a while, as long as the element is in the page.
    else void nextChance(this.#failures++).then(() => this.isConnected && this.#failures > 0 && this.requestUpdate());
    return super.scheduleUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#failures > 0) this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    fetchLater(this.constructor as typeof ConsultaElement, this.localization.lang());
  }

  protected override render(): unknown {
    return this.#failures > 0 ? this.#connectionLost() : this.content();
  }

  /** The words themselves could not be loaded, so this is said in all languages at once. */
  #connectionLost(): TemplateResult {
    return html`<p role="alert">
      <button type="button" class="plain" @click=${() => this.requestUpdate()}>
        Try again · <span lang="fr">Réessayer</span> · <span lang="es">Reintentar</span> ·
        <span lang="pt">Tentar de novo</span> · <span lang="ar" dir="rtl">أعد المحاولة</span>
      </button>
    </p>`;
  }
}
