import type {SurveySession} from '@consulta/engine';
import type {Scores, Survey} from '@consulta/schema';
import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';

import {base} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {radarAxes} from '../radar-axes.js';

/**
 * The scores at a glance: the radar and, below it, each score that has a value, with its bar and coverage.
 *
 * @tagname consulta-score-overview
 */
export class ConsultaScoreOverview extends ConsultaElement {
  static override readonly styles = [base];

  /** The survey whose scores these are. */
  @property({attribute: false}) survey: Survey | undefined;
  /** The scores as they stand, by id. */
  @property({attribute: false}) scores: Scores = {};
  /** Languages of the survey's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];
  /** Whose scores these are, where each is to say how it comes about. */
  @property({attribute: false}) session: Pick<SurveySession, 'explain' | 'filled'> | undefined;
  /** What the picture shows, in a few words: its accessible name. */
  @property() label = '';

  protected override content(): unknown {
    const {survey, scores, languages} = this;
    if (!survey) return nothing;
    const begun = Object.fromEntries(Object.entries(scores).filter(([, {value}]) => value !== null));
    return html`<consulta-radar
        .axes=${radarAxes(survey, scores, languages)}
        label=${this.label}
      ></consulta-radar>
      <consulta-score-list
        .survey=${survey}
        .scores=${begun}
        .session=${this.session}
        .languages=${languages}
      ></consulta-score-list>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-score-overview': ConsultaScoreOverview;
  }
}
