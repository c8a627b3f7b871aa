import {scaleBehaviour} from '@consulta/engine/question-types/scale';
import type {ScaleAnswer, ScaleQuestion} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {AnswerControl} from '../../base/answer-control.js';
import {base, buttons} from '../../base/base.styles.js';
import {describedBy, errorTemplate, headingTemplate, hintTemplate} from '../../base/field-template.js';
import {field, options} from '../../base/field.styles.js';
import {textTemplate} from '../../base/text-template.js';
import {isExplained, levelMeaning} from './level-meaning.js';
import {styles} from './scale.styles.js';
import {
  asideAnswers,
  digitOf,
  levelsInMarkup,
  scaleAnswerIn,
  scaleDisplay,
  type ScaleDisplay,
  type ScaleOption,
  scaleOptions,
  STAR,
} from './scale-options.js';
import {meaning, numbers} from './scale-parts.styles.js';

/**
 * One answer on a scale: levels in words, or numbers between two ends.
 * In plain HTML the levels are `<option value="1" title="What it means">First steps</option>` children, or `from` and `to`.
 *
 * @tagname consulta-scale
 * @slot - `<option>` elements: value, title, and what the level means in the `title` attribute.
 * @fires {Event} change - The person chose a level or cleared the answer.
 * @csspart field - The whole question.
 * @csspart label - The question's words.
 * @csspart hint - The line of help.
 * @csspart body - The levels.
 * @csspart option - One level, or one of the answers set apart.
 * @csspart clear - The button that takes the answer back.
 * @csspart error - What is wrong.
 * @cssstate answered - There is an answer.
 * @cssstate user-invalid - What is wrong is shown.
 */
export class ConsultaScale extends AnswerControl<'scale'> {
  static override readonly styles = [base, buttons, field, options, numbers, meaning, styles];

  protected override readonly behaviour = scaleBehaviour;

  /** The lowest number of a scale without levels. */
  @property({type: Number}) from: number | undefined;
  /** The highest number of a scale without levels. */
  @property({type: Number}) to: number | undefined;
  /** What the lowest number means. */
  @property({attribute: 'from-label'}) fromLabel = '';
  /** What the highest number means. */
  @property({attribute: 'to-label'}) toLabel = '';
  /** How the scale is drawn: `levels`, `buttons`, `stars` or `nps`. */
  @property() display: ScaleDisplay | undefined;
  /** Offers "Not applicable". */
  @property({type: Boolean, attribute: 'not-applicable'}) notApplicable = false;
  /** Offers "Do not know". */
  @property({type: Boolean, attribute: 'do-not-know'}) doNotKnow = false;

  @query('input:checked') private readonly checkedRadio!: HTMLInputElement | null;
  @query('input') private readonly firstRadio!: HTMLInputElement | null;

  protected override content(): TemplateResult {
    const {asked, languages, shownProblem: problem, help} = this;
    const points = scaleOptions(asked);
    const display = scaleDisplay(asked);
    const mark = this.isRequired ? this.localization.term('control.required') : undefined;
    return html`<div part="field"><fieldset
      role="radiogroup"
      ?disabled=${this.isDisabled}
      aria-required=${this.isRequired ? 'true' : nothing}
      aria-invalid=${this.isWrong ? 'true' : nothing}
      aria-describedby=${describedBy(help !== undefined && 'hint', problem && 'error')}
      @change=${this.#choose}
      @keydown=${this.#chooseByNumber}
    >
      <legend part="label">${headingTemplate(this.heading, languages, mark)}</legend>
      ${hintTemplate(help, languages)} ${errorTemplate(problem, (one) => this.problemText(one))}
      <div part="body">
        ${display === 'levels' ? this.#levels(points) : this.#numbers(points, display)}
        <div class="aside">${this.#aside(asked)}</div>
      </div>
      ${this.question ? nothing : html`<slot hidden @slotchange=${() => this.readChildren()}></slot>`}
    </fieldset></div>`;
  }

  // A level never changes its place, so the list needs no keys.
  #levels(points: readonly ScaleOption[]): TemplateResult {
    return html`<div class=${points.length > 5 ? 'levels many' : 'levels'}>
      ${points.map((point, index) => {
        const explained = isExplained(point) ? index : undefined;
        return html`<label class="option" part="option"
            >${this.#radio(point.value, explained === undefined ? undefined : `d${index}`, explained)}<span class="face"
              ><span class="title" id=${explained === undefined ? nothing : `t${index}`}
                ><span class="number">${this.localization.number(point.value)}</span> ${textTemplate(point.title, this.languages)}</span
              >${levelMeaning(point, `d${index}`, this.languages)}</span
            ></label
          >`;
      })}
    </div>`;
  }

  #numbers(points: readonly ScaleOption[], display: ScaleDisplay): TemplateResult {
    const last = points.length - 1;
    const isStars = display === 'stars';
    return html`<div class="strip">
      <div class="numbers ${display} ${points.length > 7 ? 'many' : ''}">
        ${points.map(
          ({value}, index) =>
            html`<label class="option ${isStars && typeof this.value === 'number' && value <= this.value ? 'lit' : ''}" part="option"
              >${this.#radio(value, index === 0 ? 'first' : index === last ? 'last' : undefined)}<span class="face"
                >${isStars ? STAR : nothing}<span>${this.localization.number(value)}</span></span
              ></label
            >`,
        )}
      </div>
      <div class="ends">
        <span id="first">${textTemplate(points[0]?.title, this.languages)}</span>
        <span id="last">${textTemplate(points[last]?.title, this.languages)}</span>
      </div>
    </div>`;
  }

  #aside(asked: ScaleQuestion): unknown {
    return html`${asideAnswers(asked).map(
      (word) =>
        html`<label class="option" part="option"
          >${this.#radio(word)}<span class="face"><span class="title">${this.localization.term(`scale.${word}`)}</span></span></label
        >`,
    )}${
      this.value === null || this.isDisabled
        ? nothing
        : html`<button type="button" class="quiet" part="clear" @click=${this.#clear}>${this.localization.term('control.clear')}</button>`
    }`;
  }

  // Its label names it; only a level that is explained there too is named by its title alone. Every id costs: those of
  // all questions are alike, and with a screen reader Chromium compares each with each.
  #radio(value: ScaleAnswer, description?: string, explained?: number): TemplateResult {
    return html`<input
      type="radio"
      name="answer"
      value=${value}
      .checked=${live(this.value === value)}
      aria-labelledby=${explained === undefined ? nothing : `t${explained}`}
      aria-describedby=${description ?? nothing}
    />`;
  }

  #choose(event: Event): void {
    const {value} = event.target as HTMLInputElement;
    this.commit(scaleAnswerIn(value));
  }

  /** A level's own number chooses it, while the focus is on one of the levels. */
  #chooseByNumber(event: KeyboardEvent): void {
    const digit = digitOf(event);
    const radio = digit && this.renderRoot.querySelector<HTMLInputElement>(`input[value="${digit}"]`);
    if (!radio || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    radio.focus();
    if (!radio.checked) radio.click();
  }

  #clear(): void {
    // The button goes away with the answer: the focus must not be lost with it.
    this.firstRadio?.focus();
    this.commit(null);
  }

  protected override get asked(): ScaleQuestion {
    if (this.question?.type === 'scale') return this.question;
    const {name, label, from, to, fromLabel, toLabel, display, notApplicable, doNotKnow} = this;
    const levels = levelsInMarkup(this);
    return {
      id: name,
      type: 'scale',
      title: label,
      ...(levels.length > 0 ? {levels} : {from, to}),
      labels: {from: fromLabel, to: toLabel},
      display,
      notApplicable,
      doNotKnow,
    };
  }

  protected override toForm(value: ScaleAnswer): string {
    return String(value);
  }

  protected override get anchor(): HTMLElement | undefined {
    return this.checkedRadio ?? this.firstRadio ?? undefined;
  }

  protected override initial(): ScaleAnswer | null {
    return scaleAnswerIn(this.getAttribute('value') ?? '');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-scale': ConsultaScale;
  }
}
