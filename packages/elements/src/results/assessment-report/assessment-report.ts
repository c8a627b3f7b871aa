import {type Response, type Survey, textIn} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';
import {noChange, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {LazyModule} from '../../base/lazy-module.js';
import {planWords} from '../../base/plan/words/plan-words.js';
import {controlWords} from '../../base/words/control-words.js';
import {refusalWords} from '../../base/words/refusal-words.js';
import {chartWords} from '../../charts/words/chart-words.js';
import {resultWords} from '../words/result-words.js';
import type {ReportBody} from './report-body.js';
import type {ReportWords} from './several-view.js';
import {groupReportWords} from './words/group-report-words.js';

const inside = new LazyModule(() => import('./report-body.js'));

/**
 * What a self-assessment says: scores with their meaning, a radar, the weakest and strongest statements, the
 * arithmetic behind each number and all answers. Of several responses: what the group says and where it differs, group
 * by group too, and two of them side by side, files of earlier answers included; on screen and on paper.
 *
 * @tagname consulta-assessment-report
 * @csspart overall - The score for everything.
 * @csspart dimension - One dimension with its advice.
 * @csspart lowest - The lowest statements.
 * @csspart highest - The highest statements.
 * @csspart answers - All answers.
 * @csspart basis - How many answers stand behind the view of the group, and what a comparison comes to.
 * @csspart policies - What counts for what is not applicable, not known or not answered.
 * @csspart withheld - Why something is not shown.
 * @csspart names - The switch that shows names.
 * @csspart everybody - The switch that adds the mean of everybody.
 * @csspart group-by - The menu of what the group is looked at by.
 * @csspart first - The menu of the first side of a comparison.
 * @csspart second - The menu of the second side.
 * @csspart disagreement - The statements on which people, groups or the two sides differ most.
 * @csspart means - The means with what is behind them.
 * @csspart statements - Statement by statement.
 * @csspart heat - The section of the heat map.
 * @csspart heat-map - The heat map.
 * @csspart targets - Where one is and wants to be.
 * @csspart profiles - The sets of minimums, met or short.
 * @csspart next - Advice to the answer that holds a score back.
 * @csspart table - The tables that say the same as pictures.
 * @csspart versions - What is said when two versions of a questionnaire are compared: which, and the scores left out.
 * @csspart new - Statements that only the newer version has.
 * @csspart gone - Statements that only the older version has.
 * @csspart refused - The files that were left out, and why.
 * @csspart button - The buttons.
 * @cssprop [--consulta-color-accent=#2563eb] - Bars and radar.
 */
export class ConsultaAssessmentReport extends ConsultaElement<ReportWords> {
  static override readonly words = [resultWords, groupReportWords, chartWords, refusalWords, planWords, controlWords];
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
  /** Address of the survey, instead of its id. */
  @property() src = '';
  /** What is shown of several responses: each by itself (the default), all together, or two side by side. */
  @property() view: '' | 'one' | 'group' | 'compare' = '';
  /** A question with options whose answers make groups, or `group`, to look at the group side by side. */
  @property({attribute: 'group-by'}) groupBy = '';
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
  /** What is shown next is in a language whose words are not there yet. */
  #isInOtherWords = false;

  /** The page's language where the survey has it, else the survey's own. */
  protected override get wantedLanguage(): string {
    const wanted = this.languages?.[0] ?? super.wantedLanguage;
    const definition = this.survey ?? this.#body?.survey;
    return definition ? textIn(definition.title, [wanted]).lang || wanted : wanted;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const module = this.#body ? undefined : inside.moveInto(this);
    if (module) this.#body = new module.ReportBody(this, this.localization, () => this.wantedLanguage);
    // Only now is it known which survey is shown, and with it the language.
    const language = this.localization.lang();
    this.#body?.prepare(changed);
    this.#isInOtherWords = this.localization.lang() !== language;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#isInOtherWords) this.requestUpdate();
  }

  protected override content(): unknown {
    return this.#isInOtherWords ? noChange : this.#body?.content();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-assessment-report': ConsultaAssessmentReport;
  }
}
