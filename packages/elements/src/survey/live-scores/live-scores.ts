import type {SurveySession} from '@consulta/engine';
import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {LazyPart} from '../../base/lazy-part.js';
import {SessionController} from '../session-controller.js';
import {lazyWords} from '../lazy-words.js';
import {type SurveyWords, surveyWords} from '../words/survey-words.js';
import {styles} from './live-scores.styles.js';

/** The result as it grows while the person answers; on a narrow page it is folded below the questions. */
export class ConsultaLiveScores extends ConsultaElement<SurveyWords> {
  static override readonly words = [surveyWords];
  static override readonly styles = [base, buttons, styles];

  /** Languages of the survey's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];

  @state() private open = false;
  readonly #overview = new LazyPart(this, () => import('../../results/score-overview/define.js'));

  readonly #session = new SessionController(
    this,
    (change) => change.scores.size > 0 || change.structure || change.language,
  );

  protected override content(): unknown {
    const {session} = this.#session;
    if (!session) return nothing;
    const title = this.localization.term('scores.title');
    return html`<h3 class="wide">${title}</h3>
      <button
        type="button"
        class="plain folded"
        part="button"
        aria-expanded=${this.open ? 'true' : 'false'}
        @click=${() => (this.open = !this.open)}
      >
        ${title}
      </button>
      <div class=${this.open ? 'body open' : 'body'}>${this.#scores(session, title)}</div>`;
  }

  #scores(session: SurveySession, title: string): unknown {
    const scores = session.scores();
    const {localization} = this;
    if (Object.values(scores).every(({value}) => value === null)) {
      return html`<p>${localization.term('scores.none-yet')}</p>`;
    }
    return this.#overview.show(
      () =>
        html`<consulta-score-overview
          .survey=${session.survey}
          .scores=${scores}
          .session=${session}
          .languages=${this.languages}
          label=${title}
        ></consulta-score-overview>`,
      lazyWords(localization),
    );
  }

  protected override firstUpdated(): void {
    void this.#overview.fetch();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-live-scores': ConsultaLiveScores;
  }
}
