import type {Response, Survey} from '@consulta/schema';
import {textIn} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';
import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {LazyModule} from '../../base/lazy-module.js';
import {controlWords} from '../../base/words/control-words.js';
import {chartWords} from '../../charts/words/chart-words.js';
import {rankingResultWords} from '../ranking-results/words/ranking-result-words.js';
import {resultPageWords} from '../result-page/words/result-page-words.js';
import type {FeedbackBody} from './feedback-body.js';
import type {Words} from './feedback-reading.js';
import {feedbackResultWords} from './words/feedback-result-words.js';

const inside = new LazyModule(() => import('./feedback-body.js'));

/**
 * What people said, question by question: counts and percentages, means and medians with their intervals, net promoter
 * scores, texts to search; for everybody, for those who gave an answer, or two groups side by side; live, on the screen of
 * a meeting and on paper.
 *
 * @tagname consulta-feedback-results
 * @csspart basis - How many responses stand behind everything.
 * @csspart filters - The menu of answers to filter by, and the filters that are set.
 * @csspart group-by - The menus of what to compare.
 * @csspart late - The answers that came late, and the switch that leaves them out.
 * @csspart withheld - What is said of groups and questions with too few answers.
 * @csspart question - One question with its results.
 * @csspart counts - How many answered, and why the others did not.
 * @csspart lead - The result in a sentence or two.
 * @csspart bars - Bars with their names and numbers.
 * @csspart rows - The rows of a matrix.
 * @csspart places - The places of a ranking.
 * @csspart own-texts - What stands behind "other".
 * @csspart texts - The texts of a question.
 * @csspart comments - What people noted beside their answers.
 * @csspart search - The field to search texts.
 * @csspart differences - How far two groups are apart.
 * @csspart how - How the numbers are worked out.
 * @csspart table - A table that says what a picture shows.
 * @csspart button - The buttons.
 * @cssprop [--consulta-color-accent=#2563eb] - Bars and columns.
 */
export class ConsultaFeedbackResults extends ConsultaElement<Words> {
  static override readonly words = [feedbackResultWords, resultPageWords, rankingResultWords, chartWords, controlWords];
  static override readonly inside = inside;
  static override readonly styles = [base, buttons];

  /** Id of the survey whose responses are read from this browser. */
  @property({attribute: 'survey-id'}) surveyId = '';
  /** Address of the survey's definition, instead of `survey-id`. */
  @property() src = '';
  /** Ids of the questions to show, separated by spaces; by default all. */
  @property() question = '';
  /** Id of the choice or yes-no question whose groups are compared, or `group` for where people answered. */
  @property({attribute: 'group-by'}) groupBy = '';
  /** Name of the database in this browser. */
  @property() database = 'consulta';
  /** The survey, where the page has it; without it the definition kept with the responses. */
  @property({attribute: false}) survey: Survey | undefined;
  /** The responses to sum up, where the page has them. */
  @property({attribute: false}) responses: readonly Response[] | undefined;
  /** The store to read from, instead of that of `database`. */
  @property({attribute: false}) store: ResponseStore | undefined;
  /** Languages of the survey's texts, best first; by default the page's. */
  @property({attribute: false}) languages: readonly string[] | undefined;

  #body: FeedbackBody | undefined;

  /** The page's language where the survey has it, else the survey's own. */
  protected override get wantedLanguage(): string {
    const wanted = this.languages?.[0] ?? super.wantedLanguage;
    const definition = this.#body?.survey ?? this.survey;
    return definition ? textIn(definition.title, [wanted]).lang || wanted : wanted;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const module = this.#body ? undefined : inside.moveInto(this);
    if (module) this.#body = new module.FeedbackBody(this, this.localization, () => this.wantedLanguage);
    this.#body?.prepare(changed);
  }

  protected override updated(): void {
    this.#body?.drawn();
  }

  protected override content(): unknown {
    return this.#body?.content();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-feedback-results': ConsultaFeedbackResults;
  }
}
