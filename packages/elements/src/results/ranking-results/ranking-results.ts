import type {Response, Survey} from '@consulta/schema';
import {textIn} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';
import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {LazyModule} from '../../base/lazy-module.js';
import {type ChartWords, chartWords} from '../../charts/words/chart-words.js';
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
export class ConsultaRankingResults extends ConsultaElement<RankingResultWords & ResultPageWords & ChartWords> {
  static override readonly words = [rankingResultWords, resultPageWords, chartWords];
  static override readonly inside = inside;
  static override readonly styles = [base, buttons];

  /** Id of the survey whose responses are read from this browser. */
  @property({attribute: 'survey-id'}) surveyId = '';
  /** Address of the survey's definition, instead of `survey-id`. */
  @property() src = '';
  /** Id of the question; by default the first one in which something is ranked. */
  @property() question = '';
  /** Id of the choice question whose options are compared, or `group` for where people answered. */
  @property({attribute: 'group-by'}) groupBy = '';
  /** The method to count with, instead of the survey's own. */
  @property() method = '';
  /** What unranked items count as, `last` or `no-opinion`, instead of what the survey says. */
  @property() unranked = '';
  /** Name of the database in this browser. */
  @property() database = 'consulta';
  /** The survey, where the page has it; without it the definition kept with the responses. */
  @property({attribute: false}) survey: Survey | undefined;
  /** The responses to count, where the page has them. */
  @property({attribute: false}) responses: readonly Response[] | undefined;
  /** The store to read from, instead of that of `database`. */
  @property({attribute: false}) store: ResponseStore | undefined;
  /** Languages of the survey's texts, best first; by default the page's. */
  @property({attribute: false}) languages: readonly string[] | undefined;

  #body: ResultsBody | undefined;

  /** The page's language where the survey has it, else the survey's own. */
  protected override get wantedLanguage(): string {
    const wanted = this.languages?.[0] ?? super.wantedLanguage;
    const definition = this.#body?.survey ?? this.survey;
    return definition ? textIn(definition.title, [wanted]).lang || wanted : wanted;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const module = this.#body ? undefined : inside.moveInto(this);
    if (module) this.#body = new module.ResultsBody(this, this.localization, () => this.wantedLanguage);
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
    'consulta-ranking-results': ConsultaRankingResults;
  }
}
