import {property} from 'lit/decorators.js';

import {LazyModule} from '../../base/lazy-module.js';
import {type ChartWords, chartWords} from '../../charts/words/chart-words.js';
import {CountedResults} from '../result-page/counted-results.js';
import {type ResultPageWords, resultPageWords} from '../result-page/words/result-page-words.js';
import type {ResultsBody} from './results-body.js';
import {type RankingResultWords, rankingResultWords} from './words/ranking-result-words.js';

const inside = new LazyModule(() => import('./results-body.js'));

/**
 * What a group ranks first, how sure that is, where groups differ and what people wrote; live, on the screen of a
 * meeting and on paper.
 *
 * @tagname consulta-ranking-results
 * @csspart headline - The one sentence that says who comes first.
 * @csspart basis - How many answers from how many organisations.
 * @csspart unranked - The switch for what somebody did not rank.
 * @csspart difference - What the switch would change.
 * @csspart versions - What answers other questions and is kept apart, and the menu that shows it.
 * @csspart late - The answers that came late, and the switch that leaves them out.
 * @csspart order - The order with its intervals.
 * @csspart places - The bars of places per item.
 * @csspart divisive - The items that divide people.
 * @csspart group-by - The menu of what to compare by.
 * @csspart groups - The table of groups side by side.
 * @csspart withheld - What is said of groups that are too small.
 * @csspart common-ground - What all groups can live with.
 * @csspart own-items - The items that people added.
 * @csspart method - The method and what it rewards.
 * @csspart agreement - How united people are.
 * @csspart smallest-change - How many answers another first place would take.
 * @csspart methods-agree - How many methods put the same first.
 * @csspart other-methods - The other ways to count.
 * @csspart small-print - What it takes to work out the same again.
 * @csspart table - A table that says what a picture shows.
 * @csspart button - The buttons.
 * @cssprop [--consulta-color-accent=#2563eb] - Points, lines and bars.
 */
export class ConsultaRankingResults extends CountedResults<RankingResultWords & ResultPageWords & ChartWords> {
  static override readonly words = [rankingResultWords, resultPageWords, chartWords];
  static override readonly inside = inside;

  /** Id of the question; by default the first one in which something is ranked. */
  @property() question = '';
  /** Id of the choice question whose options are compared, or `group` for where people answered. */
  @property({attribute: 'group-by'}) groupBy = '';
  /** The method to count with, instead of the survey's own. */
  @property() method = '';
  /** What unranked items count as, `last` or `no-opinion`, instead of what the survey says. */
  @property() unranked = '';

  protected override moveIn(): ResultsBody | undefined {
    const module = inside.moveInto(this);
    return module && new module.ResultsBody(this, this.localization, () => this.wantedLanguage);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-ranking-results': ConsultaRankingResults;
  }
}
