import type {Problem} from '@consulta/engine';
import {matrixBehaviour} from '@consulta/engine/question-types/matrix';
import {type MatrixAnswer, type MatrixQuestion, textIn} from '@consulta/schema';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {AnswerControl} from '../../base/answer-control.js';
import {base} from '../../base/base.styles.js';
import {describedBy, errorTemplate, headingTemplate, hintTemplate} from '../../base/field-template.js';
import {field, options} from '../../base/field.styles.js';
import {surfaceBehind} from '../../base/surface-behind.js';
import {
  asideAnswers,
  digitOf,
  levelsInMarkup,
  scaleAnswerIn,
  scaleDisplay,
  type ScaleDisplay,
  scaleOptions,
} from '../scale/scale-options.js';
import {meaning, numbers} from '../scale/scale-parts.styles.js';
import {styles} from './matrix.styles.js';
import {answersInMarkup, rowAnswers, rowsInMarkup, withRow} from './matrix-answer.js';
import {matrixTable} from './matrix-table.js';

/** What changes with the answers alone: rows whose answer is the same need not be drawn again. */
const OF_ANSWERS: ReadonlySet<PropertyKey> = new Set(['value', 'problems', 'left', 'submitted']);
/** So many missing rows are named in one sentence; more would be a wall of words. */
const MOST_NAMED = 5;

/**
 * Several statements answered on one scale: a table where there is room, a card per statement where there is not. In
 * plain HTML the rows are `<data value="id">Statement</data>` children, and the levels `<option value="1">Title</option>`
 * children, or `from` and `to`.
 *
 * @tagname consulta-matrix
 * @slot - `<data>` elements, the rows: value, words, a description in `title`; `<option>` elements, the levels, as in a scale.
 * @fires {Event} change - The person chose a level for a row or cleared a row.
 * @csspart field - The whole question.
 * @csspart label - The question's words.
 * @csspart hint - The line of help.
 * @csspart body - The rows.
 * @csspart head - The levels above the rows.
 * @csspart row - One row.
 * @csspart option - One level, or one of the answers set apart, in a row.
 * @csspart clear - The button that takes the answer of a row back.
 * @csspart error - What is wrong.
 * @cssprop [--consulta-matrix-top=0px] - How far below the top of the window the levels stay in view.
 * @cssstate answered - There is an answer to at least one row.
 * @cssstate user-invalid - What is wrong is shown.
 */
export class ConsultaMatrix extends AnswerControl<'matrix'> {
  static override readonly styles = [base, field, options, numbers, meaning, ...styles];

  protected override readonly behaviour = matrixBehaviour;

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
  /** Offers "Not applicable" in each row. */
  @property({type: Boolean, attribute: 'not-applicable'}) notApplicable = false;
  /** Offers "Do not know" in each row. */
  @property({type: Boolean, attribute: 'do-not-know'}) doNotKnow = false;

  /** A person is in the middle of the answer until they go on. */
  readonly isAnsweredInParts = true;
  /** Grows when all rows have to be drawn again. */
  #revision = 0;
  /** The row of the last act, whose radio buttons may show what was not taken over. */
  #acted: {readonly row: string} | undefined;

  protected override content(): TemplateResult {
    const {asked, languages, shownProblems: problems, help, isDisabled} = this;
    const mark = this.isRequired ? this.localization.term('control.required') : undefined;
    const points = scaleOptions(asked);
    const aside = asideAnswers(asked);
    const wrongRows = new Map(problems.map(({part}) => [part, true]));
    return html`<div part="field"><fieldset
      ?disabled=${isDisabled}
      aria-describedby=${describedBy(help !== undefined && 'hint', problems.length > 0 && 'error')}
      @change=${this.#choose}
      @keydown=${this.#press}
      @focusin=${this.#showGround}
    >
      <legend part="label">${headingTemplate(this.heading, languages, mark)}</legend>
      ${hintTemplate(help, languages)} ${errorTemplate(problems[0], (one) => this.problemText(one))}
      <div part="body" class=${sizeOf(points.length + aside.length, scaleDisplay(asked))}>
        ${matrixTable({
          rows: asked.rows,
          points,
          aside,
          display: scaleDisplay(asked),
          answers: rowAnswers(this.value),
          languages,
          words: this.localization,
          isRequired: this.isRequired,
          isDisabled,
          isWrong: (id) => this.isWrong && (wrongRows.has(id) || wrongRows.has(undefined)),
          rowError: (id) => (wrongRows.has(id) ? this.#rowError(id) : undefined),
          drawnFor: (id) => (this.#acted?.row === id ? this.#acted : this.#revision),
          clear: (id) => this.#clear(id),
        })}
      </div>
      ${this.question ? nothing : html`<slot hidden @slotchange=${() => this.readChildren()}></slot>`}
    </fieldset></div>`;
  }

  override focusPart(part: string): void {
    (this.#radioIn(part) ?? this.anchor)?.focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const keys = [...changed.keys()];
    if (keys.length === 0 || keys.some((key) => !OF_ANSWERS.has(key))) {
      this.#revision += 1;
      this.#acted = undefined;
    }
  }
  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    // With the frame, which finds out the colours anyway.
    requestAnimationFrame(() => this.#showGround());
  }

  /** Rows pass beneath the levels, which need a ground of the colour that the page has there. */
  #showGround(): void {
    this.renderRoot.querySelector<HTMLElement>('.head')?.style.setProperty('--_ground', surfaceBehind(this));
  }

  /** Rows without an answer are named: the first of them may be far down. */
  protected override problemText(problem: Problem): string {
    const missing = this.foundProblems.filter(({code}) => code === 'incomplete');
    if (problem.code !== 'incomplete' || missing.length === 0) return super.problemText(problem);
    const words = this.localization;
    const titles = new Map(this.asked.rows.map(({id, title}) => [id, textIn(title, this.languages).text]));
    const names = missing.map(({part = ''}) => titles.get(part) ?? part);
    const more = names.length - MOST_NAMED;
    const named =
      more > 1 ? [...names.slice(0, MOST_NAMED), words.term('matrix.more', more, words.number(more))] : names;
    return words.term('matrix.missing', names.length, words.list(named));
  }
  #rowError(row: string): string | undefined {
    const problem = this.shownProblems.find(({part}) => part === row);
    return problem && super.problemText(problem);
  }

  #choose(event: Event): void {
    const {name, value} = event.target as HTMLInputElement;
    this.#answer(name, value);
  }
  #clear(row: string): void {
    // The button goes away with the answer: the focus must not be lost with it. From the first level Tab leads on.
    this.#radios(row)[0]?.focus();
    this.#answer(row, '');
  }
  #answer(row: string, text: string): void {
    this.#acted = {row};
    this.commit(withRow(this.value, row, scaleAnswerIn(text)));
  }

  /** A level's own number chooses it in the row that has the focus; Delete takes the answer of that row back. */
  #press(event: KeyboardEvent): void {
    const {target, key} = event;
    if (!(target instanceof HTMLInputElement)) return;
    const row = target.name;
    if ((key === 'Delete' || key === 'Backspace') && rowAnswers(this.value).has(row)) {
      event.preventDefault();
      return this.#clear(row);
    }
    const digit = digitOf(event);
    const radio = digit && this.#radios(row).find(({value}) => value === digit);
    if (!radio) return;
    event.preventDefault();
    radio.focus();
    if (!radio.checked) radio.click();
  }

  #radios(row: string): HTMLInputElement[] {
    const found = this.renderRoot.querySelectorAll<HTMLInputElement>(`[data-row="${CSS.escape(row)}"] input`);
    return [...found];
  }
  #radioIn(row: string): HTMLInputElement | undefined {
    const radios = this.#radios(row);
    return radios.find(({checked}) => checked) ?? radios[0];
  }

  protected override get asked(): MatrixQuestion {
    const {question} = this;
    if (question?.type === 'matrix' && Array.isArray(question.rows)) return question;
    const {name, label, from, to, fromLabel, toLabel, display, notApplicable, doNotKnow} = this;
    const levels = levelsInMarkup(this);
    return {
      id: name,
      type: 'matrix',
      title: label,
      rows: rowsInMarkup(this),
      ...(levels.length > 0 ? {levels} : {from, to}),
      labels: {from: fromLabel, to: toLabel},
      display,
      notApplicable,
      doNotKnow,
    };
  }

  protected override toForm(value: MatrixAnswer): FormData {
    const entries = new FormData();
    if (this.name === '') return entries;
    for (const [row, answer] of rowAnswers(value)) entries.append(`${this.name}.${row}`, String(answer));
    return entries;
  }

  /** The first row with something wrong, else the first. */
  protected override get anchor(): HTMLElement | undefined {
    if (!this.hasUpdated) return undefined;
    const wrong = this.foundProblems.find(({part}) => part !== undefined)?.part;
    const first = this.renderRoot.querySelector<HTMLElement>('[data-row]')?.dataset['row'];
    return (wrong === undefined ? undefined : this.#radioIn(wrong)) ?? this.#radioIn(first ?? '');
  }

  protected override initial(): MatrixAnswer | null {
    return answersInMarkup(this.getAttribute('value') ?? '');
  }
}

/** How much room the columns need: words more than numbers. */
function sizeOf(columns: number, display: ScaleDisplay): 'few' | 'some' | 'many' {
  const width = display === 'levels' ? columns : columns * 0.6;
  return width <= 4.5 ? 'few' : width <= 7 ? 'some' : 'many';
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-matrix': ConsultaMatrix;
  }
}
