import {textBehaviour} from '@consulta/engine/question-types/text';
import type {TextQuestion} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';

import {AnswerControl} from '../../base/answer-control.js';
import {base} from '../../base/base.styles.js';
import {describedBy, errorTemplate, headingTemplate, hintTemplate} from '../../base/field-template.js';
import {field} from '../../base/field.styles.js';
import {submitOnEnter} from '../../base/submit-on-enter.js';
import {styles} from './text.styles.js';

type Format = NonNullable<TextQuestion['format']>;
const FORMATS: readonly Format[] = ['email', 'url', 'tel'];

/**
 * Words of the person's own, on one line or (`long`) several. Nothing the person writes is ever cut off:
 * a text that is too long is counted, and said to be.
 *
 * @tagname consulta-text
 * @fires {Event} input - The person is writing.
 * @fires {Event} change - The person finished writing.
 * @csspart field - The whole question.
 * @csspart label - The question's words.
 * @csspart hint - The line of help.
 * @csspart body - The field to write in.
 * @csspart count - How many characters of how many.
 * @csspart error - What is wrong.
 * @cssprop [--consulta-text-width=40rem] - How wide the field is at most.
 * @cssstate answered - There is an answer.
 * @cssstate user-invalid - What is wrong is shown.
 */
export class ConsultaText extends AnswerControl<'text'> {
  static override readonly styles = [base, field, styles];

  protected override readonly behaviour = textBehaviour;

  /** Several lines, in a field that grows with the text. */
  @property({type: Boolean}) long = false;
  /** What the text has to be: `email`, `url` or `tel`. */
  @property() format: Format | undefined;
  /** The most characters, counted as people count them. */
  @property({type: Number, attribute: 'maxlength'}) maxLength: number | undefined;
  /** A regular expression which the whole text must match. */
  @property() pattern: string | undefined;
  /** What the browser may fill in, as for `<input autocomplete>`. */
  @property() autocomplete: string | undefined;

  @query('input, textarea') private readonly box!: HTMLInputElement | HTMLTextAreaElement | null;
  /** Written since the last `change`. */
  #unfinished = false;

  protected override content(): TemplateResult {
    const {asked, languages, help, shownProblem: problem} = this;
    const mark = this.isRequired ? this.localization.term('control.required') : undefined;
    return html`<div part="field">
      <label part="label" for="box">${headingTemplate(this.heading, languages, mark)}</label>
      ${hintTemplate(help, languages)} ${errorTemplate(problem, (one) => this.problemText(one))}
      ${asked.long ? this.#lines() : this.#line(asked)} ${this.#count(asked)}
    </div>`;
  }

  #line({format, autocomplete}: TextQuestion): TemplateResult {
    const known = format !== undefined && FORMATS.includes(format) ? format : undefined;
    return html`<input
      id="box"
      class="line"
      part="body"
      type=${known ?? 'text'}
      inputmode=${known ?? nothing}
      autocapitalize=${known ? 'none' : nothing}
      autocomplete=${autocomplete ?? known ?? nothing}
      dir=${known ? 'ltr' : 'auto'}
      ?disabled=${this.isDisabled}
      aria-required=${this.isRequired ? 'true' : nothing}
      aria-invalid=${this.isWrong ? 'true' : nothing}
      aria-describedby=${this.#described()}
      @input=${this.#write}
      @change=${this.#finish}
      @keydown=${this.#submit}
    />`;
  }

  /** The wrapper holds a copy of the text, which makes it as high as the text is. */
  #lines(): TemplateResult {
    return html`<div class="grow" data-text=${typeof this.value === 'string' ? this.value : ''}>
      <textarea
        id="box"
        part="body"
        rows="3"
        dir="auto"
        autocomplete=${this.asked.autocomplete ?? nothing}
        ?disabled=${this.isDisabled}
        aria-required=${this.isRequired ? 'true' : nothing}
        aria-invalid=${this.isWrong ? 'true' : nothing}
        aria-describedby=${this.#described()}
        @input=${this.#write}
        @change=${this.#finish}
      ></textarea>
    </div>`;
  }

  #count({maxLength}: TextQuestion): TemplateResult | typeof nothing {
    if (maxLength === undefined) return nothing;
    const {localization: words} = this;
    const length = [...(this.value ?? '')].length;
    const max = words.number(maxLength);
    const over = length > maxLength;
    // The count is read with the field; said aloud is only the moment in which it is too much.
    return html`<p id="count" part="count" class=${over ? 'over' : ''}>${words.term('control.characters', words.number(length), max)}</p>
      <p class="visually-hidden" role="status">${over ? words.term('text.over', max) : nothing}</p>`;
  }

  #described(): string | typeof nothing {
    const {maxLength} = this.asked;
    return describedBy(
      this.help !== undefined && 'hint',
      maxLength !== undefined && 'count',
      this.shownProblem && 'error',
    );
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    // Not a binding: spaces alone are no answer, but the person who types them must see them.
    if (this.box && answerIn(this.box) !== this.value)
      this.box.value = typeof this.value === 'string' ? this.value : '';
  }

  #write(): void {
    this.#unfinished = true;
    if (this.box) this.typing(answerIn(this.box));
  }
  #finish(): void {
    this.#unfinished = false;
    if (this.box) this.commit(answerIn(this.box));
  }
  #submit(event: KeyboardEvent): void {
    submitOnEnter(event, this, () => this.#unfinished && this.#finish());
  }

  protected override get asked(): TextQuestion {
    if (this.question?.type === 'text') return this.question;
    const {name, label, long, format, maxLength, pattern, autocomplete} = this;
    return {id: name, type: 'text', title: label, long, format, maxLength, pattern, autocomplete};
  }

  protected override toForm(value: string): string {
    return String(value);
  }

  protected override get anchor(): HTMLElement | undefined {
    return this.box ?? undefined;
  }

  protected override initial(): string | null {
    return this.getAttribute('value') || null;
  }
}

/** Spaces alone say nothing. */
function answerIn({value}: HTMLInputElement | HTMLTextAreaElement): string | null {
  return value.trim() === '' ? null : value;
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-text': ConsultaText;
  }
}
