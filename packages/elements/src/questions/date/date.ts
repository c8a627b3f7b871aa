import {dateBehaviour} from '@consulta/engine/question-types/date';
import type {DateQuestion} from '@consulta/schema';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';

import {AnswerControl} from '../../base/answer-control.js';
import {base} from '../../base/base.styles.js';
import {dayText} from '../../base/day-text.js';
import {describedBy, errorTemplate, headingTemplate, hintTemplate} from '../../base/field-template.js';
import {field} from '../../base/field.styles.js';
import type {Localization} from '../../base/localization.js';
import {submitOnEnter} from '../../base/submit-on-enter.js';
import {type ControlWords, controlWords} from '../../base/words/control-words.js';
import {styles} from './date.styles.js';
import {dayRange} from './day-range.js';
import {readDay} from './read-day.js';
import {type DateWords, dateWords} from './words/date-words.js';

/** The browser's field goes on to years of six digits, which are nobody's. */
const LAST_DAY = '9999-12-31';

/**
 * A day of the calendar, in the browser's own field for it. Below the field it stands in words, in the language of the
 * page: the browser writes it in its own.
 *
 * @tagname consulta-date
 * @fires {Event} input - The person is writing.
 * @fires {Event} change - The person gave a day, or cleared it.
 * @csspart field - The whole question.
 * @csspart label - The question's words.
 * @csspart hint - The line of help, and between which days it may be.
 * @csspart body - The field.
 * @csspart reading - The day in words.
 * @csspart error - What is wrong.
 * @cssprop [--consulta-date-width=40rem] - How wide the question is at most.
 * @cssstate answered - There is an answer.
 * @cssstate user-invalid - What is wrong is shown.
 */
export class ConsultaDate extends AnswerControl<'date'> {
  static override readonly styles = [base, field, styles];
  static override readonly words = [controlWords, dateWords];
  protected override readonly behaviour = dateBehaviour;

  /** The first day allowed, `YYYY-MM-DD`. */
  @property() min: string | undefined;
  /** The last day allowed, `YYYY-MM-DD`. */
  @property() max: string | undefined;
  /** What the browser may fill in, as for `<input autocomplete>`: `bday`. */
  @property() autocomplete: string | undefined;

  declare protected readonly localization: Localization<ControlWords & DateWords>;

  @query('input') private readonly box!: HTMLInputElement | null;
  /** Written since the last `change`. */
  #unfinished = false;

  protected override content(): TemplateResult {
    const {asked, languages, help, shownProblem: problem, localization: words} = this;
    const mark = this.isRequired ? words.term('control.required') : undefined;
    const range = dayRange(asked, words, this.wantedLanguage);
    const reading = this.#reading;
    const described = [
      help !== undefined && 'hint',
      range && 'range',
      reading && 'reading',
      problem && 'error',
    ] as const;
    return html`<div part="field">
      <label part="label" for="box">${headingTemplate(this.heading, languages, mark)}</label>
      ${hintTemplate(help, languages)}${range ? html`<p id="range" part="hint">${range}</p>` : nothing}
      ${errorTemplate(problem, (one) => this.problemText(one))}
      <input
        id="box"
        class="line"
        part="body"
        type="date"
        min=${asked.min ?? nothing}
        max=${asked.max ?? LAST_DAY}
        autocomplete=${asked.autocomplete ?? nothing}
        ?disabled=${this.isDisabled}
        aria-required=${this.isRequired ? 'true' : nothing}
        aria-invalid=${this.isWrong ? 'true' : nothing}
        aria-describedby=${describedBy(...described)}
        @input=${this.#write}
        @change=${this.#choose}
        @blur=${this.#leave}
        @keydown=${this.#press}
      />
      ${reading ? html`<p id="reading" part="reading">${reading}</p>` : nothing}
    </div>`;
  }

  /** The day in words; a year that is still being written has none. */
  get #reading(): string | undefined {
    const {value} = this as {value: unknown};
    if (typeof value !== 'string' || !isFullYear(value)) return undefined;
    return dayText(value, this.wantedLanguage, {weekday: 'long', year: 'numeric', month: 'long', day: 'numeric'});
  }

  // Not a binding: a field that is filled in by half has no value, and is not to be emptied for that.
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {box} = this;
    const value: unknown = this.value ?? '';
    if (!box || this.#unfinished || typeof value !== 'string') return;
    if (changed.has('unread') && !this.unread && value === '' && box.validity.badInput) box.value = LAST_DAY;
    if (this.#read() !== value) box.value = this.unread?.text ?? value;
  }

  /** What the field holds as a day; the text itself where a field of letters holds none. */
  #read(): string {
    const {value = '', type} = this.box ?? {};
    return type === 'date' ? value : (readDay(value, this.wantedLanguage) ?? value);
  }

  #write(): void {
    this.#unfinished = true;
    this.typing(this.#read() || null);
  }
  /** Chromium says `change` with each digit of the year. */
  #choose(): void {
    const day = this.#read();
    if (day !== '' && !isFullYear(day)) return;
    this.#finish();
  }
  #finish(): void {
    this.#unfinished = false;
    const isHalf = this.box?.validity.badInput === true;
    this.commit(this.#read() || null, isHalf ? {text: '', code: 'date'} : undefined);
  }
  /** A field that is left half filled in says nothing by itself. */
  #leave(): void {
    const isHalf = this.box?.validity.badInput === true;
    if (this.#unfinished || isHalf !== (this.unread !== undefined)) this.#finish();
  }
  #press(event: KeyboardEvent): void {
    submitOnEnter(event, this, () => this.#leave());
  }

  protected override get asked(): DateQuestion {
    if (this.question?.type === 'date') return this.question;
    const {name, label, min, max, autocomplete} = this;
    return {id: name, type: 'date', title: label, min, max, autocomplete};
  }

  protected override toForm(value: string): string {
    return String(value);
  }

  protected override get anchor(): HTMLElement | undefined {
    return this.box ?? undefined;
  }

  /** `value="2026-12-31"` */
  protected override initial(): string | null {
    return this.getAttribute('value') || null;
  }
}

function isFullYear(day: string): boolean {
  return /^[1-9]\d{3}-/.test(day);
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-date': ConsultaDate;
  }
}
