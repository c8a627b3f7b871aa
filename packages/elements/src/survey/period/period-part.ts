import {html, type LitElement, nothing} from 'lit';

import {addStyles} from '../../base/add-styles.js';
import {LazyPart} from '../../base/lazy-part.js';
import {loadWords} from '../../base/load-words.js';
import type {Localization} from '../../base/localization.js';
import {loadAnswersFile} from '../../store/answers-file.js';
import type {GateSurroundings, PageGate} from '../page-gate.js';
import type {SurveyVisit} from '../survey-visit.js';
import type {SurveyWords} from '../words/survey-words.js';
import {momentText} from './moment-text.js';
import {styles} from './period-part.styles.js';

/** What a survey says of its time: until when it is open, and a notice while it is not. */
export class PeriodPart implements PageGate {
  /** The notice lists it itself. */
  readonly withBanner = false;
  readonly #host: LitElement;
  readonly #visit: SurveyVisit;
  readonly #notice: LazyPart;

  constructor(host: LitElement, visit: SurveyVisit, language: () => string) {
    this.#host = host;
    this.#visit = visit;
    addStyles(host, [styles]);
    this.#notice = new LazyPart(host, async () => {
      await Promise.all([import('./define.js'), loadAnswersFile()]);
      await loadWords(['consulta-period-notice', 'consulta-review'], language());
    });
  }

  /** Who is in the middle when a survey closes may have no network by then. */
  fetchAhead(): void {
    if (this.#visit.period.dates.closes) void this.#notice.fetch();
  }

  /** Until when it is open: a quiet line, which speaks up when that is soon. */
  line(localization: Localization<SurveyWords>): unknown {
    const {stage, dates} = this.#visit.period;
    if (!dates.closes) return nothing;
    const term = stage === 'closing' ? 'survey.closing' : 'survey.closes';
    return html`<p class=${stage} role="status">${localization.term(term, momentText(localization, dates.closes))}</p>`;
  }

  get isClosed(): boolean {
    return !this.#visit.period.isOpen;
  }

  draw({languages, words, move}: GateSurroundings): unknown {
    const visit = this.#visit;
    const {earlier, submitted, store} = visit.keeper;
    const focused = (this.#host.renderRoot as ShadowRoot).activeElement;
    if (focused && focused.localName !== 'consulta-period-notice') void this.#takeFocus();
    return this.#notice.show(
      () =>
        html`<consulta-period-notice
          class="gate"
          .dates=${visit.period.dates}
          .stage=${visit.period.stage === 'before' ? 'before' : 'after'}
          .session=${visit.session}
          .earlier=${earlier}
          .submitted=${submitted}
          .languages=${languages}
          ?volatile=${store?.kind === 'memory'}
          @draft-wanted=${({target}: Event) => move(() => visit.own.resume((target as HTMLElementTagNameMap['consulta-period-notice']).wanted))}
          @response-wanted=${() => move(() => submitted && visit.own.show(submitted))}
        ></consulta-period-notice>`,
      words,
    );
  }

  /** The control that had the focus is gone: who was in it learns why. */
  async #takeFocus(): Promise<void> {
    await this.#notice.fetch();
    await this.#host.updateComplete;
    const notice = this.#host.renderRoot.querySelector('consulta-period-notice');
    await notice?.updateComplete;
    notice?.focus();
  }
}
