import {yesNoBehaviour} from '@consulta/engine/question-types/yes-no';
import type {YesNoQuestion} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';
import {query} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {AnswerControl} from '../../base/answer-control.js';
import {base, buttons} from '../../base/base.styles.js';
import {describedBy, errorTemplate, headingTemplate, hintTemplate} from '../../base/field-template.js';
import {field, options} from '../../base/field.styles.js';
import {styles} from './yes-no.styles.js';

/**
 * Yes or no, with neither chosen to begin with. `value` is `true`, `false`, or null while unanswered.
 *
 * @tagname consulta-yes-no
 * @fires {Event} change - The person chose, or cleared the answer.
 * @csspart field - The whole question.
 * @csspart label - The question's words.
 * @csspart hint - The line of help.
 * @csspart body - Both answers.
 * @csspart option - One of them.
 * @csspart clear - The button that takes the answer back.
 * @csspart error - What is wrong.
 * @cssprop [--consulta-yes-no-width=40rem] - How wide the question is at most.
 * @cssstate answered - There is an answer.
 * @cssstate user-invalid - What is wrong is shown.
 */
export class ConsultaYesNo extends AnswerControl<'yes-no'> {
  static override readonly styles = [base, buttons, field, options, styles];
  protected override readonly behaviour = yesNoBehaviour;

  @query('input:checked') private readonly chosenRadio!: HTMLInputElement | null;
  @query('input') private readonly firstRadio!: HTMLInputElement | null;

  protected override content(): TemplateResult {
    const {languages, shownProblem: problem, help, localization: words} = this;
    const mark = this.isRequired ? words.term('control.required') : undefined;
    return html`<div part="field"><fieldset
      role="radiogroup"
      ?disabled=${this.isDisabled}
      aria-required=${this.isRequired ? 'true' : nothing}
      aria-invalid=${this.isWrong ? 'true' : nothing}
      aria-describedby=${describedBy(help !== undefined && 'hint', problem && 'error')}
      @change=${this.#choose}
    >
      <legend part="label">${headingTemplate(this.heading, languages, mark)}</legend>
      ${hintTemplate(help, languages)} ${errorTemplate(problem, (one) => this.problemText(one))}
      <div part="body">
        ${this.#option(true)}${this.#option(false)}${
          this.value === null || this.isDisabled
            ? nothing
            : html`<button type="button" class="quiet" part="clear" @click=${this.#clear}>${words.term('control.clear')}</button>`
        }
      </div>
    </fieldset></div>`;
  }

  #option(answer: boolean): TemplateResult {
    const word = this.localization.term(answer ? 'answer.yes' : 'answer.no');
    return html`<label class="option" part="option"
      ><input type="radio" name="answer" value=${String(answer)} .checked=${live(this.value === answer)} /><span class="face"
        ><span class="title">${word}</span></span
      ></label
    >`;
  }

  #choose(event: Event): void {
    this.commit((event.target as HTMLInputElement).value === 'true');
  }

  #clear(): void {
    // The button goes away with the answer: the focus must not be lost with it.
    this.firstRadio?.focus();
    this.commit(null);
  }

  protected override get asked(): YesNoQuestion {
    if (this.question?.type === 'yes-no') return this.question;
    return {id: this.name, type: 'yes-no', title: this.label};
  }

  protected override toForm(value: boolean): string {
    return String(value);
  }

  protected override get anchor(): HTMLElement | undefined {
    return this.chosenRadio ?? this.firstRadio ?? undefined;
  }

  /** `value="true"` or `value="false"` */
  protected override initial(): boolean | null {
    const text = this.getAttribute('value');
    return text === 'true' || text === 'false' ? text === 'true' : null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-yes-no': ConsultaYesNo;
  }
}
