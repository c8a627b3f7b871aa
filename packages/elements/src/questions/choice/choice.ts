import {choiceBehaviour} from '@consulta/engine/question-types/choice';
import type {ChoiceAnswer, ChoiceOption, ChoiceQuestion, Chosen} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';

import {AnswerControl} from '../../base/answer-control.js';
import {base, buttons} from '../../base/base.styles.js';
import {check} from '../../base/check.styles.js';
import {describedBy, errorTemplate, headingTemplate, hintTemplate} from '../../base/field-template.js';
import {field, options} from '../../base/field.styles.js';
import {textTemplate, titleTemplate} from '../../base/text-template.js';
import {styles} from './choice.styles.js';
import {chosenOf, formEntry, nameOf, ownTextOf, toggle, withOwnText} from './choice-answer.js';
import {choiceRange} from './choice-range.js';

/** A longer list of which one is chosen is a menu: radio buttons would fill the page. */
const LONGEST_LIST = 15;

/**
 * One of several options, or (`multiple`) some of them, with an own text and "none of these" where they are offered.
 * In plain HTML the options are `<option value="id" title="What it means">Title</option>` children.
 *
 * @tagname consulta-choice
 * @slot - `<option>` elements: value, title, and a description in the `title` attribute.
 * @fires {Event} input - The person is writing an own text.
 * @fires {Event} change - The person chose, took a choice back, or finished an own text.
 * @csspart field - The whole question.
 * @csspart label - The question's words.
 * @csspart hint - The line of help, and how many may be chosen.
 * @csspart body - The options.
 * @csspart option - One option.
 * @csspart own - The field for an own text, with its label.
 * @csspart clear - The button that takes the answer back.
 * @csspart error - What is wrong.
 * @cssprop [--consulta-choice-width=40rem] - How wide the options are at most.
 * @cssstate answered - There is an answer.
 * @cssstate user-invalid - What is wrong is shown.
 */
export class ConsultaChoice extends AnswerControl<'choice'> {
  static override readonly styles = [base, buttons, field, options, check, styles];

  protected override readonly behaviour = choiceBehaviour;

  /** Several options may be chosen. */
  @property({type: Boolean}) multiple = false;
  /** The fewest that must be chosen, with `multiple`. */
  @property({type: Number}) min: number | undefined;
  /** The most that may be chosen, with `multiple`. */
  @property({type: Number}) max: number | undefined;
  /** Offers "Other", with a text of the person's own. */
  @property({type: Boolean}) other = false;
  /** Offers "None of these". */
  @property({type: Boolean}) none = false;

  @query('input:checked, select') private readonly chosenInput!: HTMLElement | null;
  @query('input') private readonly firstInput!: HTMLElement | null;
  /** The person's words stay while another option is tried. */
  #ownText = '';

  protected override content(): TemplateResult {
    const {asked, languages, help, shownProblem: problem} = this;
    const isMenu = !asked.multiple && (asked.options?.length ?? 0) > LONGEST_LIST;
    const range = asked.multiple ? choiceRange(asked, this.localization) : undefined;
    const mark = this.isRequired ? this.localization.term('control.required') : undefined;
    const heading = headingTemplate(this.heading, languages, mark);
    const described = describedBy(help !== undefined && 'hint', range && 'range', problem && 'error');
    const above = html`${hintTemplate(help, languages)}${range ? html`<p id="range" part="hint">${range}</p>` : nothing}${errorTemplate(
      problem,
      (one) => this.problemText(one),
    )}`;
    return isMenu ? this.#menu(asked, heading, above, described) : this.#list(asked, heading, above, described);
  }

  #list(asked: ChoiceQuestion, heading: unknown, above: unknown, described: unknown): TemplateResult {
    return html`<div part="field"><fieldset
      role=${asked.multiple ? 'group' : 'radiogroup'}
      ?disabled=${this.isDisabled}
      aria-required=${this.isRequired && !asked.multiple ? 'true' : nothing}
      aria-invalid=${this.isWrong && !asked.multiple ? 'true' : nothing}
      aria-describedby=${described}
    >
      <legend part="label">${heading}</legend>
      ${above}
      <div part="body" class="list" @change=${this.#choose}>
        ${repeat(
          this.#offered(asked),
          ({id}) => id,
          (option, index) => this.#option(option, index, asked.multiple === true),
        )}
      </div>
      ${this.#own()}
      ${
        asked.multiple || this.value === null || this.isDisabled
          ? nothing
          : html`<button type="button" class="quiet" part="clear" @click=${this.#clear}>${this.localization.term('control.clear')}</button>`
      }
      ${this.#slot()}
    </fieldset></div>`;
  }

  #menu(asked: ChoiceQuestion, heading: unknown, above: unknown, described: unknown): TemplateResult {
    const chosen = chosenOf(this.value).map(nameOf)[0] ?? '';
    return html`<div part="field">
      <label part="label" for="menu">${heading}</label>
      ${above}
      <select
        id="menu"
        part="body"
        ?disabled=${this.isDisabled}
        aria-required=${this.isRequired ? 'true' : nothing}
        aria-invalid=${this.isWrong ? 'true' : nothing}
        aria-describedby=${described}
        @change=${this.#pick}
      >
        <option value="" ?selected=${chosen === ''}>${this.localization.term('choice.menu')}</option>
        ${repeat(
          this.#offered(asked),
          ({id}) => id,
          ({id, title}) =>
            html`<option value=${id} .selected=${live(chosen === id)}>${textTemplate(title, this.languages)}</option>`,
        )}
      </select>
      ${this.#own()} ${this.#slot()}
    </div>`;
  }

  #option({id, title, description}: ChoiceOption, index: number, multiple: boolean): TemplateResult {
    return html`<label class="option" part="option"
      ><input
        type=${multiple ? 'checkbox' : 'radio'}
        name="answer"
        value=${id}
        .checked=${live(chosenOf(this.value).some((one) => nameOf(one) === id))}
        aria-invalid=${this.isWrong && multiple ? 'true' : nothing}
        aria-labelledby="t${index}"
        aria-describedby=${description === undefined ? nothing : `d${index}`}
      /><span class="face"
        ><span class="title" id="t${index}">${textTemplate(title, this.languages)}</span>${
          description === undefined
            ? nothing
            : html`<span class="description" id="d${index}">${titleTemplate(description, this.languages)}</span>`
        }</span
      ></label
    >`;
  }

  #own(): TemplateResult | typeof nothing {
    const text = ownTextOf(this.value);
    if (text === undefined) return nothing;
    return html`<div class="own" part="own">
      <label for="own">${this.localization.term('choice.other-text')}</label>
      <input
        id="own"
        class="line"
        dir="auto"
        .value=${live(text)}
        ?disabled=${this.isDisabled}
        aria-invalid=${this.isWrong ? 'true' : nothing}
        aria-describedby=${this.isWrong ? 'error' : nothing}
        @input=${this.#write}
        @change=${this.#finishWriting}
      />
    </div>`;
  }

  #slot(): TemplateResult | typeof nothing {
    return this.question ? nothing : html`<slot hidden @slotchange=${() => this.readChildren()}></slot>`;
  }

  /** The options, and below them what every choice question may offer. */
  #offered({options = [], other, none}: ChoiceQuestion): readonly ChoiceOption[] {
    const words = this.localization;
    return [
      ...options,
      ...(other ? [{id: 'other', title: words.term('choice.other')}] : []),
      ...(none ? [{id: 'none', title: words.term('choice.none')}] : []),
    ];
  }

  #chosen(id: string): Chosen {
    return id === 'other' ? {other: this.#ownText} : id;
  }
  #choose(event: Event): void {
    const {value: id, checked} = event.target as HTMLInputElement;
    const chosen = this.#chosen(id);
    this.commit(this.asked.multiple ? toggle(this.value, chosen, checked) : chosen);
  }
  #pick(event: Event): void {
    const {value: id} = event.target as HTMLSelectElement;
    this.commit(id === '' ? null : this.#chosen(id));
  }
  #write(event: Event): void {
    this.#ownText = (event.target as HTMLInputElement).value;
    this.typing(withOwnText(this.value, this.#ownText));
  }
  #finishWriting(): void {
    this.commit(withOwnText(this.value, this.#ownText));
  }
  #clear(): void {
    // The button goes away with the answer: the focus must not be lost with it.
    this.firstInput?.focus();
    this.commit(null);
  }

  protected override get asked(): ChoiceQuestion {
    if (this.question?.type === 'choice') return this.question;
    const {name, label, multiple, min, max, other, none} = this;
    const children = [...this.querySelectorAll('option')].map((option) => ({
      id: option.value,
      title: option.text,
      description: option.title || undefined,
    }));
    return {id: name, type: 'choice', title: label, options: children, multiple, min, max, other, none};
  }

  protected override toForm(value: ChoiceAnswer): string | FormData {
    if (!Array.isArray(value)) return chosenOf(value).map(formEntry).join('');
    const entries = new FormData();
    if (this.name !== '') for (const chosen of chosenOf(value)) entries.append(this.name, formEntry(chosen));
    return entries;
  }

  protected override get anchor(): HTMLElement | undefined {
    return this.chosenInput ?? this.firstInput ?? undefined;
  }

  protected override initial(): ChoiceAnswer | null {
    const ids = (this.getAttribute('value') ?? '').split(/\s+/).filter(Boolean);
    if (ids[0] === undefined) return null;
    return this.multiple ? ids : ids[0];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-choice': ConsultaChoice;
  }
}
