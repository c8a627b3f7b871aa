import {type Problem, problemsBy, type TypeBehaviour} from '@consulta/engine';
import type {AnswerByType, QuestionOf, QuestionType, Text} from '@consulta/schema';
import type {PropertyDeclaration, PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';

import type {ConsultaElement} from './consulta-element.js';
import {FormMember} from './form-member.js';
import {FORM_PROPERTIES} from './form-properties.js';
import {keepInputInside} from './keep-input-inside.js';
import {markState} from './mark-state.js';
import {nearestLanguage} from './nearest-language.js';
import {problemWords, validityFlags} from './problem-words.js';
import {showProblem} from './show-problem.js';
import {unheardWhile} from './unheard-while.js';
import type {Unread} from './unread.js';
import {type ControlWords, controlWords} from './words/control-words.js';

/**
 * A question as a native form control: works in any `<form>`, and inside a survey, which sets `question`,
 * `languages`, `value` and `problems`. It says `input` and `change` only when the person acts.
 */
export abstract class AnswerControl<T extends QuestionType> extends FormMember<ControlWords> {
  static override readonly words: typeof ConsultaElement.words = [controlWords];

  /** The name under which the answer is submitted. */
  @property({reflect: true}) name = '';
  /** The question, in words. */
  @property() label = '';
  /** A line of help below the label. */
  @property() hint = '';
  /** An answer must be given. */
  @property({type: Boolean, reflect: true}) required = false;
  /** The control takes no answer and submits none. */
  @property({type: Boolean, reflect: true}) disabled = false;
  /** The answer; null while unanswered. */
  @property({attribute: false}) value: AnswerByType[T] | null = null;
  /** The question's definition, instead of attributes and children. */
  @property({attribute: false}) question: QuestionOf<T> | undefined;
  /** Languages of the definition's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];
  /** What to show as wrong: a survey sets it, a control on its own finds out for itself. */
  @property({attribute: false}) problems: readonly Problem[] | undefined;
  /** What the person wrote that is no answer; a survey keeps it while the control is not in the page. */
  @property({attribute: false}) unread: Unread | undefined;

  @state() private left = false;
  @state() private submitted = false;
  @state() private fieldsetDisabled = false;
  #hadAnswer = false;
  #wasConnected = false;
  #isDrawing = false;
  #language: string | undefined;

  constructor() {
    super();
    this.addEventListener('focusout', () => (this.left = true));
    this.addEventListener('invalid', () => (this.submitted = true));
    // A `<label for>` of the page clicks the control itself, never something inside it.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this) this.focus();
    });
  }

  /** How answers of this type are judged: the type's own file of the engine, so that a page loads that of no other. */
  protected abstract readonly behaviour: TypeBehaviour<T>;
  /** The question as the engine knows it: the definition, or one made of attributes and children. */
  protected abstract get asked(): QuestionOf<T>;
  /** The answer as it is submitted: one string, or entries of a `FormData`. */
  protected abstract toForm(value: AnswerByType[T]): string | FormData;
  /** Where the browser points when the answer is not valid, and what takes the focus. */
  protected abstract get anchor(): HTMLElement | undefined;
  /** What the browser keeps for when it brings the page back; `formStateRestoreCallback` gets it. */
  protected kept(): string {
    return JSON.stringify(this.value);
  }
  /** The answer that the markup gave, to which a reset returns. */
  protected abstract initial(): AnswerByType[T] | null;

  /** Moves the focus into the control: to the chosen option, or to the first thing that takes it. */
  override focus(options?: FocusOptions): void {
    this.anchor?.focus(options);
  }

  /** Moves the focus to one part of the question: a row, an item, an entry. */
  focusPart(_part: string): void {
    this.focus();
  }

  /** Disabled by itself or by a fieldset around it. */
  protected get isDisabled(): boolean {
    return this.disabled || this.fieldsetDisabled;
  }
  /** Marked as required by the markup or by the definition. */
  protected get isRequired(): boolean {
    return this.required || this.question?.required === true;
  }
  /** The question's words: the definition's, the `label`, or those of a `<label>` of the page. */
  protected get heading(): Text {
    return this.question?.title ?? (this.label || [...this.labels].map((label) => label.textContent?.trim()).join(' '));
  }
  /** The line of help below the heading. */
  protected get help(): Text | undefined {
    return this.question?.description ?? (this.hint || undefined);
  }
  /** What is wrong with the answer, shown or not: as the survey says, or as the control finds out for itself. */
  protected get foundProblems(): readonly Problem[] {
    if (this.isDisabled) return [];
    return (this.unread ? undefined : this.problems) ?? this.#findProblems();
  }
  /** What to show beside the control now, or beside its parts. */
  protected get shownProblems(): readonly Problem[] {
    const shown = showProblem({left: this.left, submitted: this.submitted, hadAnswer: this.#hadAnswer});
    return this.problems || this.unread || shown ? this.foundProblems : [];
  }
  /** The first of these. */
  protected get shownProblem(): Problem | undefined {
    return this.shownProblems[0];
  }
  /** Whether what is shown is a mistake, not just a gentle word. */
  protected get isWrong(): boolean {
    return (this.shownProblem?.code ?? 'required-soft') !== 'required-soft';
  }
  /** A problem in words, in the language shown. */
  protected problemText(problem: Problem): string {
    return problemWords(problem, this.localization, this.languages);
  }

  /** Takes over what the person chose, or wrote without its being an answer, then tells the world. */
  protected commit(value: AnswerByType[T] | null, unread?: Unread): void {
    this.unread = unread;
    this.value = value;
    this.#hadAnswer ||= value !== null;
    /** The person gave, changed or cleared the answer; `value` holds it already. */
    this.dispatchEvent(new Event('change', {bubbles: true}));
  }
  /** The same while the person is still typing. */
  protected typing(value: AnswerByType[T] | null): void {
    this.unread = undefined;
    this.value = value;
    /** The person is still writing; `value` holds what there is. */
    this.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  }

  /** To be called when children that say what is asked came or went. */
  protected readChildren(): void {
    this.requestUpdate();
    this.#tellForm();
  }

  // In a survey the interface speaks as the questions do. Elsewhere the way up the page is walked once per drawing,
  // not once per word: among 1,000 questions it was a fifth of all work.
  protected override get wantedLanguage(): string {
    return (this.#language ??= this.languages[0] ?? nearestLanguage(this));
  }
  protected override languageNow(): string {
    this.#language = undefined;
    return super.languageNow();
  }

  // The browser tells through the attribute whether a fieldset disables the control too. Lit would reflect it after the
  // drawing, which would still show what was before.
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('disabled')) this.toggleAttribute('disabled', this.disabled);
  }

  protected override update(changed: PropertyValues): void {
    this.#isDrawing = true;
    super.update(changed);
    this.drawn?.();
    this.#isDrawing = false;
  }
  /** What was drawn is in the page: the moment to move the focus, which is no leaving. */
  protected drawn?(): void;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepInputInside(root);
    unheardWhile(root, () => this.#isDrawing);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#wasConnected && this.value === null) this.value = this.initial();
    this.#wasConnected = true;
    this.#tellForm();
  }

  // Synchronous, so that a listener of `change` finds the form data up to date:
  // https://html.spec.whatwg.org/multipage/custom-elements.html#dom-elementinternals-setformvalue
  // The base class calls this from its constructor, before the private members are there.
  override requestUpdate(name?: PropertyKey, old?: unknown, options?: PropertyDeclaration): void {
    super.requestUpdate(name, old, options);
    if (name !== undefined && FORM_PROPERTIES.has(name) && #wasConnected in this && this.#wasConnected)
      this.#tellForm();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The words and the anchor are there only now.
    if (!this.validity.valid) this.#tellValidity();
    markState(this.internals, 'user-invalid', this.isWrong);
  }

  #findProblems(): readonly Problem[] {
    if (this.unread) return [{questionId: this.name, code: this.unread.code}];
    try {
      return problemsBy(this.behaviour, this.asked, this.value ?? undefined, {required: this.isRequired});
    } catch {
      // The engine takes an answer of the right shape for granted; a host page may have set anything.
      return [{questionId: this.name, code: 'not-allowed'}];
    }
  }

  #tellForm(): void {
    const {value} = this;
    this.internals.setFormValue(value === null ? null : this.toForm(value), this.kept());
    markState(this.internals, 'answered', value !== null);
    this.#tellValidity();
  }

  #tellValidity(): void {
    const [problem] = this.foundProblems;
    if (problem && problem.code !== 'required-soft') {
      const text = this.hasUpdated ? this.problemText(problem) : problem.code;
      this.internals.setValidity(validityFlags(problem.code), text, this.anchor);
    } else if (!this.validity.valid) {
      this.internals.setValidity({});
    }
  }

  formResetCallback(): void {
    this.unread = undefined;
    this.value = this.initial();
    this.left = this.submitted = this.#hadAnswer = false;
  }
  formDisabledCallback(disabled: boolean): void {
    this.fieldsetDisabled = disabled;
    this.#tellForm();
  }
  formStateRestoreCallback(state: string | FormData | null): void {
    if (typeof state !== 'string') return;
    try {
      this.value = JSON.parse(state) as AnswerByType[T] | null;
    } catch {
      // Another version of this page wrote it: the person answers again.
    }
  }
}
