import {css, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {LazyPart} from '../../base/lazy-part.js';
import {SessionController} from '../session-context.js';
import {type SurveyWords, surveyWords} from '../words/survey-words.js';

/** The result as it grows while the person answers. */
export class ConsultaLiveScores extends ConsultaElement<SurveyWords> {
  static override readonly words = [surveyWords];
  static override readonly styles = [
    base,
    buttons,
    css`
      h3 {
        margin: 0 0 var(--_2);
        font-size: 1.125em;
      }
      p {
        color: var(--_quiet);
      }
    `,
  ];

  /** Languages of the survey's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];

  readonly #session = new SessionController(
    this,
    (change) => change.scores.size > 0 || change.structure || change.language,
  );
  readonly #overview = new LazyPart(this, () => import('../../results/score-overview/define.js'));

  protected override content(): unknown {
    const {session} = this.#session;
    if (!session) return nothing;
    const {localization} = this;
    const scores = session.scores();
    const any = Object.values(scores).some(({value}) => value !== null);
    const title = localization.term('scores.title');
    return html`<h3>${title}</h3>
      ${
        any
          ? this.#overview.show(
              () => html`<consulta-score-overview
              .survey=${session.survey}
              .scores=${scores}
              .languages=${this.languages}
              label=${title}
            ></consulta-score-overview>`,
              {
                loading: localization.term('survey.loading'),
                failed: localization.term('survey.part-failed'),
                tryAgain: localization.term('survey.try-again'),
              },
            )
          : html`<p>${localization.term('scores.none-yet')}</p>`
      }`;
  }

  protected override firstUpdated(): void {
    this.#overview.fetch();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-live-scores': ConsultaLiveScores;
  }
}
