import {choiceBehaviour} from '@consulta/engine/question-types/choice';
import type {ChoiceAnswer, ChoiceOption, ChoiceQuestion, Chosen, QuestionParadata} from '@consulta/schema';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';

import {AnswerControl} from '../../base/answer-control.js';
import {base, buttons} from '../../base/base.styles.js';
import {check} from '../../base/check.styles.js';
import {describedBy, errorTemplate, headingTemplate, hintTemplate} from '../../base/field-template.js';
import {field, options} from '../../base/field.styles.js';
import {keepUnread, withoutUnread} from '../../base/kept-unread.js';
import type {Localization} from '../../base/localization.js';
import {ShownOrder} from '../../base/shown-order.js';
import type {Unread} from '../../base/unread.js';
import type {ControlWords} from '../../base/words/control-words.js';
import {styles} from './choice.styles.js';
import {chosenOf, formValue, nameOf, ownTextOf, toggle, withOwnText} from './choice-answer.js';
import {alwaysOffered, choiceList, optionsInMarkup} from './choice-list.js';
import {choiceRange} from './choice-range.js';
import type {ComboboxWords} from './combobox/words/combobox-words.js';
import {isLongList, LongList} from './long-list.js';
import {ownText} from './own-text.js';

/**
 * One of several options, or (`multiple`) some of them, with an own text and "none of these" where they are offered. A
 * long list, or that of all countries, is a field to search in. In plain HTML the options are
 * `<option value="id" title="What it means">Title</option>` children.
 *
 * @tagname consulta-choice
 * @slot - `<option>` elements: value, title, and a description in the `title` attribute.
 * @fires {Event} input - The person is writing an own text.
 * @fires {Event} change - The person chose, took a choice back, or finished an own text.
 * @csspart field - The whole question.
 * @csspart label - The question's words.
 * @csspart hint - The line of help, and how many may be chosen.
 * @csspart body - The options, or the field to search in.
 * @csspart list - The list below that field.
 * @csspart option - One option.
 * @csspart chosen - One of several chosen in a long list, as a button that takes it back.
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
  declare protected readonly localization: Localization<ControlWords & ComboboxWords>;

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
  /** Shows the options in another order to each person; `paradata.shown` says in which. */
  @property({type: Boolean}) shuffle = false;
  /** A ready-made list of options: `countries`, by their names in the language shown. */
  @property() source: ChoiceQuestion['source'];
  /** What the browser may fill into the field of a long list, as for `<input autocomplete>`: `country`, `country-name`. */
  @property() autocomplete: string | undefined;
  /** In which order the options were shown. */
  @property({attribute: false}) paradata: QuestionParadata | undefined;

  @query('input:checked, #find') private readonly chosenInput!: HTMLElement | null;
  @query('input') private readonly firstInput!: HTMLElement | null;
  /** The person's words stay while another option is tried. */
  #ownText = '';
  readonly #order = new ShownOrder();
  readonly #longList = new LongList(this);
  #childrenRead = 0;

  protected override needed(): Promise<unknown> | undefined {
    return isLongList(this.asked) ? this.#longList.load(this.localization.lang()) : undefined;
  }
  protected override readChildren(): void {
    this.#childrenRead += 1;
    super.readChildren();
  }
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#longList.drawn();
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#longList.stop();
  }

  protected override content(): TemplateResult {
    const {asked, languages, help, shownProblem: problem} = this;
    const range = asked.multiple ? choiceRange(asked, this.localization) : undefined;
    const mark = this.isRequired ? this.localization.term('control.required') : undefined;
    const heading = headingTemplate(this.heading, languages, mark);
    const described = describedBy(help !== undefined && 'hint', range && 'range', problem && 'error');
    const above = html`${hintTemplate(help, languages)}${range ? html`<p id="range" part="hint">${range}</p>` : nothing}${errorTemplate(
      problem,
      (one) => this.problemText(one),
    )}`;
    return isLongList(asked)
      ? this.#search(asked, heading, above, described)
      : this.#list(asked, heading, above, described);
  }

  #list(asked: ChoiceQuestion, heading: unknown, above: unknown, described: unknown): TemplateResult {
    const isMultiple = asked.multiple === true;
    return html`<div part="field"><fieldset
      role=${isMultiple ? 'group' : 'radiogroup'}
      ?disabled=${this.isDisabled}
      aria-required=${this.isRequired && !isMultiple ? 'true' : nothing}
      aria-invalid=${this.isWrong && !isMultiple ? 'true' : nothing}
      aria-describedby=${described}
    >
      <legend part="label">${heading}</legend>
      ${above}
      <div part="body" class="list" @change=${this.#choose}>
        ${choiceList({
          options: [...this.#ordered(asked), ...alwaysOffered(asked, this.localization)],
          chosen: chosenOf(this.value).map(nameOf),
          isMultiple,
          isWrong: this.isWrong,
          languages: this.languages,
        })}
      </div>
      ${this.#below(asked)}
    </fieldset></div>`;
  }

  #search(asked: ChoiceQuestion, heading: unknown, above: unknown, described: unknown): TemplateResult {
    const {languages, localization: words} = this;
    const isMultiple = asked.multiple === true;
    return html`<div part="field" role=${isMultiple ? 'group' : nothing} aria-labelledby=${isMultiple ? 'label' : nothing}>
      <label part="label" id="label" for="find">${heading}</label>
      ${above}
      ${this.#longList.draw(
        {
          own: this.#ordered(asked),
          countries: asked.source === 'countries' ? (languages[0] ?? this.wantedLanguage) : undefined,
          always: alwaysOffered(asked, words),
          version: `${words.lang()} ${this.#childrenRead}`,
        },
        {
          chosen: chosenOf(this.value).map(nameOf),
          isMultiple,
          isDisabled: this.isDisabled,
          isRequired: this.isRequired,
          isWrong: this.isWrong,
          described,
          autocomplete: asked.autocomplete,
          languages,
          words,
          choose: (id, on) => this.#take(id, on),
          unread: this.unread,
          leave: (unread) => this.#give(isMultiple ? this.value : null, unread),
        },
      )}
      ${this.#below(asked)}
    </div>`;
  }

  /** What stands below the options, however they are shown. */
  #below({multiple}: ChoiceQuestion): TemplateResult {
    return html`${this.#own()}
    ${
      multiple || this.value === null || this.isDisabled
        ? nothing
        : html`<button type="button" class="quiet" part="clear" @click=${this.#clear}>${this.localization.term('control.clear')}</button>`
    }
    ${this.question ? nothing : html`<slot hidden @slotchange=${() => this.readChildren()}></slot>`}`;
  }

  #own(): unknown {
    const text = ownTextOf(this.value);
    if (text === undefined) return nothing;
    return ownText({
      text,
      label: this.localization.term('choice.other-text'),
      isDisabled: this.isDisabled,
      isWrong: this.isWrong,
      write: (event) => this.#write(event),
      finish: () => this.commit(withOwnText(this.value, this.#ownText)),
    });
  }

  /** The author's options, in the order that this person sees. */
  #ordered({options = [], shuffle}: ChoiceQuestion): readonly ChoiceOption[] {
    return shuffle ? this.#order.of(options, this.paradata?.shown) : options;
  }

  #choose(event: Event): void {
    const {value: id, checked} = event.target as HTMLInputElement;
    this.#take(id, checked);
  }
  #take(id: string, on: boolean): void {
    const chosen: Chosen = id === 'other' ? {other: this.#ownText} : id;
    this.#give(this.asked.multiple ? toggle(this.value, chosen, on) : chosen);
  }
  #give(value: ChoiceAnswer | null, unread?: Unread): void {
    if (this.asked.shuffle) this.paradata = {...this.paradata, shown: this.#ordered(this.asked).map(({id}) => id)};
    this.commit(value, unread);
  }
  #write(event: Event): void {
    this.#ownText = (event.target as HTMLInputElement).value;
    this.typing(withOwnText(this.value, this.#ownText));
  }
  #clear(): void {
    // The button goes away with the answer: the focus must not be lost with it.
    this.firstInput?.focus();
    this.#give(null);
  }

  protected override get asked(): ChoiceQuestion {
    if (this.question?.type === 'choice') return this.question;
    const {name, label, multiple, min, max, other, none, shuffle, source, autocomplete} = this;
    const shape = {multiple, min, max, other, none, shuffle, source, autocomplete};
    return {id: name, type: 'choice', title: label, options: optionsInMarkup(this), ...shape};
  }

  protected override toForm(value: ChoiceAnswer): string | FormData {
    return formValue(value, this.name);
  }
  protected override kept(): string {
    return this.unread ? keepUnread(this.value, this.unread) : super.kept();
  }
  override formStateRestoreCallback(state: string | FormData | null): void {
    super.formStateRestoreCallback(withoutUnread(state, (unread) => (this.unread = unread)));
  }

  protected override get anchor(): HTMLElement | undefined {
    return this.chosenInput ?? this.firstInput ?? undefined;
  }

  protected override initial(): ChoiceAnswer | null {
    const ids = (this.getAttribute('value') ?? '').split(/\s+/).filter(Boolean);
    return this.behaviour.read(this.asked, ids) ?? null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-choice': ConsultaChoice;
  }
}
