import {comparisonsLeft, type Contradiction, contradictions, nextPair, orderOfComparisons} from '@consulta/engine';
import {html, nothing, type TemplateResult} from 'lit';

import {Localization} from '../../../base/localization.js';
import type {RankingInput, RankingInputHost} from '../ranking-input.js';
import {Choices} from './choices.js';
import {comparing} from './comparing.styles.js';
import {duelTemplate} from './duel.js';
import {duel} from './duel.styles.js';
import {FocusKeeper} from './focus-keeper.js';
import {titleOf} from './item-words.js';
import {orderTemplate, withoutOpinion} from './order-view.js';
import {wayBar} from './way-bar.js';
import {type ComparingWords, comparingWords} from './words/comparing-words.js';

/** Two items at a time, chosen so that few choices settle the order; then a few that show how sure it is. */
class PairsInput implements RankingInput {
  readonly styles = [comparing, duel];
  readonly words = [comparingWords];
  readonly #host: RankingInputHost;
  readonly #words: Localization<ComparingWords>;
  readonly #choices: Choices;
  readonly #focus: FocusKeeper;
  /** The person wants no more questions; or wants them although there is an order from elsewhere. */
  #wish: 'no-more' | 'again' | undefined;

  constructor(host: RankingInputHost) {
    this.#host = host;
    this.#words = new Localization(host, () => host.localization.lang());
    this.#focus = new FocusKeeper(host);
    this.#choices = new Choices(host, (ids, made, options) => {
      const order = orderOfComparisons(ids, made, options);
      return order.flat().length < ids.length ? undefined : order;
    });
  }

  get anchor(): HTMLElement | undefined {
    return this.#focus.anchor;
  }

  answerReplaced(): void {
    this.#choices.replaced();
    this.#wish = undefined;
  }

  draw(): TemplateResult {
    const choices = this.#choices;
    const {items, ids, made, ties} = choices;
    const pair = this.#isDone(made.length) ? undefined : nextPair(ids, made, {ties});
    const [one, other] = (pair ?? []).map((id) => items.find((item) => item.id === id));
    return html`<div class="comparing" part="comparing">
      ${one && other ? this.#ask([one, other]) : this.#order()} ${this.#foot(pair !== undefined)}
      ${withoutOpinion({host: this.#host, words: this.#words}, (id) => this.#act(() => this.#choices.setOpinion(id, true)))}
    </div>`;
  }

  #isDone(made: number): boolean {
    if (this.#host.value === null || this.#wish === 'again') return false;
    return this.#wish === 'no-more' || made === 0;
  }

  #ask(pair: Parameters<typeof duelTemplate>[0]['pair']): TemplateResult {
    const [words, choices] = [this.#words, this.#choices];
    const isSettled = this.#host.value !== null && choices.made.length > 0;
    return html`<p class="asking" id="asking" tabindex="-1">${words.term('pairs.question')}</p>
      ${duelTemplate({
        host: this.#host,
        words,
        pair,
        turn: choices.made.length,
        ties: choices.ties,
        choose: (best) => this.#act(() => choices.add({shown: pair.map(({id}) => id), best})),
        noOpinion: (id) => this.#act(() => choices.setOpinion(id, false)),
      })}
      ${
        isSettled
          ? html`<div class="foot">
              <span class="calm">${words.term('pairs.sure')}</span>
              <button type="button" class="plain" part="button" @click=${() => this.#become('no-more')}>${words.term('comparing.enough')}</button>
            </div>`
          : nothing
      }`;
  }

  #foot(isAsking: boolean): TemplateResult {
    const words = this.#words;
    const {ids, made, ties} = this.#choices;
    const left = comparisonsLeft(ids, made, {ties});
    return html`${isAsking ? wayBar(made.length, made.length + left, words.dir()) : nothing}
      <div class="foot">
        ${
          made.length > 0
            ? html`<button type="button" class="quiet" part="button" data-back @click=${() => this.#back()}>${words.term('comparing.back')}</button>`
            : html`<span></span>`
        }
        ${isAsking ? html`<span class="left">${words.term('comparing.left', left, words.number(left))}</span>` : nothing}
      </div>`;
  }

  #order(): TemplateResult {
    const {made, ids, ties} = this.#choices;
    const circles = contradictions(ids, made, {ties});
    const remarks = circles.map((circle, index) => this.#circle(circle, index));
    const restart = made.length === 0 && ids.length > 1 ? () => this.#become('again') : undefined;
    return orderTemplate({host: this.#host, words: this.#words, remarks, restart});
  }

  #circle(circle: Contradiction, index: number): TemplateResult {
    const words = this.#words;
    const steps = circle.map(({better, worse, alike}) =>
      words.term(alike ? 'pairs.alike' : 'pairs.before', titleOf(better, this.#host), titleOf(worse, this.#host)),
    );
    const again = () => {
      this.#wish = undefined;
      this.#act(() => this.#choices.forget(circle.map(({comparison}) => comparison)));
    };
    return html`<div class="circle" part="contradiction">
      <div id="circle-${index}">
        <p>${words.term('pairs.circle')}</p>
        <ul>
          ${steps.map((step) => html`<li>${step}</li>`)}
        </ul>
      </div>
      <p>${words.term('pairs.kept')}</p>
      <button type="button" class="plain" part="button" aria-describedby="circle-${index}" @click=${again}>
        ${words.term('pairs.again')}
      </button>
    </div>`;
  }

  #back(): void {
    this.#wish = undefined;
    this.#act(() => this.#choices.takeBack());
  }
  #become(wish: 'no-more' | 'again'): void {
    this.#wish = wish;
    this.#host.requestUpdate();
    this.#focus.keep();
  }

  /** Does it, and says which two are next. */
  #act(act: () => void): void {
    act();
    const {ids, made, ties} = this.#choices;
    const pair = nextPair(ids, made, {ties});
    if (pair) {
      const left = comparisonsLeft(ids, made, {ties});
      const [one, other] = pair.map((id) => titleOf(id, this.#host)) as [string, string];
      this.#host.announce(
        `${this.#words.term('pairs.next', one, other)} ${this.#words.term('comparing.left', left, this.#words.number(left))}`,
      );
    }
    this.#focus.keep();
  }
}

/** Makes the input for `input: "pairs"`. */
export function makePairsInput(host: RankingInputHost): RankingInput {
  return new PairsInput(host);
}
