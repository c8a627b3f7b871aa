import {property} from 'lit/decorators.js';

import {LazyModule} from '../../base/lazy-module.js';
import {controlWords} from '../../base/words/control-words.js';
import {chartWords} from '../../charts/words/chart-words.js';
import {rankingResultWords} from '../ranking-results/words/ranking-result-words.js';
import {CountedResults} from '../result-page/counted-results.js';
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
 * @csspart versions - What answers other questions and is kept apart, and the menu that shows it.
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
export class ConsultaFeedbackResults extends CountedResults<Words> {
  static override readonly words = [feedbackResultWords, resultPageWords, rankingResultWords, chartWords, controlWords];
  static override readonly inside = inside;

  /** Ids of the questions to show, separated by spaces; by default all. */
  @property() question = '';
  /** Id of the choice or yes-no question whose groups are compared, or `group` for where people answered. */
  @property({attribute: 'group-by'}) groupBy = '';

  protected override moveIn(): FeedbackBody | undefined {
    const module = inside.moveInto(this);
    return module && new module.FeedbackBody(this, this.localization, () => this.wantedLanguage);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-feedback-results': ConsultaFeedbackResults;
  }
}
