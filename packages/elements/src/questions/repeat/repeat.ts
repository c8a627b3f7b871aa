import type {Entries, Problem} from '@consulta/engine';
import {createRepeatBehaviour, type RepeatBehaviour} from '@consulta/engine/question-types/repeat';
import type {QuestionParadata, RepeatAnswer, RepeatQuestion} from '@consulta/schema';
import {html, type LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';

import {Announcer} from '../../base/announcer.js';
import {AnswerControl} from '../../base/answer-control.js';
import {base, buttons} from '../../base/base.styles.js';
import {describedBy, errorTemplate, headingTemplate, hintTemplate} from '../../base/field-template.js';
import {field} from '../../base/field.styles.js';
import {holdFocusout} from '../../base/hold-focusout.js';
import type {Localization} from '../../base/localization.js';
import {type Unread, withUnread} from '../../base/unread.js';
import {type ControlWords, controlWords} from '../../base/words/control-words.js';
import {loadedBehaviourOf} from '../loaded-behaviours.js';
import {answerInMarkup, askable, askedIn, questionsInMarkup} from './asked-questions.js';
import {EntryActs} from './entry-acts.js';
import {EntryControls} from './entry-controls.js';
import {EntryList} from './entry-list.js';
import {entryTitle} from './entry-view.js';
import {type ListView, listTemplate, namingOf, openWrong, problemIn} from './entry-views.js';
import {addButton} from './list-ends.js';
import {InnerLoader} from './inner-loader.js';
import {asCount, countProblem, entriesFromStart, repeatRange} from './repeat-range.js';
import {styles} from './repeat.styles.js';
import {type RepeatWords, repeatWords} from './words/repeat-words.js';

/**
 * The same questions asked for each of several things, e.g. each project: entries are added, removed, and put in order.
 * In plain HTML the questions are a JSON list, as in a survey, in a `<script type="application/json">` child.
 *
 * @tagname consulta-repeat
 * @slot - A `<script type="application/json">` with the list of questions.
 * @fires {Event} input - The person is writing in an entry.
 * @fires {Event} change - The person answered a question of an entry, or removed, put back or moved an entry.
 * @csspart field - The whole question.
 * @csspart label - The question's words.
 * @csspart hint - The line of help, and how many entries are asked for.
 * @csspart body - The entries, and the button that adds one.
 * @csspart entry - One entry.
 * @csspart entry-title - The number and name of an entry.
 * @csspart question - One question of an entry.
 * @csspart button - Any of the buttons.
 * @csspart add - The button that adds an entry.
 * @csspart removed - What was removed last, with the button that puts it back.
 * @csspart error - What is wrong.
 * @cssprop [--consulta-repeat-width=46rem] - How wide the entries are at most.
 * @cssstate answered - There is an answer.
 * @cssstate user-invalid - What is wrong is shown.
 */
export class ConsultaRepeat extends AnswerControl<'repeat'> {
  static override readonly styles = [base, buttons, field, styles];
  static override readonly words = [controlWords, repeatWords];

  protected override readonly behaviour: RepeatBehaviour = createRepeatBehaviour(loadedBehaviourOf);

  /** What one entry is called: "Project". */
  @property({attribute: 'item-title'}) itemTitle = '';
  /** The fewest entries. */
  @property({type: Number}) min: number | undefined;
  /** The most entries. */
  @property({type: Number}) max: number | undefined;
  /** What is asked in each entry, where a survey knows it; a control on its own finds out for itself. */
  @property({attribute: false}) entries: Entries | undefined;
  /** What was shown and chosen on the way to the answers in each entry. */
  @property({attribute: false}) paradata: QuestionParadata | undefined;
  /** What the person wrote in the entries that is no answer; a survey keeps it while the control is not in the page. */
  @property({attribute: false}) unreadParts: readonly Unread[] = [];
  /** What is wrong is shown question by question, as each is answered. */
  readonly isAnsweredInParts = true;

  declare protected readonly localization: Localization<ControlWords & RepeatWords>;

  @query('#said') private readonly said!: HTMLElement | null;
  readonly #announcer = new Announcer(() => this.said);
  readonly #list = new EntryList();
  readonly #controls = new EntryControls();
  readonly #acts = new EntryActs({
    list: this.#list,
    controls: this.#controls,
    words: this.localization,
    element: this,
    order: () => this.asked.questions.map(({id}) => id),
    isFull: () => this.#isFull,
    titleOf: (row) => entryTitle(namingOf(row, this.#view)),
    give: (isTyping) => {
      const {answer, paradata: entries, unread} = this.#list;
      if (this.paradata || entries.length > 0) this.paradata = {entries};
      this.unreadParts = unread;
      if (isTyping) this.typing(answer);
      else this.commit(answer);
    },
    announce: (text) => this.#announcer.say(text),
  });
  readonly #inner = new InnerLoader();
  #inMarkup: RepeatQuestion['questions'] | undefined;
  #isDrawing = false;
  #showedProblems = false;

  protected override get asked(): RepeatQuestion {
    const {question} = this;
    if (question?.type === 'repeat' && Array.isArray(question.questions)) return askedIn(question);
    const {name, label, itemTitle} = this;
    const [min, max] = [this.min, this.max].map(asCount);
    const questions = (this.#inMarkup ??= askable(questionsInMarkup(this)));
    return {id: name, type: 'repeat', title: label, itemTitle: itemTitle || undefined, min, max, questions};
  }

  /** To the question of an entry that a problem names: `<entry>.<question>`, counted from 0. */
  override focusPart(part: string): void {
    void this.#acts.focusPart(part);
  }

  get #isFull(): boolean {
    return this.#list.rows.length >= (this.asked.max ?? Infinity);
  }
  protected override needed(): Promise<unknown> | undefined {
    // The questions may be others by the time they are there.
    const load = () => this.#inner.load(this.asked.questions);
    return load()
      ?.then(load)
      .then(() => super.readChildren());
  }
  get #isReady(): boolean {
    return this.#inner.isReadyFor(this.asked.questions);
  }
  /** With what is inside. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const controls = this.renderRoot.querySelectorAll<LitElement>('.question > *');
    await Promise.all([...controls].map(({updateComplete}) => updateComplete));
    return done;
  }

  protected override readChildren(): void {
    this.#inMarkup = undefined;
    super.readChildren();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#list.take(this.value, this.#acts.isIn, {paradata: this.paradata, unread: this.unreadParts});
    this.#list.fillUp(entriesFromStart(this.asked, this.isRequired));
    const shows = this.shownProblems.length > 0;
    if (shows && !this.#showedProblems && this.#isReady) openWrong(this.#view);
    this.#showedProblems = shows;
  }

  // An entry that moves loses the focus for a moment: the person has not left the control.
  protected override update(changed: PropertyValues): void {
    this.#isDrawing = true;
    super.update(changed);
    this.#isDrawing = false;
  }
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    holdFocusout(root, () => this.#isDrawing);
    return root;
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer.stop();
  }

  protected override content(): TemplateResult {
    const {asked, languages, help, shownProblem: problem, localization: words} = this;
    const range = repeatRange(asked, words);
    return html`<div part="field"><fieldset
      ?disabled=${this.isDisabled}
      aria-invalid=${this.isWrong ? 'true' : nothing}
      aria-describedby=${describedBy(help !== undefined && 'hint', range !== undefined && 'range', problem && 'error')}
    >
      <legend part="label">${headingTemplate(this.heading, languages, this.isRequired ? words.term('control.required') : undefined)}</legend>
      ${hintTemplate(help, languages)}
      ${range === undefined ? nothing : html`<p id="range" part="hint">${range}</p>`}
      ${errorTemplate(problem, (one) => this.problemText(one))}
      ${listTemplate(this.#acts, this.#isReady ? this.#view : this.#later(), addButton(asked, languages, this.#isFull, words))}
      <p id="said" class="visually-hidden" role="status"></p>
      ${this.question ? nothing : html`<slot hidden @slotchange=${() => this.readChildren()}></slot>`}
    </fieldset></div>`;
  }

  /** The questions became others while words were loaded. */
  #later(): undefined {
    void Promise.resolve().then(() => this.requestUpdate());
  }

  get #entries(): Entries {
    const {entries, value, paradata} = this;
    return entries ?? this.behaviour.entries(this.asked, value ?? undefined, undefined, paradata);
  }
  get #view(): ListView {
    const {languages, localization: words, asked} = this;
    const isTold = this.shownProblems.length > 0;
    return {
      list: this.#list,
      controls: this.#controls,
      asked,
      entries: this.#entries,
      texts: this.#inner.texts,
      languages,
      words,
      fromStart: entriesFromStart(asked, this.isRequired),
      removedTitle: this.#acts.removedTitle,
      showsProblems: (row, id) => !this.isDisabled && ((isTold && !row.isNew) || row.answered.has(id)),
    };
  }

  protected override get foundProblems(): readonly Problem[] {
    if (!this.#isReady && this.value !== null) return [];
    const {problems, unreadParts} = this;
    // A survey looks after what is unread itself.
    if (problems || unreadParts.length === 0) return super.foundProblems;
    return withUnread(this.name, super.foundProblems, unreadParts, this.#entries);
  }
  /** What is wrong with the list itself; what is wrong in an entry stands there. */
  protected override get shownProblem(): Problem | undefined {
    return this.shownProblems.find(({part}) => part === undefined);
  }
  protected override problemText(problem: Problem): string {
    return countProblem(problem, this.localization) ?? super.problemText(problemIn(this.#view, problem));
  }

  protected override toForm(value: RepeatAnswer): string | FormData {
    if (!this.#isReady) return JSON.stringify(value) ?? '';
    // A host page may set anything.
    const settled = Array.isArray(value) ? this.behaviour.settle(this.asked, value as RepeatAnswer) : undefined;
    return settled === undefined ? new FormData() : JSON.stringify(settled);
  }
  protected override get anchor(): HTMLElement | undefined {
    return this.#acts.controlAt(this.foundProblems.find(({part}) => part !== undefined)?.part) ?? this.#acts.first;
  }
  override formResetCallback(): void {
    this.#list.clear();
    this.paradata = undefined;
    this.unreadParts = [];
    super.formResetCallback();
  }
  /** `value='[{"name": "Hub"}]'` */
  protected override initial(): RepeatAnswer | null {
    return answerInMarkup(this.getAttribute('value') ?? '');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-repeat': ConsultaRepeat;
  }
}
