import {type Response, type Survey, textIn} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';
import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {LazyModule} from '../../base/lazy-module.js';
import {type ControlWords, controlWords} from '../../base/words/control-words.js';
import {type ResultWords, resultWords} from '../words/result-words.js';
import type {ReportBody} from './report-body.js';

const inside = new LazyModule(() => import('./report-body.js'));

/**
 * What a self-assessment says: scores with their meaning, a radar, the weakest and strongest statements, the
 * arithmetic behind each number and all answers; on screen and on paper.
 *
 * @tagname consulta-assessment-report
 * @csspart overall - The score for everything.
 * @csspart dimension - One dimension with its advice.
 * @csspart lowest - The lowest statements.
 * @csspart highest - The highest statements.
 * @csspart answers - All answers.
 * @csspart button - The buttons.
 * @cssprop [--consulta-color-accent=#2563eb] - Bars and radar.
 */
export class ConsultaAssessmentReport extends ConsultaElement<ResultWords & ControlWords> {
  static override readonly words = [resultWords, controlWords];
  static override readonly inside = inside;
  static override readonly styles = [base, buttons];

  /** The survey that was answered; without it the definition kept with the response. */
  @property({attribute: false}) survey: Survey | undefined;
  /** The response to show. */
  @property({attribute: false}) response: Response | undefined;
  /** Several responses: the newest is shown, and the person can choose. Without any, those of `survey-id` kept here. */
  @property({attribute: false}) responses: readonly Response[] | undefined;
  /** Id of the survey whose responses are read from this browser. */
  @property({attribute: 'survey-id'}) surveyId = '';
  /** Name of the database in this browser. */
  @property() database = 'consulta';
  /** The store to read from, instead of that of `database`. */
  @property({attribute: false}) store: ResponseStore | undefined;
  /** Languages of the survey's texts, best first; by default the page's, then the response's. */
  @property({attribute: false}) languages: readonly string[] | undefined;

  /** Who reads the report: the respondent, whose own answers it sums up, or somebody else. */
  @property() reader: 'respondent' | 'organiser' = 'respondent';
  /** Leaves out the list of all answers, where the page shows them itself. */
  @property({type: Boolean, attribute: 'without-answers'}) withoutAnswers = false;

  #body: ReportBody | undefined;

  /** The page's language where the survey has it, else the survey's own. */
  protected override get wantedLanguage(): string {
    const wanted = this.languages?.[0] ?? super.wantedLanguage;
    const definition = this.survey ?? this.#body?.survey;
    return definition ? textIn(definition.title, [wanted]).lang || wanted : wanted;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const module = this.#body ? undefined : inside.moveInto(this);
    if (module) this.#body = new module.ReportBody(this, this.localization, () => this.wantedLanguage);
    this.#body?.prepare(changed);
  }

  protected override content(): unknown {
    return this.#body?.content();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-assessment-report': ConsultaAssessmentReport;
  }
}
