import {groupsOfPoints, orderOfPoints, pointsToRankWith} from '@consulta/engine';
import type {Item, PointsAnswer, RankingAnswer} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {Localization} from '../../../base/localization.js';
import {pointsRows, type Typed} from '../../points/points-rows.js';
import {pointsRowsStyles} from '../../points/points-rows.styles.js';
import {pointsIn, pointsLeft} from '../../points/shared-out.js';
import {type PointsWords, pointsWords} from '../../points/words/points-words.js';
import type {RankingInput, RankingInputHost} from '../ranking-input.js';
import {comparing} from './comparing.styles.js';
import {FocusKeeper} from './focus-keeper.js';
import {titleOf} from './item-words.js';
import {orderList} from './order-list.js';
import {OwnItems} from './own-items.js';

/** Points shared out among the items; the order is read off them. */
class PointsInput implements RankingInput {
  readonly styles = [comparing, pointsRowsStyles];
  readonly words = [pointsWords];
  readonly #host: RankingInputHost;
  readonly #words: Localization<PointsWords>;
  readonly #focus: FocusKeeper;
  readonly #own: OwnItems;
  #written: {readonly points: PointsAnswer; readonly typed: Typed} | undefined;

  constructor(host: RankingInputHost) {
    this.#host = host;
    this.#words = new Localization(host, () => host.localization.lang());
    this.#focus = new FocusKeeper(host);
    this.#own = new OwnItems(host);
  }

  get anchor(): HTMLElement | undefined {
    return this.#focus.anchor;
  }

  answerReplaced(): void {
    this.#own.read();
    this.#written = undefined;
  }

  draw(): TemplateResult {
    const host = this.#host;
    const points = this.#written?.points ?? this.#points;
    return html`<div class="comparing" part="comparing">
      <p class="calm" id="asking" tabindex="-1">${this.#words.term('points.ranks')}</p>
      ${pointsRows({
        items: this.#items(),
        partsOf: (id) => host.partsOf(id),
        points,
        total: this.#total,
        typed: this.#written?.typed,
        languages: host.languages,
        words: this.#words,
        isWrong: pointsLeft(points, this.#total) < 0,
        beside: host.asked.noOpinion === true ? (item, key) => this.#noOpinion(item, key) : undefined,
        write: (written, typed) => {
          this.#written = {points: written, typed};
          host.requestUpdate();
        },
        give: (given, said) => {
          this.#give(given);
          if (said !== undefined) host.announce(said);
        },
      })}
      ${this.#equal(points)} ${host.value === null ? nothing : this.#order()} ${this.#aside()}
    </div>`;
  }

  #order(): TemplateResult {
    return html`<p class="asking order-lead">${this.#host.localization.term('ranking.yours')}</p>
      ${orderList(this.#host)}`;
  }

  /** Where a place must not be shared, equal points give none: it says which. */
  #equal(points: PointsAnswer): TemplateResult {
    const group = this.#host.asked.ties
      ? undefined
      : groupsOfPoints(this.#ids(), points).find(({length}) => length > 1);
    const titles = group?.map((id) => titleOf(id, this.#host)) ?? [];
    return html`<p class=${titles.length > 0 ? 'circle' : ''} role="status">
      ${titles.length > 0 ? this.#words.term('points.equal', this.#words.list(titles)) : nothing}
    </p>`;
  }

  #noOpinion({id}: Item, key: string): TemplateResult {
    const words = this.#host.localization.term('ranking.no-opinion');
    const press = () => this.#give(pointsIn({...this.#points, [id]: 0}), [...this.#host.noOpinion, id]);
    return html`<button type="button" class="quiet" part="button" id="n-${key}" aria-labelledby="n-${key} t-${key}" @click=${press}>${words}</button>`;
  }

  #aside(): TemplateResult | typeof nothing {
    const {localization: words, noOpinion, rankedItems} = this.#host;
    const items = rankedItems.filter(({id}) => noOpinion.includes(id));
    if (items.length === 0) return nothing;
    const takeBack = (id: string) =>
      this.#give(
        this.#points,
        noOpinion.filter((other) => other !== id),
      );
    return html`<ul class="aside-list" role="list" aria-label=${words.term('ranking.no-opinion')}>
      ${items.map(
        ({id}, index) =>
          html`<li>
            <span>${words.term('ranking.no-opinion')}: <span id="w-${index}" dir="auto">${titleOf(id, this.#host)}</span></span>
            <button type="button" class="quiet" part="button" id="b-${index}" aria-labelledby="b-${index} w-${index}" @click=${() => takeBack(id)}>
              ${words.term('ranking.take-back')}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  get #total(): number {
    return pointsToRankWith(this.#host.rankedItems.length);
  }

  /** Where an order follows but there is no answer, the answer was taken away: all begins anew. */
  get #points(): PointsAnswer {
    const points = pointsIn(this.#host.paradata?.points);
    return this.#host.value === null && this.#answer(points) !== null ? {} : points;
  }

  #items(noOpinion = this.#host.noOpinion): readonly Item[] {
    return this.#host.rankedItems.filter(({id}) => !noOpinion.includes(id));
  }
  #ids(noOpinion?: readonly string[]): readonly string[] {
    return this.#items(noOpinion).map(({id}) => id);
  }

  #give(points: PointsAnswer, noOpinion: readonly string[] = this.#host.noOpinion): void {
    const host = this.#host;
    this.#written = undefined;
    this.#own.keep();
    host.give(this.#answer(points, noOpinion), {noOpinion, paradata: {...host.paradata, points}});
    this.#focus.keep();
  }

  /** Too many points give an order all the same, so that nothing is lost; that they are too many is a problem of it. */
  #answer(points: PointsAnswer, noOpinion?: readonly string[]): RankingAnswer | null {
    const {ties} = this.#host.asked;
    return this.#own.after(orderOfPoints(this.#ids(noOpinion), points, {ties}));
  }
}

/** Makes the input for `input: "points"`. */
export function makePointsInput(host: RankingInputHost): RankingInput {
  return new PointsInput(host);
}
