import {bestWorstScreens, orderOfBestWorst, tieBreak} from '@consulta/engine';
import type {Item} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {Localization} from '../../../base/localization.js';
import type {RankingInput, RankingInputHost} from '../ranking-input.js';
import {bestWorst} from './best-worst.styles.js';
import {Choices} from './choices.js';
import {comparing} from './comparing.styles.js';
import {duelTemplate} from './duel.js';
import {duel} from './duel.styles.js';
import {FocusKeeper} from './focus-keeper.js';
import {openScreens, type OpenScreens} from './open-screens.js';
import {orderTemplate, withoutOpinion} from './order-view.js';
import {type Marks, screenTable} from './screen-table.js';
import {wayBar} from './way-bar.js';
import {type ComparingWords, comparingWords} from './words/comparing-words.js';

/** A few items at a time: which matters most, which least. What comes out equal is then asked in pairs. */
class BestWorstInput implements RankingInput {
  readonly styles = [comparing, duel, bestWorst];
  readonly words = [comparingWords];
  readonly #host: RankingInputHost;
  readonly #words: Localization<ComparingWords>;
  readonly #choices: Choices;
  readonly #focus: FocusKeeper;
  /** What is marked on the screen shown, before the person goes on. */
  #marks: Marks = {};
  /** The person wanted to go on with less than two marks. */
  #isIncomplete = false;
  #wish: 'no-more' | 'again' | undefined;
  #made: {key: string; screens: readonly (readonly string[])[]} = {key: '', screens: []};

  constructor(host: RankingInputHost) {
    this.#host = host;
    this.#words = new Localization(host, () => host.localization.lang());
    this.#focus = new FocusKeeper(host);
    this.#choices = new Choices(host, (ids, made, options) =>
      openScreens(this.#screens, ids, made).next ? undefined : orderOfBestWorst(ids, made, options),
    );
  }

  get anchor(): HTMLElement | undefined {
    return this.#focus.anchor;
  }

  answerReplaced(): void {
    this.#choices.replaced();
    this.#wish = undefined;
    this.#marks = {};
  }

  draw(): TemplateResult {
    const {ids, made} = this.#choices;
    const open = openScreens(this.#screens, ids, made);
    const {next} = open;
    const isFromElsewhere = this.#host.value !== null && made.length === 0 && this.#wish !== 'again';
    const isScreen = next !== undefined && !isFromElsewhere;
    const pair = isScreen || isFromElsewhere ? undefined : this.#tieBreak();
    return html`<div class="comparing" part="comparing">
      ${isScreen ? this.#screen(this.#itemsOf(next), open) : pair ? this.#breakTie(pair) : this.#order(isFromElsewhere)}
      ${this.#foot(isScreen ? next : undefined, open)}
      ${withoutOpinion({host: this.#host, words: this.#words}, (id) => this.#act(() => this.#choices.setOpinion(id, true)))}
    </div>`;
  }

  #screen(items: readonly Item[], {done, total}: OpenScreens): TemplateResult {
    const words = this.#words;
    return html`<p class="asking" id="asking" tabindex="-1">${words.term('best-worst.question')}</p>
      ${screenTable({
        host: this.#host,
        words,
        items,
        marks: this.#marksAmong(items.map(({id}) => id)),
        mark: (marks) => {
          this.#marks = marks;
          this.#isIncomplete = false;
          this.#host.requestUpdate();
        },
        noOpinion: (id) => this.#act(() => this.#choices.setOpinion(id, false)),
      })}
      <p class="both" role="alert" ?hidden=${!this.#isIncomplete}>${this.#isIncomplete ? words.term('best-worst.both') : nothing}</p>
      ${wayBar(done, total, words.dir())}`;
  }

  #breakTie(pair: readonly [Item, Item]): TemplateResult {
    const [words, choices] = [this.#words, this.#choices];
    return html`<p class="asking" id="asking" tabindex="-1">${words.term('best-worst.equal')}</p>
      ${duelTemplate({
        host: this.#host,
        words,
        pair,
        turn: choices.made.length,
        ties: false,
        choose: (best) => this.#act(() => choices.add({shown: pair.map(({id}) => id), best})),
        noOpinion: (id) => this.#act(() => choices.setOpinion(id, false)),
      })}
      <div class="acts">
        <button type="button" class="plain" part="button" @click=${() => this.#become('no-more')}>${words.term('comparing.enough')}</button>
      </div>`;
  }

  #order(isFromElsewhere: boolean): TemplateResult {
    const restart = isFromElsewhere && this.#choices.ids.length > 1 ? () => this.#become('again') : undefined;
    return orderTemplate({host: this.#host, words: this.#words, restart});
  }

  #foot(shown: readonly string[] | undefined, {done, total}: OpenScreens): TemplateResult {
    const words = this.#words;
    const back =
      this.#choices.made.length > 0
        ? html`<button type="button" class="quiet" part="button" data-back @click=${() => this.#back()}>${words.term('comparing.back')}</button>`
        : html`<span></span>`;
    const next = shown
      ? html`<span class="left">${this.#place(done + 1, total)}</span
          ><button type="button" class="primary" part="button" data-next @click=${() => this.#next(shown)}>
            ${words.term('best-worst.next')}
          </button>`
      : nothing;
    return html`<div class="foot">${back}${next}</div>`;
  }

  #next(shown: readonly string[]): void {
    const {best, worst} = this.#marksAmong(shown);
    if (best !== undefined && worst !== undefined) return this.#act(() => this.#choices.add({shown, best, worst}));
    this.#isIncomplete = true;
    this.#host.requestUpdate();
  }
  #back(): void {
    this.#wish = undefined;
    // What was marked there is still marked.
    this.#act(() => this.#choices.takeBack());
  }
  #become(wish: 'no-more' | 'again'): void {
    this.#wish = wish;
    this.#host.requestUpdate();
    this.#focus.start();
  }

  /** Does it; then all is new, and begins with its first line. A choice that was taken back is marked again. */
  #act(act: () => ReturnType<Choices['takeBack']> | void): void {
    const {best, worst} = act() ?? {};
    this.#marks = worst === undefined ? {} : {best, worst};
    this.#isIncomplete = false;
    this.#host.requestUpdate();
    const {ids, made} = this.#choices;
    const {next, done, total} = openScreens(this.#screens, ids, made);
    if (next) this.#host.announce(this.#place(done + 1, total));
    this.#focus.start();
  }

  /** Another tab may have gone on to another screen: what was marked on this one is no choice on that. */
  #marksAmong(shown: readonly string[]): Marks {
    const {best, worst} = this.#marks;
    const isShown = (id: string | undefined) => id !== undefined && shown.includes(id);
    return {best: isShown(best) ? best : undefined, worst: isShown(worst) ? worst : undefined};
  }

  #tieBreak(): readonly [Item, Item] | undefined {
    const {ids, made, ties} = this.#choices;
    if (ties || this.#wish === 'no-more') return undefined;
    const [one, other] = this.#itemsOf(tieBreak(ids, made) ?? []);
    return one && other ? [one, other] : undefined;
  }

  #place(place: number, total: number): string {
    return this.#words.term('best-worst.screen', this.#words.number(place), this.#words.number(total));
  }

  #itemsOf(ids: readonly string[]): readonly Item[] {
    const items = new Map(this.#choices.items.map((item) => [item.id, item]));
    return ids.map((id) => items.get(id)).filter((item) => item !== undefined);
  }

  /** Of all items, whatever the person has an opinion on: what was shown before stays as it was. */
  get #screens(): readonly (readonly string[])[] {
    const ids = this.#host.rankedItems.map(({id}) => id);
    const key = ids.join('\n');
    if (key !== this.#made.key) this.#made = {key, screens: bestWorstScreens(ids)};
    return this.#made.screens;
  }
}

/** Makes the input for `input: "best-worst"`. */
export function makeBestWorstInput(host: RankingInputHost): RankingInput {
  return new BestWorstInput(host);
}
