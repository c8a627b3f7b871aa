import type {Note, Question} from '@consulta/schema';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';

import {base, buttons} from '../../base/base.styles.js';
import {field} from '../../base/field.styles.js';
import {FormMember} from '../../base/form-member.js';
import {keepInputInside} from '../../base/keep-input-inside.js';
import {type ControlWords, controlWords} from '../../base/words/control-words.js';
import {type EvidenceLine, isWrongAddress, toEvidence, webAddress} from './evidence.js';
import {styles} from './question-notes.styles.js';

/**
 * What may be said beside an answer: a comment, and evidence with its web address, as far as the question allows it.
 *
 * @tagname consulta-question-notes
 * @fires {Event} input - The person is writing; `note` holds it already.
 * @fires {Event} change - The person finished writing, or removed or restored evidence.
 * @csspart comment - The comment, with its label.
 * @csspart evidence - The list of evidence.
 * @csspart item - One piece of evidence.
 * @csspart error - An address that is none.
 * @csspart button - Any of the buttons.
 */
export class ConsultaQuestionNotes extends FormMember<ControlWords> {
  static override readonly styles = [base, buttons, field, styles];
  static override readonly words = [controlWords];

  /** The question beside which the notes stand; its `comment` and `evidence` say what is offered. */
  @property({attribute: false}) question: Question | undefined;
  /** What was noted. */
  @property({attribute: false}) note: Note | undefined;
  /** Languages of the definition's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];

  /** By a fieldset around the survey: notes submit nothing by themselves. */
  @state() private isDisabled = false;
  @state() private commentOpen = false;
  @state() private lines: readonly EvidenceLine[] = [];
  @state() private removed: {readonly line: EvidenceLine; readonly index: number} | undefined;
  #nextId = 1;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepInputInside(root);
    return root;
  }

  /** Another note than the one written here, e.g. from another tab, is taken over line by line. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('question')) this.commentOpen = false;
    if (!changed.has('note') && !changed.has('question')) return;
    const evidence = this.note?.evidence ?? [];
    if (JSON.stringify(evidence) === JSON.stringify(toEvidence(this.lines))) return;
    this.lines = evidence.map(({title, url}) => ({id: this.#nextId++, title, url}));
    this.removed = undefined;
  }

  protected override content(): TemplateResult {
    const {comment, evidence} = this.question ?? {};
    return html`<fieldset role="none" ?disabled=${this.isDisabled}>${comment ? this.#comment() : nothing}${evidence ? this.#evidence() : nothing}
      <div class="offers">${comment && !this.#showsComment ? this.#offer('comment') : nothing}${evidence ? this.#offer('evidence') : nothing}</div>
      <p class="visually-hidden" role="status">${this.removed ? this.localization.term('notes.removed') : nothing}</p></fieldset>`;
  }

  /** What of the note is said here. */
  get noted(): Partial<Note> {
    const {comment, evidence} = this.note ?? {};
    return {comment, evidence};
  }

  formDisabledCallback(disabled: boolean): void {
    this.isDisabled = disabled;
  }

  get #showsComment(): boolean {
    return this.commentOpen || this.note?.comment !== undefined;
  }

  #offer(what: 'comment' | 'evidence'): TemplateResult {
    const open = what === 'comment' ? this.#openComment : this.#addLine;
    return html`<button type="button" class="quiet" part="button" @click=${open}>
      <span aria-hidden="true">+</span>${this.localization.term(`notes.add-${what}`)}
    </button>`;
  }

  #comment(): TemplateResult | typeof nothing {
    if (!this.#showsComment) return nothing;
    const text = this.note?.comment ?? '';
    return html`<div class="comment" part="comment">
      <label for="comment">${this.localization.term('notes.comment')}</label>
      <div class="grow" data-text=${text}>
        <textarea id="comment" rows="2" dir="auto" .value=${live(text)} @input=${this.#writeComment} @change=${this.#finish}></textarea>
      </div>
    </div>`;
  }

  #evidence(): TemplateResult | typeof nothing {
    if (this.lines.length === 0 && !this.removed) return nothing;
    const words = this.localization;
    return html`<div role="group" aria-labelledby="evidence" part="evidence">
      <p id="evidence" class="name">${words.term('notes.evidence')}</p>
      <ul role="list">
        ${repeat(
          this.lines,
          ({id}) => id,
          (line, index) => this.#line(line, index),
        )}
      </ul>
      ${
        this.removed
          ? html`<p class="undo">
            ${words.term('notes.removed')}
            <button type="button" id="undo" class="quiet" part="button" @click=${this.#restore}>${words.term('notes.undo')}</button>
          </p>`
          : nothing
      }
    </div>`;
  }

  #line(line: EvidenceLine, index: number): TemplateResult {
    const {id, title, url} = line;
    const words = this.localization;
    const wrong = isWrongAddress(line);
    const which = title || url ? `: ${title || url}` : ` ${words.term('notes.which', words.number(index + 1))}`;
    return html`<li part="item">
      <label for="title-${id}">${words.term('notes.evidence-title')}</label>
      <input
        id="title-${id}"
        class="line"
        dir="auto"
        .value=${live(title)}
        @input=${(event: Event) => this.#write(id, {title: textOf(event)})}
        @change=${this.#finish}
      />
      <label for="url-${id}">${words.term('notes.evidence-url')}</label>
      <input
        id="url-${id}"
        class="line"
        dir="ltr"
        inputmode="url"
        autocapitalize="none"
        .value=${live(url)}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${wrong ? `wrong-${id}` : nothing}
        @input=${(event: Event) => this.#write(id, {url: textOf(event)})}
        @change=${() => this.#finishAddress(line)}
      />
      ${wrong ? html`<p id="wrong-${id}" part="error">${words.term('problem.url')}</p>` : nothing}
      <button type="button" class="quiet" part="button" @click=${() => this.#remove(id)}>
        ${words.term('notes.remove')}<span class="visually-hidden">${which}</span>
      </button>
    </li>`;
  }

  async #focusOn(id: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  #openComment(): void {
    this.commentOpen = true;
    void this.#focusOn('comment');
  }
  #addLine(): void {
    const id = this.#nextId++;
    this.lines = [...this.lines, {id, title: '', url: ''}];
    this.removed = undefined;
    void this.#focusOn(`title-${id}`);
  }
  #writeComment(event: Event): void {
    // A comment that was emptied stays open under the hands that emptied it.
    this.commentOpen = true;
    const comment = textOf(event);
    this.#tell('input', {comment: comment.trim() === '' ? undefined : comment});
  }
  #write(id: number, fields: Partial<EvidenceLine>): void {
    this.lines = this.lines.map((line) => (line.id === id ? {...line, ...fields} : line));
    this.#tell('input', {evidence: evidenceIn(this.lines)});
  }
  #finishAddress({id, url}: EvidenceLine): void {
    const complete = webAddress(url);
    if (complete !== '' && complete !== url)
      this.lines = this.lines.map((line) => (line.id === id ? {...line, url: complete} : line));
    this.#finish();
  }
  #finish(): void {
    this.#tell('change', {});
  }
  #remove(id: number): void {
    const index = this.lines.findIndex((line) => line.id === id);
    const line = this.lines[index];
    if (!line) return;
    this.lines = this.lines.toSpliced(index, 1);
    this.removed = {line, index};
    this.#tell('change', {evidence: evidenceIn(this.lines)});
    void this.#focusOn('undo');
  }
  #restore(): void {
    if (!this.removed) return;
    const {line, index} = this.removed;
    this.lines = this.lines.toSpliced(index, 0, line);
    this.removed = undefined;
    this.#tell('change', {evidence: evidenceIn(this.lines)});
    void this.#focusOn(`title-${line.id}`);
  }

  /** Takes over what the person did, then tells the world. A field that says nothing is there as undefined: to be removed. */
  #tell(type: 'input' | 'change', fields: Partial<Note>): void {
    this.note = {...this.note, ...fields};
    const event = new Event(type, {bubbles: true, composed: type === 'input'});
    this.dispatchEvent(event);
  }
}

function evidenceIn(lines: readonly EvidenceLine[]): Note['evidence'] {
  const evidence = toEvidence(lines);
  return evidence.length > 0 ? evidence : undefined;
}

function textOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement).value;
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-question-notes': ConsultaQuestionNotes;
  }
}
