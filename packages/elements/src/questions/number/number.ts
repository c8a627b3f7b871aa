import {numberBehaviour} from '@consulta/engine/question-types/number';
import type {NumberQuestion, Text} from '@consulta/schema';
import {textIn} from '@consulta/schema';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';

import {Announcer} from '../../base/announcer.js';
import {AnswerControl} from '../../base/answer-control.js';
import {base} from '../../base/base.styles.js';
import {describedBy, errorTemplate, headingTemplate, hintTemplate} from '../../base/field-template.js';
import {field} from '../../base/field.styles.js';
import type {Localization} from '../../base/localization.js';
import {numberText} from '../../base/number-text.js';
import {keepUnread, withoutUnread} from '../../base/kept-unread.js';
import {submitOnEnter} from '../../base/submit-on-enter.js';
import {textTemplate} from '../../base/text-template.js';
import {type ControlWords, controlWords} from '../../base/words/control-words.js';
import {numberRange} from './number-range.js';
import {styles} from './number.styles.js';
import {readNumber} from './read-number.js';
import {steppedNumber} from './stepped-number.js';
import {type NumberWords, numberWords} from './words/number-words.js';

/**
 * A number, written as people write it in the language of the page: `1.234,5` or `1,234.5`. When the field is left it
 * shows how the number was understood. What cannot be read as a number stays in the field and is said to be none.
 *
 * @tagname consulta-number
 * @fires {Event} input - The person is writing.
 * @fires {Event} change - The person finished writing, or went a step with an arrow key.
 * @csspart field - The whole question.
 * @csspart label - The question's words.
 * @csspart hint - The line of help, and what the number may be.
 * @csspart body - The field to write in.
 * @csspart unit - The unit beside it.
 * @csspart error - What is wrong.
 * @cssprop [--consulta-number-width=40rem] - How wide the question is at most.
 * @cssstate answered - There is an answer.
 * @cssstate user-invalid - What is wrong is shown.
 */
export class ConsultaNumber extends AnswerControl<'number'> {
  static override readonly styles = [base, field, styles];
  static override readonly words = [controlWords, numberWords];
  protected override readonly behaviour = numberBehaviour;

  /** The lowest number allowed. */
  @property({type: Number}) min: number | undefined;
  /** The highest number allowed. */
  @property({type: Number}) max: number | undefined;
  /** The number, counted from `min` or nought, must be a multiple of it; arrow keys go by it. */
  @property({type: Number}) step: number | undefined;
  /** What is counted or measured; shown beside the field. */
  @property() unit = '';
  /** What the browser may fill in, as for `<input autocomplete>`. */
  @property() autocomplete: string | undefined;

  declare protected readonly localization: Localization<ControlWords & NumberWords>;

  @query('input') private readonly box!: HTMLInputElement | null;
  @query('#said') private readonly said!: HTMLElement | null;
  readonly #announcer = new Announcer(() => this.said);
  /** Written since the last `change`. */
  #unfinished = false;

  protected override content(): TemplateResult {
    const {asked, languages, help, shownProblem: problem, localization: words} = this;
    const mark = this.isRequired ? words.term('control.required') : undefined;
    const range = numberRange(asked, words, this.#language);
    const hasUnit = asked.unit !== undefined && asked.unit !== '';
    const described = [help !== undefined && 'hint', range && 'range', hasUnit && 'unit', problem && 'error'] as const;
    return html`<div part="field">
      <label part="label" for="box">${headingTemplate(this.heading, languages, mark)}</label>
      ${hintTemplate(help, languages)}${range ? html`<p id="range" part="hint">${range}</p>` : nothing}
      ${errorTemplate(problem, (one) => this.problemText(one))}
      <div class="with-unit">
        <input
          id="box"
          class="line"
          part="body"
          type="text"
          inputmode=${inputMode(asked)}
          autocomplete=${asked.autocomplete ?? nothing}
          dir="ltr"
          ?disabled=${this.isDisabled}
          aria-required=${this.isRequired ? 'true' : nothing}
          aria-invalid=${this.isWrong ? 'true' : nothing}
          aria-describedby=${describedBy(...described)}
          @input=${this.#write}
          @change=${this.#finish}
          @keydown=${this.#press}
        />
        ${hasUnit ? html`<span id="unit" part="unit">${textTemplate(asked.unit, languages)}</span>` : nothing}
      </div>
      <p id="said" class="visually-hidden" role="status"></p>
    </div>`;
  }

  // Not a binding: a number that is being written must not be put into its final form letter by letter.
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {box, value} = this;
    if (!box || (this.#unfinished && this.#read(box.value) === (value ?? undefined))) return;
    const text = this.unread?.text ?? (isNumber(value) ? numberText(value, this.#language) : '');
    if (box.value !== text) box.value = text;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer.stop();
  }

  /** Of the questions or of the page: also one for which the interface has no words. */
  get #language(): string {
    return this.wantedLanguage;
  }

  #read(text: string): number | undefined {
    const unit: Text = this.asked.unit ?? '';
    return readNumber(text, this.#language, textIn(unit, this.languages).text);
  }

  #write(): void {
    this.#unfinished = true;
    if (this.box) this.typing(this.#read(this.box.value) ?? null);
  }
  #finish(): void {
    const text = this.box?.value ?? '';
    const number = this.#read(text);
    this.#unfinished = false;
    this.commit(number ?? null, number === undefined && text.trim() !== '' ? {text, code: 'number'} : undefined);
    // "1,234" and "1234" are the same answer: no change draws it, and still it is to be seen as it was understood.
    this.requestUpdate();
  }

  #press(event: KeyboardEvent): void {
    submitOnEnter(event, this, () => this.#unfinished && this.#finish());
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : undefined;
    const {asked} = this;
    if (direction === undefined || !isNumber(asked.step) || asked.step <= 0) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    event.preventDefault();
    const text = this.box?.value ?? '';
    const written = this.#read(text);
    // What is no number is the person's to mend: a step would drop it.
    if (written === undefined && text.trim() !== '') return;
    const number = steppedNumber(asked, written, direction);
    if (number === this.value && !this.#unfinished) return;
    this.#unfinished = false;
    this.commit(number);
    this.requestUpdate();
    this.#announcer.say(numberText(number, this.#language));
  }

  protected override get asked(): NumberQuestion {
    if (this.question?.type === 'number') return this.question;
    const {name, label, min, max, step, unit, autocomplete} = this;
    return {id: name, type: 'number', title: label, min, max, step, unit, autocomplete};
  }

  protected override toForm(value: number): string {
    return String(value);
  }

  protected override kept(): string {
    return this.unread ? keepUnread(this.value, this.unread) : super.kept();
  }
  override formStateRestoreCallback(state: string | FormData | null): void {
    super.formStateRestoreCallback(withoutUnread(state, (unread) => (this.unread = unread)));
  }

  protected override get anchor(): HTMLElement | undefined {
    return this.box ?? undefined;
  }

  /** `value="12.5"`, as in `<input type="number">`. */
  protected override initial(): number | null {
    const text = this.getAttribute('value')?.trim() ?? '';
    return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
  }
}

/** The keys of a phone: those for decimals have no minus on some, and whole numbers need no comma. */
function inputMode({min, step}: NumberQuestion): 'text' | 'numeric' | 'decimal' {
  if (min !== undefined && min < 0) return 'text';
  return min !== undefined && Number.isInteger(min) && Number.isInteger(step) ? 'numeric' : 'decimal';
}

/** A host page may have set anything. */
function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-number': ConsultaNumber;
  }
}
