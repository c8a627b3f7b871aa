import {consentBehaviour} from '@consulta/engine/question-types/consent';
import type {ConsentQuestion} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';
import {query} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {AnswerControl} from '../../base/answer-control.js';
import {base} from '../../base/base.styles.js';
import {check} from '../../base/check.styles.js';
import {describedBy, errorTemplate, headingTemplate, hintTemplate} from '../../base/field-template.js';
import {field, options} from '../../base/field.styles.js';
import type {Localization} from '../../base/localization.js';
import {type ControlWords, controlWords} from '../../base/words/control-words.js';
import {styles} from './consent.styles.js';
import {type ConsentWords, consentWords} from './words/consent-words.js';

/**
 * A box to tick, with all that is agreed to as its words. `value` is `true` once the person agreed, `false` once they
 * took that back, and null before either; where it is required, only agreement lets the form pass.
 *
 * @tagname consulta-consent
 * @fires {Event} change - The person agreed, or took it back.
 * @csspart field - The whole question.
 * @csspart body - The box with its words.
 * @csspart label - The words that are agreed to.
 * @csspart hint - The line of help.
 * @csspart refused - What is said after the agreement was taken back.
 * @csspart error - What is wrong.
 * @cssprop [--consulta-consent-width=46rem] - How wide the words are at most.
 * @cssstate answered - There is an answer.
 * @cssstate user-invalid - What is wrong is shown.
 */
export class ConsultaConsent extends AnswerControl<'consent'> {
  static override readonly styles = [base, field, options, check, styles];
  static override readonly words = [controlWords, consentWords];
  protected override readonly behaviour = consentBehaviour;

  declare protected readonly localization: Localization<ControlWords & ConsentWords>;

  @query('input') private readonly box!: HTMLInputElement | null;

  protected override content(): TemplateResult {
    const {languages, shownProblem: problem, help, localization: words} = this;
    const mark = this.isRequired ? words.term('control.required') : undefined;
    const isRefused = this.value === false;
    const described = describedBy(problem && 'error', help !== undefined && 'hint', isRefused && 'refused');
    return html`<div part="field">
      ${errorTemplate(problem, (one) => this.problemText(one))}
      <label class="option" part="body"
        ><input
          type="checkbox"
          .checked=${live(this.value === true)}
          ?disabled=${this.isDisabled}
          aria-required=${this.isRequired ? 'true' : nothing}
          aria-invalid=${this.isWrong ? 'true' : nothing}
          aria-describedby=${described}
          @change=${this.#tick}
        /><span class="face"><span part="label">${headingTemplate(this.heading, languages, mark)}</span></span></label
      >
      ${hintTemplate(help, languages)}
      <div role="status">${isRefused ? html`<p id="refused" part="refused">${words.term('consent.refused')}</p>` : nothing}</div>
    </div>`;
  }

  #tick(event: Event): void {
    this.commit((event.target as HTMLInputElement).checked);
  }

  protected override get asked(): ConsentQuestion {
    if (this.question?.type === 'consent') return this.question;
    return {id: this.name, type: 'consent', title: this.label};
  }

  protected override toForm(value: boolean): string {
    return String(value);
  }

  protected override get anchor(): HTMLElement | undefined {
    return this.box ?? undefined;
  }

  /** `value="true"` or `value="false"` */
  protected override initial(): boolean | null {
    const text = this.getAttribute('value');
    return text === 'true' || text === 'false' ? text === 'true' : null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-consent': ConsultaConsent;
  }
}
