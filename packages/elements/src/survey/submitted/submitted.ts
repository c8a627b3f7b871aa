import type {Response, Survey} from '@consulta/schema';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {LazyPart} from '../../base/lazy-part.js';
import {descriptionTemplate} from '../../base/text-template.js';
import {withAnswers} from '../../base/with-answers.js';
import {type ControlWords, controlWords} from '../../base/words/control-words.js';
import {type AnswersFile, answersFile} from '../../store/answers-file.js';
import {download} from '../../store/download.js';
import {downloadReceipt, loadReceipt} from '../../store/receipt-file.js';
import {type RestWords, restWords} from '../page-rest/words/rest-words.js';
import {type SurveyWords, surveyWords} from '../words/survey-words.js';
import {shareFile} from './share-file.js';
import {styles} from './submitted.styles.js';

/**
 * What a person sees after submitting: that the answers are on this device and how to send them back.
 *
 * @slot - The report of the answers.
 * @fires {Event} again-wanted - The person wants to answer once more.
 * @fires {Event} correct-wanted - The person wants to correct the answers.
 * @fires {Event} delete-wanted - The person wants the answers deleted from this device.
 */
export class ConsultaSubmitted extends ConsultaElement<SurveyWords & RestWords & ControlWords> {
  static override readonly words = [surveyWords, restWords, controlWords];
  static override readonly styles = [base, buttons, styles];

  /** The definition that was answered. */
  @property({attribute: false}) survey: Survey | undefined;
  /** What was submitted. */
  @property({attribute: false}) response: Response | undefined;
  /** Languages of the survey's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];
  /** The browser keeps nothing: the answers live as long as the page. */
  @property({type: Boolean}) volatile = false;

  /** Nothing can be corrected here: the survey is closed, or others follow on this device. */
  @property({type: Boolean}) closed = false;

  @state() private file: AnswersFile | undefined;
  @state() private said: 'copied' | 'copy-failed' | 'downloaded' | 'mail-next' | undefined;
  #fileMaking = new LazyPart(this, () => this.#makeFile());

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('response')) this.#fileMaking = new LazyPart(this, () => this.#makeFile());
  }

  protected override content(): unknown {
    const {localization, languages, response} = this;
    if (!this.survey || !response) return nothing;
    const {thanks, return: back} = withAnswers(this.survey, response, {words: localization, languages});
    return html`
      <div class="card" part="return">
        <h2 tabindex="-1" part="title">${localization.term('submitted.title')}</h2>
        ${thanks ? html`<div>${descriptionTemplate(thanks, languages)}</div>` : nothing}
        ${response.kind === 'consensus' && !this.volatile ? this.#agreed() : this.#return(back)}
        ${this.#fileMaking.show(() => this.#ways(), {
          loading: localization.term('survey.loading'),
          failed: localization.term('survey.part-failed'),
          tryAgain: localization.term('survey.try-again'),
        })}
        <p role="status" class="said">${this.said ? localization.term(`submitted.${this.said}`) : nothing}</p>
        ${
          this.said === 'copy-failed' && this.file
            ? html`<textarea readonly rows="10" aria-label=${localization.term('submitted.copy')} .value=${this.file.text}></textarea>`
            : nothing
        }
        <p class="quiet-note">${localization.term('submitted.keep-note')}</p>
        <div class="row">
          ${
            this.closed
              ? nothing
              : html`<button type="button" class="quiet" part="button" @click=${() => this.dispatchEvent(new Event('correct-wanted'))}>
                  ${localization.term('submitted.correct')}
                </button>`
          }
          <button type="button" class="quiet" part="button" @click=${this.#downloadFile}>
            ${localization.term('submitted.organiser-file')}
          </button>
          <button type="button" class="quiet" part="button" @click=${() => this.dispatchEvent(new Event('again-wanted'))}>
            ${localization.term('submitted.again')}
          </button>
          <button type="button" class="quiet" part="button" @click=${() => this.dispatchEvent(new Event('delete-wanted'))}>
            ${localization.term('submitted.delete')}
          </button>
        </div>
      </div>
      <slot></slot>
    `;
  }

  /** The heading, so that a reader begins at the top. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('h2')?.focus(options);
  }

  /** A group's answer is where the answers of its members are: there is nobody to send it to. */
  #agreed(): TemplateResult {
    return html`<p class="state"><strong>${this.localization.term('submitted.agreed')}</strong></p>`;
  }

  #return(back: Survey['return']): TemplateResult {
    const {localization, languages} = this;
    return html`<p class="state">
        <strong>${localization.term(this.volatile ? 'submitted.memory' : 'submitted.not-sent')}</strong>
      </p>
      <div>${back?.text ? descriptionTemplate(back.text, languages) : localization.term('submitted.how')}</div>
      ${back?.email ? html`<p>${localization.term('submitted.to', back.email)}</p>` : nothing}
      ${back?.deadline ? html`<p>${localization.term('submitted.until', this.#day(back.deadline))}</p>` : nothing}`;
  }

  #ways(): unknown {
    const {localization} = this;
    const isAgreed = this.response?.kind === 'consensus';
    return html`<div class="row">
      ${
        isAgreed
          ? nothing
          : html`<button type="button" class="primary" part="button" @click=${this.#send}>
              ${localization.term('submitted.send')}
            </button>`
      }
      <button type="button" class="plain" part="button" @click=${this.#download}>
        ${localization.term('submitted.download')}
      </button>
      <button type="button" class="plain" part="button" @click=${this.#copy}>${localization.term('submitted.copy')}</button>
    </div>`;
  }

  async #makeFile(): Promise<void> {
    const {survey, response} = this;
    if (!survey || !response) return;
    await loadReceipt();
    this.file = await answersFile(survey, response, this.languages[0] ?? response.language);
  }

  #day(date: string): string {
    const day = new Date(date.length === 10 ? `${date}T00:00:00Z` : date);
    return this.localization.date(day, {dateStyle: 'long', ...(date.length === 10 && {timeZone: 'UTC'})});
  }

  /** The system's share sheet where it takes files; otherwise a download and an e-mail to attach it to. */
  async #send(): Promise<void> {
    const {file, survey} = this;
    if (!file || !survey) return;
    if (await shareFile(file)) return;
    this.#downloadFile();
    const subject = file.name.replace(/\.json$/, '');
    location.href = file.mailLink(
      survey.return?.email ?? '',
      subject,
      this.localization.term('submitted.mail-body', file.name),
    );
    this.said = 'mail-next';
  }

  async #download(): Promise<void> {
    const {survey, response} = this;
    if (!survey || !response) return;
    await downloadReceipt(survey, response, this.languages[0] ?? response.language);
    this.said = 'downloaded';
  }

  /** What the organiser's desk reads, without anything around it: mail programs distrust pages in attachments. */
  #downloadFile(): void {
    if (!this.file) return;
    download(this.file.name, this.file.content);
    this.said = 'downloaded';
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.file?.text ?? '');
      this.said = 'copied';
    } catch {
      // On plain http there is no clipboard: the text is shown, selected.
      this.said = 'copy-failed';
      await this.updateComplete;
      this.renderRoot.querySelector('textarea')?.select();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-submitted': ConsultaSubmitted;
  }
}
