import type {SurveySession} from '@consulta/engine';
import type {Response, Survey} from '@consulta/schema';
import {html} from 'lit';
import {property} from 'lit/decorators.js';

import {LazyPart} from '../../base/lazy-part.js';
import {loadWords} from '../../base/load-words.js';
import {lazyWords} from '../lazy-words.js';
import {SurveyElement} from '../survey-element.js';
import {WorkshopPart} from '../workshop-part.js';
import {styles} from './self-assessment.styles.js';

/**
 * A scored questionnaire in dimensions: the scores grow beside the questions, a report comes at the end.
 * For questions without scores use `<consulta-feedback-form>`.
 *
 * @tagname consulta-self-assessment
 * @slot - What is shown until the survey is there, and where scripts do not run.
 * @fires {ConsultaReadyEvent} consulta-ready - The survey can be answered.
 * @fires {ConsultaAnswerEvent} consulta-answer - The person answered a question.
 * @fires {ConsultaSavedEvent} consulta-saved - The answers so far are stored.
 * @fires {ConsultaSubmitEvent} consulta-submit - The person submits; can be prevented.
 * @fires {ConsultaSubmittedEvent} consulta-submitted - The response is stored.
 * @fires {ConsultaErrorEvent} consulta-error - Something went wrong; nothing was lost.
 * @fires {ConsultaPlaceEvent} consulta-place - The person is on another page of the survey; does not bubble.
 * @csspart survey - Everything from the title down.
 * @csspart title - The title of the survey.
 * @csspart banner - What is on this device besides the answers in hand.
 * @csspart section - The questions of one section.
 * @csspart section-title - The heading of a section.
 * @csspart question - One question with the notes beside it.
 * @csspart problems - What stopped the person from going on.
 * @csspart aside - What stands beside the questions.
 * @csspart failure - Why there are no questions.
 * @csspart button - Any of the buttons; `primary` is the next step.
 * @cssprop [--consulta-color-accent=#2563eb] - Buttons, chosen answers and the place in the list of sections.
 * @cssprop [--consulta-color-on-accent=#fff] - Words on the accent colour.
 * @cssprop [--consulta-radius=0.5rem] - Corners.
 * @cssprop [--consulta-font=inherit] - The font.
 */
export class ConsultaSelfAssessment extends SurveyElement {
  static override readonly styles = [...SurveyElement.styles, styles];

  /** Answers of single people, out of which a group agrees on one together: makes a response of the kind `consensus`. */
  @property({attribute: false}) basedOn: readonly Response[] | undefined;
  /** The question by whose answers a group is shown apart while it agrees, or `group`. */
  @property({attribute: 'group-by'}) groupBy = 'group';

  protected override readonly workshop = new WorkshopPart(this, this.visit);
  readonly #scores = new LazyPart(this, () => import('../live-scores/define.js'));
  readonly #report = new LazyPart(this, async () => {
    await import('../../results/assessment-report/define.js');
    await loadWords(['consulta-assessment-report'], this.localization.lang());
    // The report's inside has brought the radar.
    await loadWords(['consulta-radar'], this.localization.lang());
  });

  protected override fetchAhead(): void {
    super.fetchAhead();
    void this.#report.fetch();
    this.workshop.fetchAhead();
  }

  protected override aside(session: SurveySession, languages: readonly string[]): unknown {
    const {scores, results} = session.survey;
    if (!scores?.length || results?.scores === 'end') return undefined;
    return this.#scores.show(
      () => html`<consulta-live-scores .languages=${languages}></consulta-live-scores>`,
      lazyWords(this.localization),
    );
  }

  protected override report(survey: Survey, response: Response): unknown {
    if (!survey.scores?.length) return undefined;
    return this.#report.show(
      () => html`<consulta-assessment-report .survey=${survey} .responses=${[response]}></consulta-assessment-report>`,
      lazyWords(this.localization),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-self-assessment': ConsultaSelfAssessment;
  }
}
