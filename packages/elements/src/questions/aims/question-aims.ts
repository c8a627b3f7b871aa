import {statementsIn, stepsOf} from '@consulta/engine';
import type {Answer, Note, Question} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {base} from '../../base/base.styles.js';
import {check} from '../../base/check.styles.js';
import {options} from '../../base/field.styles.js';
import {FormMember} from '../../base/form-member.js';
import {aimsInWords, CHOICES, stepInWords} from './aims-in-words.js';
import {checklists} from './checklists.js';
import {type AimsWords, aimsWords} from './words/aims-words.js';
import {styles} from './question-aims.styles.js';

/**
 * What may be noted beside an answer besides words, as far as the question asks for it: what is there of all that the
 * chosen level asks, the value to reach, how much it matters, and how sure the person is.
 *
 * @tagname consulta-question-aims
 * @fires {Event} change - The person noted something; `note` holds it already.
 * @csspart aims - The value to reach, how much it matters, how sure.
 * @csspart checklist - What has to be there for the chosen level.
 * @csspart option - One thing to tick.
 */
export class ConsultaQuestionAims extends FormMember<AimsWords> {
  static override readonly words = [aimsWords];
  static override readonly styles = [base, options, check, styles];

  /** The question; its `target`, `importance` and `confidence` say what is offered. */
  @property({attribute: false}) question: Question | undefined;
  /** The answer beside which this stands: what there is to tick goes by it. */
  @property({attribute: false}) answer: Answer | undefined;
  /** What was noted. */
  @property({attribute: false}) note: Note | undefined;
  /** Languages of the definition's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];
  /** Says what was noted, to be read. */
  @property({type: Boolean}) readonly = false;
  @state() private isDisabled = false;

  /** What of the note is said here. */
  get noted(): Partial<Note> {
    const {ticked, target, importance, confidence} = this.note ?? {};
    return {ticked, target, importance, confidence};
  }

  formDisabledCallback(disabled: boolean): void {
    this.isDisabled = disabled;
  }

  protected override get wantedLanguage(): string {
    return this.languages[0] ?? super.wantedLanguage;
  }

  protected override content(): unknown {
    const {question, answer, note, languages, localization: words} = this;
    if (!question) return nothing;
    if (this.readonly) return this.#inWords(question);
    const tick = (ticked: readonly string[]): void => this.#tell({ticked: ticked.length > 0 ? ticked : undefined});
    return html`<fieldset role="none" class="lists" ?disabled=${this.isDisabled}>
        ${checklists({question, answer, note, languages, words, tick})}
      </fieldset>
      ${question.target || question.importance || question.confidence ? this.#aims(question) : nothing}`;
  }

  #inWords(question: Question): unknown {
    const {note = {}, languages, localization: words} = this;
    return aimsInWords(question, note, {words, languages}).map(
      ({name, text}) => html`<p class="said" dir="auto">${words.term('aims.said', name, text)}</p>`,
    );
  }

  #aims(question: Question): TemplateResult {
    const {localization: words} = this;
    return html`<fieldset class="aims" part="aims" aria-label=${words.term('aims.label')} ?disabled=${this.isDisabled}>
      ${question.target ? this.#target(question) : nothing}
      ${question.importance ? this.#choice('importance') : nothing}
      ${question.confidence ? this.#choice('confidence') : nothing}
    </fieldset>`;
  }

  #target(question: Question): TemplateResult | typeof nothing {
    const {localization: words, languages, note} = this;
    const [statement] = statementsIn(question);
    const steps = stepsOf(question);
    if (!statement) return nothing;
    if (steps.length === 0) {
      const [low, high] = statement.scale;
      return html`<label>
        <span>${words.term('aims.target')}</span>
        <input
          type="number"
          min=${low}
          max=${high}
          step="any"
          .value=${live(note?.target === undefined ? '' : String(note.target))}
          @change=${({target}: Event) => this.#tell({target: numberIn((target as HTMLInputElement).value)})}
        />
      </label>`;
    }
    const options = steps.map(({value}) => [String(value), stepInWords(question, value, {words, languages})] as const);
    return this.#select('target', options, note?.target?.toString(), (value) => this.#tell({target: numberIn(value)}));
  }

  #choice(name: 'importance' | 'confidence'): TemplateResult {
    const options = Object.entries(CHOICES[name]).map(
      ([value, word]) => [value, this.localization.term(word)] as const,
    );
    return this.#select(name, options, this.note?.[name], (value) => this.#tell({[name]: value || undefined}));
  }

  #select(
    name: 'target' | 'importance' | 'confidence',
    options: readonly (readonly [value: string, words: string])[],
    chosen: string | undefined,
    choose: (value: string) => void,
  ): TemplateResult {
    const words = this.localization;
    return html`<label>
      <span>${words.term(`aims.${name}`)}</span>
      <select @change=${({target}: Event) => choose((target as HTMLSelectElement).value)}>
        <option value="" ?selected=${chosen === undefined}>${words.term('aims.none')}</option>
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${live(value === chosen)}>${text}</option>`)}
      </select>
    </label>`;
  }

  /** Takes over what the person noted, then tells the world; a field that says nothing is there as undefined. */
  #tell(fields: Partial<Note> | {readonly [field: string]: unknown}): void {
    this.note = {...this.note, ...fields};
    this.dispatchEvent(new Event('change', {bubbles: true}));
  }
}

function numberIn(text: string): number | undefined {
  return text === '' || !Number.isFinite(Number(text)) ? undefined : Number(text);
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-question-aims': ConsultaQuestionAims;
  }
}
