import {computedBehaviour} from '@consulta/engine/question-types/computed';
import {type ComputedAnswer, type ComputedQuestion, textIn, unmarked} from '@consulta/schema';
import {html, type PropertyValues, type TemplateResult} from 'lit';
import {query} from 'lit/decorators.js';

import {Announcer} from '../../base/announcer.js';
import {AnswerControl} from '../../base/answer-control.js';
import {base} from '../../base/base.styles.js';
import {describedBy, errorTemplate, headingTemplate, hintTemplate} from '../../base/field-template.js';
import {field} from '../../base/field.styles.js';
import type {Localization} from '../../base/localization.js';
import {type ControlWords, controlWords} from '../../base/words/control-words.js';
import {styles} from './computed.styles.js';
import {type ComputedWords, computedWords} from './words/computed-words.js';

/** A value may change with every key of another question: it is said once the person pauses. */
const PAUSE = 1000;

/**
 * A value that is worked out from other answers: a number, yes or no, or a text. Nobody can write into it, so that
 * nothing is ever missing in it. A survey gives the value; on a page of its own a script sets `value`.
 *
 * @tagname consulta-computed
 * @csspart field - The whole question.
 * @csspart label - The question's words.
 * @csspart hint - The line of help.
 * @csspart body - The value.
 * @csspart error - What is wrong with it, by a rule of the survey.
 * @cssprop [--consulta-computed-width=40rem] - How wide it is at most.
 * @cssstate answered - There is a value.
 * @cssstate user-invalid - What is wrong is shown.
 */
export class ConsultaComputed extends AnswerControl<'computed'> {
  static override readonly styles = [base, field, styles];
  static override readonly words = [controlWords, computedWords];
  protected override readonly behaviour = computedBehaviour;

  declare protected readonly localization: Localization<ControlWords & ComputedWords>;

  @query('output') private readonly output!: HTMLElement | null;
  @query('#said') private readonly said!: HTMLElement | null;
  readonly #announcer = new Announcer(() => this.said, PAUSE);

  protected override content(): TemplateResult {
    const {languages, help, shownProblem: problem} = this;
    const text = this.#text;
    const state = text === undefined ? 'empty' : this.isWrong ? 'wrong' : '';
    // Not said by itself, as an output is: there is a place for that, in which not each step is heard.
    return html`<div part="field">
      <label part="label" for="value">${headingTemplate(this.heading, languages, undefined)}</label>
      ${hintTemplate(help, languages)} ${errorTemplate(problem, (one) => this.problemText(one))}
      <output
        id="value"
        part="body"
        class=${state}
        dir="auto"
        tabindex="-1"
        aria-live="off"
        aria-describedby=${describedBy(help !== undefined && 'hint', problem && 'error')}
        >${text ?? this.localization.term('computed.empty')}</output
      >
      <p id="said" class="visually-hidden" role="status"></p>
    </div>`;
  }

  /** The value in words; undefined while there is none. */
  get #text(): string | undefined {
    const {value, localization: words} = this;
    if (typeof value === 'number') return Number.isFinite(value) ? words.number(value) : undefined;
    if (typeof value === 'boolean') return words.term(value ? 'answer.yes' : 'answer.no');
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('value') && this.#wasShown) this.#announce();
    this.#wasShown = true;
  }
  #wasShown = false;

  /** With its words: it is heard while the person is at another question. */
  #announce(): void {
    const name = unmarked(textIn(this.heading, this.languages).text);
    if (this.#text === undefined) this.#announcer.stop();
    else this.#announcer.say(this.localization.term('answer.part', name, this.#text));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer.stop();
  }

  protected override get asked(): ComputedQuestion {
    if (this.question?.type === 'computed') return this.question;
    return {id: this.name, type: 'computed', title: this.label, formula: false};
  }

  protected override toForm(value: ComputedAnswer): string {
    return String(value);
  }

  protected override get anchor(): HTMLElement | undefined {
    return this.output ?? undefined;
  }

  /** `value="12.5"`, `value="true"` or any text. */
  protected override initial(): ComputedAnswer | null {
    const text = this.getAttribute('value') ?? '';
    if (text === 'true' || text === 'false') return text === 'true';
    return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text || null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-computed': ConsultaComputed;
  }
}
