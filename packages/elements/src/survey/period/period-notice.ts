import type {SurveySession} from '@consulta/engine';
import type {Draft, Response, Survey} from '@consulta/schema';
import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {answersFile} from '../../store/answers-file.js';
import {download} from '../../store/download.js';
import {momentText} from './moment-text.js';
import {styles} from './period-notice.styles.js';
import {type PeriodWords, periodWords} from './words/period-words.js';

/**
 * What stands in place of the questions before a survey opens and after it closed. Answers that were begun in time
 * are shown, to read and to download.
 *
 * @fires {Event} draft-wanted - The person wants to see unfinished answers: `wanted`.
 * @fires {Event} response-wanted - The person wants to see the answers that were submitted.
 */
export class ConsultaPeriodNotice extends ConsultaElement<PeriodWords> {
  static override readonly words = [periodWords];
  static override readonly styles = [base, buttons, styles];

  /** From when until when answers are taken. */
  @property({attribute: false}) dates: Pick<Survey, 'opens' | 'closes'> = {};
  /** Whether it is not open yet or closed. */
  @property({attribute: false}) stage: 'before' | 'after' = 'before';
  /** The answers in hand when it closed. */
  @property({attribute: false}) session: SurveySession | undefined;
  /** Other unfinished answers on this device. */
  @property({attribute: false}) earlier: readonly Draft[] = [];
  /** The newest finished answers on this device. */
  @property({attribute: false}) submitted: Response | undefined;
  /** Languages of the survey's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];
  /** The browser keeps nothing: the answers live as long as the page. */
  @property({type: Boolean}) volatile = false;
  /** The unfinished answers that the person chose last. */
  wanted: Draft | undefined;

  @state() private said: 'downloaded' | 'failed' | undefined;

  /** The heading, so that a reader begins at the top. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('h3')?.focus(options);
  }

  protected override content(): unknown {
    const {session, localization} = this;
    const isBegun = this.stage === 'after' && session?.begun;
    return html`<div class="card" part="notice">
        <h3 tabindex="-1">${localization.term(this.stage === 'before' ? 'period.not-yet' : 'period.closed')}</h3>
        ${this.stage === 'before' ? this.#before() : this.#after()}
        ${isBegun ? this.#inHand(session) : nothing} ${this.stage === 'after' ? this.#others() : nothing}
      </div>
      ${
        isBegun
          ? html`<section class="answers">
              <h4>${localization.term('period.answers')}</h4>
              <consulta-review readonly .languages=${this.languages}></consulta-review>
            </section>`
          : nothing
      }`;
  }

  #before(): unknown {
    const {localization, dates} = this;
    const {opens, closes} = dates;
    return html`${opens ? html`<p>${localization.term('period.opens', momentText(localization, opens))}</p>` : nothing}
      ${closes ? html`<p>${localization.term('period.until', momentText(localization, closes))}</p>` : nothing}
      <p>${localization.term('period.by-itself')}</p>`;
  }

  #after(): unknown {
    const {localization, dates} = this;
    const {closes} = dates;
    if (!closes) return nothing;
    return html`<p>${localization.term('period.closed-on', momentText(localization, closes))}</p>`;
  }

  #inHand(session: SurveySession): unknown {
    const {localization} = this;
    const {answered, of} = session.progress();
    return html`<p>${localization.term('period.your-answers', localization.number(answered), localization.number(of))}</p>
      <p><strong>${localization.term(this.volatile ? 'period.only-here' : 'period.nothing-lost')}</strong></p>
      <p>${localization.term('period.may-still-count')}</p>
      <div class="row">
        <button type="button" class="primary" part="button" @click=${() => void this.#download(session)}>
          ${localization.term('period.download')}
        </button>
      </div>
      <p role="status" class="said">${this.said ? localization.term(`period.${this.said}`) : nothing}</p>`;
  }

  #others(): unknown {
    const {localization, earlier, submitted} = this;
    const day = (iso: string) => localization.date(iso, {dateStyle: 'long', timeStyle: 'short'});
    const line = (text: string, show: () => void) =>
      html`<p class="other">
        ${text}
        <button type="button" class="quiet" part="button" @click=${show}>${localization.term('period.show')}</button>
      </p>`;
    return html`${earlier.map((draft) => line(localization.term('period.earlier', day(draft.startedAt)), () => this.#want(draft)))}
    ${
      submitted
        ? line(localization.term('period.submitted', day(submitted.submittedAt)), () =>
            this.dispatchEvent(new Event('response-wanted')),
          )
        : nothing
    }`;
  }

  #want(draft: Draft): void {
    this.wanted = draft;
    this.said = undefined;
    this.dispatchEvent(new Event('draft-wanted'));
  }

  /** The file that a response is sent in, so that the organiser can still add it, marked as late. */
  async #download(session: SurveySession): Promise<void> {
    try {
      await session.prepareSaving();
      const response = session.toResponse({site: location.origin});
      const {name, content} = await answersFile(session.survey, response, session.language);
      download(name, content);
      this.said = 'downloaded';
    } catch {
      // Without a network the code that makes the file may be missing; the person is told.
      this.said = 'failed';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-period-notice': ConsultaPeriodNotice;
  }
}
