import type {Problem} from '@consulta/engine';
import {rankingBehaviour} from '@consulta/engine/question-types/ranking';
import type {Item, QuestionParadata, RankingAnswer, RankingQuestion} from '@consulta/schema';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';

import {AnswerControl} from '../../base/answer-control.js';
import {base, buttons} from '../../base/base.styles.js';
import {describedBy, errorTemplate, headingTemplate, hintTemplate} from '../../base/field-template.js';
import {field} from '../../base/field.styles.js';
import type {Localization} from '../../base/localization.js';
import {ShownOrder} from '../../base/shown-order.js';
import {type ControlWords, controlWords} from '../../base/words/control-words.js';
import {Announcer} from '../../base/announcer.js';
import {InputLoader} from './input-loader.js';
import {ListInput} from './list/list-input.js';
import {loadHandling} from './list/load-handling.js';
import {styles} from './ranking.styles.js';
import {answerInMarkup, formEntries, keptState} from './ranking-form.js';
import {MarkupItems} from './markup-items.js';
import type {BesideAnswer, RankingInput, RankingInputHost} from './ranking-input.js';
import {asCount, rankingRange} from './ranking-range.js';

/**
 * Items put in order of preference: by tapping, dragging, buttons, a place chosen from a menu, or the keyboard. Nothing
 * is ranked until the person ranks it. In plain HTML the items are `<option value="id" title="What it means">` children.
 *
 * @tagname consulta-ranking
 * @slot - `<option>` elements: value, title, a description in `title`, and in `data-parent` the item that it explains.
 * @fires {Event} change - The person ranked, moved or took out an item; `value`, `noOpinion` and `paradata` hold it already.
 * @csspart field - The whole question.
 * @csspart label - The question's words.
 * @csspart hint - The line of help, and how many are to be ranked.
 * @csspart body - Both lists.
 * @csspart find - The field that finds items in a long list, with its label.
 * @csspart ranking - The person's ranking.
 * @csspart unranked - What is not ranked yet.
 * @csspart no-opinion - What the person has no opinion on.
 * @csspart item - One item, in any of the lists.
 * @csspart handle - The button by which an item is dragged.
 * @csspart button - Any of the other buttons.
 * @csspart own - The field for an item of the person's own, with its label.
 * @csspart error - What is wrong.
 * @cssprop [--consulta-ranking-width=46rem] - How wide the lists are at most.
 * @cssstate answered - There is an answer.
 * @cssstate user-invalid - What is wrong is shown.
 */
export class ConsultaRanking extends AnswerControl<'ranking'> implements RankingInputHost {
  static override readonly styles = [base, buttons, field, ...styles];
  static override readonly words = [controlWords];
  static override readonly later = [{load: loadHandling}];
  protected override readonly behaviour = rankingBehaviour;

  /** The fewest that must be ranked. */
  @property({type: Number}) min: number | undefined;
  /** The most that may be ranked. */
  @property({type: Number}) max: number | undefined;
  /** Several items may share a place. */
  @property({type: Boolean}) ties = false;
  /** The person may add items of their own. */
  @property({type: Boolean, attribute: 'own-items'}) ownItems = false;
  /** Offers "No opinion" on each item. */
  @property({type: Boolean, attribute: 'no-opinion'}) offersNoOpinion = false;
  /** Shows the items in another order to each person; `paradata.shown` says in which. */
  @property({type: Boolean}) shuffle = false;
  /** How the ranking is given: `list`, `pairs`, `best-worst` or `points`. */
  @property() input: RankingQuestion['input'] = 'list';
  /** Ids of the items that the person has no opinion on. */
  @property({attribute: false, hasChanged: isOther})
  get noOpinion(): readonly string[] {
    return this.#noOpinion;
  }
  set noOpinion(ids: readonly string[]) {
    // A host page may set anything.
    this.#noOpinion = Array.isArray(ids) ? ids : [];
  }
  /** What was shown and chosen on the way to the answer. */
  @property({attribute: false}) paradata: QuestionParadata | undefined;

  /** The words of this control, in the language shown. */
  declare readonly localization: Localization<ControlWords>;

  @state() private isInList = false;
  @query('#said') private readonly said!: HTMLElement | null;
  readonly #announcer = new Announcer(() => this.said);
  readonly #list: RankingInput = new ListInput(this);
  readonly #inputs = new InputLoader(this, this.#list);
  #noOpinion: readonly string[] = [];
  readonly #order = new ShownOrder();
  #known = 'null';
  readonly #markup = new MarkupItems(this);

  /** The question as the engine knows it: the definition, or one made of attributes and children. */
  override get asked(): RankingQuestion {
    const {question} = this;
    if (question?.type === 'ranking' && Array.isArray(question.items)) return question;
    const {name, label, ties, ownItems, offersNoOpinion: noOpinion, shuffle, input} = this;
    const [min, max] = [this.min, this.max].map(asCount);
    const items = this.#markup.items;
    return {id: name, type: 'ranking', title: label, items, min, max, ties, ownItems, noOpinion, shuffle, input};
  }
  /** What is ranked, in the order shown to this person. */
  get rankedItems(): readonly Item[] {
    const {items, shuffle} = this.asked;
    const ranked = items.filter(({parent}) => parent === undefined);
    return shuffle ? this.#order.of(ranked, this.paradata?.shown) : ranked;
  }
  /** The sub-items that explain an item. */
  partsOf(itemId: string): readonly Item[] {
    return this.asked.items.filter(({parent}) => parent === itemId);
  }
  /** Disabled by itself or by a fieldset around it. */
  override get isDisabled(): boolean {
    return super.isDisabled;
  }

  /** Takes over what the person did, then tells the world. What is not named beside the answer stays as it is. */
  give(value: RankingAnswer | null, {noOpinion, paradata}: BesideAnswer = {}): void {
    if (noOpinion) this.noOpinion = noOpinion;
    if (paradata) this.paradata = paradata;
    if (this.asked.shuffle) this.paradata = {...this.paradata, shown: this.rankedItems.map(({id}) => id)};
    this.#known = JSON.stringify(value);
    this.commit(value);
  }
  /** Goes on with the answer in the list, whatever input is asked for. */
  openList(): void {
    this.isInList = true;
    void this.updateComplete.then(() => this.focus());
  }
  /** Says it in the live region of the control, once the person pauses. */
  announce(text: string): void {
    this.#announcer.say(text);
  }

  protected override readChildren(): void {
    this.#markup.forget();
    super.readChildren();
  }
  protected override needed(): Promise<unknown> | undefined {
    this.#markup.forget();
    return this.#inputs.load(this.isInList ? 'list' : this.asked.input);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.isDisabled) this.#inputs.current.stopped?.();
    const now = JSON.stringify(this.value) ?? 'null';
    if (now === this.#known) return;
    this.#known = now;
    this.#inputs.current.answerReplaced?.();
  }

  protected override drawn(): void {
    this.#inputs.current.drawn?.();
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#inputs.current.stopped?.();
    this.#announcer.stop();
  }

  protected override content(): TemplateResult {
    const {asked, languages, help, shownProblem: problem} = this;
    const words = this.localization;
    const more = [rankingRange(asked, words), asked.ties ? words.term('ranking.ties-offered') : undefined];
    const range = more.filter(Boolean).join(' ');
    return html`<div part="field"><fieldset
      ?disabled=${this.isDisabled}
      aria-invalid=${this.isWrong ? 'true' : nothing}
      aria-describedby=${describedBy(help !== undefined && 'hint', range !== '' && 'range', problem && 'error')}
    >
      <legend part="label">${headingTemplate(this.heading, languages, this.isRequired ? words.term('control.required') : undefined)}</legend>
      ${hintTemplate(help, languages)}
      ${range === '' ? nothing : html`<p id="range" part="hint">${range}</p>`}
      ${errorTemplate(problem, (one) => this.problemText(one))}
      <div part="body">${this.#inputs.current.draw()}</div>
      <p id="said" class="visually-hidden" role="status"></p>
      ${this.question ? nothing : html`<slot hidden @slotchange=${() => this.readChildren()}></slot>`}
    </fieldset></div>`;
  }

  protected override problemText(problem: Problem): string {
    const {code, values} = problem;
    const limit = code === 'too-few' ? values?.['min'] : code === 'too-many' ? values?.['max'] : undefined;
    if (limit === undefined) return super.problemText(problem);
    const key = code === 'too-few' ? 'ranking.too-few' : 'ranking.too-many';
    return this.localization.term(key, Number(limit), this.localization.number(limit));
  }

  protected override kept(): string {
    const {value, noOpinion, paradata} = this;
    return noOpinion.length === 0 && !paradata ? super.kept() : JSON.stringify({value, noOpinion, paradata});
  }
  override formStateRestoreCallback(state: string | FormData | null): void {
    const {value, noOpinion, paradata} = keptState(state);
    this.noOpinion = noOpinion;
    this.paradata = paradata;
    super.formStateRestoreCallback(value);
  }
  override formResetCallback(): void {
    const {shown} = this.paradata ?? {};
    this.paradata = shown && {shown};
    this.noOpinion = [];
    super.formResetCallback();
  }

  protected override toForm(value: RankingAnswer): FormData {
    const entries = new FormData();
    if (this.name !== '') for (const entry of formEntries(value)) entries.append(this.name, entry);
    return entries;
  }
  protected override get anchor(): HTMLElement | undefined {
    return this.#inputs.current.anchor;
  }
  protected override initial(): RankingAnswer | null {
    return answerInMarkup(this.getAttribute('value'));
  }
}

/** A survey hands over a new list with each change of an answer; only another content is a change. */
function isOther(now: unknown, before: unknown): boolean {
  return JSON.stringify(now) !== JSON.stringify(before);
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-ranking': ConsultaRanking;
  }
}
