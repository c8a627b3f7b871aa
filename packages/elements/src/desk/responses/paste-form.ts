import {html, nothing, type TemplateResult} from 'lit';

import type {Desk} from './desk.js';

/** A place for answers that came as text in a message. */
export class PasteForm {
  readonly #desk: Desk;
  readonly #add: (file: File) => void;
  #open = false;
  #text = '';

  constructor(desk: Desk, add: (file: File) => void) {
    this.#desk = desk;
    this.#add = add;
  }

  /** Whether the place is shown. */
  get isOpen(): boolean {
    return this.#open;
  }
  /** Shows the place and goes there, or puts it away; what was typed stays. */
  toggle(): void {
    this.#open = !this.#open;
    this.#desk.focus(this.#open ? 'pasted' : 'paste');
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    const {words} = this.#desk;
    return html`<form part="card" class="card paste" id="paste-form" @submit=${this.#submit} @keydown=${this.#escape}>
      <label for="pasted">${words.term('paste.label')}</label>
      <p id="paste-hint" class="quiet-text">${words.term('paste.hint')}</p>
      <textarea
        id="pasted"
        rows="6"
        spellcheck="false"
        dir="ltr"
        aria-describedby="paste-hint"
        .value=${this.#text}
        @input=${this.#type}
      ></textarea>
      <div class="actions">
        <button type="submit" part="button" class="primary" ?disabled=${this.#text.trim() === ''}>${words.term('paste.add')}</button>
        <button type="button" part="button" class="plain" @click=${() => this.toggle()}>${words.term('desk.cancel')}</button>
      </div>
    </form>`;
  }

  readonly #type = (event: InputEvent): void => {
    this.#text = (event.target as HTMLTextAreaElement).value;
    this.#desk.requestUpdate();
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.toggle();
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#text.trim() === '') return;
    this.#add(new File([this.#text], this.#desk.words.term('paste.source'), {type: 'text/plain'}));
    this.#text = '';
    this.#open = false;
    this.#desk.requestUpdate();
  };
}
