import type {Asking, Problem} from '@consulta/engine';
import type {Answer, Note, Question} from '@consulta/schema';
import {html} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';

import type {Unread} from '../base/unread.js';
import {createControl, fillControl, type QuestionControl} from '../questions/question-control.js';
import type {DrawingTurns} from './drawing-turns.js';

/** What is noted beside a control. */
export interface QuestionNotes extends HTMLElement {
  question: Question;
  languages: readonly string[];
  note: Note | undefined;
  answer?: Answer | undefined;
  /** What of the note is said here: a field that says nothing is there as undefined. */
  readonly noted: Partial<Note>;
}

/** What a view needs to know of the survey around it. */
export interface QuestionSurroundings {
  readonly session: Asking;
  readonly languages: readonly string[];
  /** Whether what is wrong with this answer is shown by now. */
  readonly showsProblems: (questionId: string) => boolean;
  /** What the person wrote there before that is no answer. */
  readonly unreadIn: (questionId: string) => readonly Unread[];
  /** What is said in place of a question that this version cannot draw. */
  readonly cannotDraw: (question: Question) => string;
  /** What a workshop shows beside a question. */
  readonly beside: (question: Question) => unknown;
  /** Who draws when: a long page is not made at once. */
  readonly turns: DrawingTurns;
}

/** Holds the place of a question that is drawn in a moment. */
const PLACE = html`<div class="question"></div>`;
const NO_PROBLEMS: readonly Problem[] = [];

/** Draws one question, and draws it again when the session says that this question changed: no other is touched. */
class QuestionView extends AsyncDirective {
  #question!: Question;
  #surroundings!: QuestionSurroundings;
  #control: QuestionControl | undefined;
  #notes: readonly QuestionNotes[] | undefined;
  #session: Asking | undefined;
  #unsubscribe: (() => void) | undefined;
  #isDrawn = false;
  readonly #drawLater = (): void => {
    if (this.isConnected) this.setValue(this.#draw());
  };

  override render(question: Question, surroundings: QuestionSurroundings): unknown {
    if (this.#question !== question) {
      this.#control = this.#notes = undefined;
      this.#isDrawn = false;
    }
    const former = this.#surroundings as QuestionSurroundings | undefined;
    if (former !== surroundings) former?.turns.leave(this.#drawLater);
    this.#question = question;
    this.#surroundings = surroundings;
    if (this.isConnected) this.#follow(surroundings.session);
    return this.#isDrawn || surroundings.turns.take(this.#drawLater) ? this.#draw() : PLACE;
  }

  protected override disconnected(): void {
    this.#surroundings.turns.leave(this.#drawLater);
    this.#unsubscribe?.();
    this.#session = undefined;
  }

  protected override reconnected(): void {
    this.#follow(this.#surroundings.session);
    this.setValue(this.#draw());
  }

  #follow(session: Asking): void {
    if (session === this.#session) return;
    this.#unsubscribe?.();
    this.#session = session;
    this.#unsubscribe = session.subscribe((change) => {
      const {id} = this.#question;
      if (change.questions.has(id) || change.texts.has(id)) this.#fill();
    });
  }

  #draw(): unknown {
    this.#isDrawn = true;
    const question = this.#question;
    this.#control ??= createControl(question);
    if (!this.#control) return html`<p class="notice" role="note">${this.#surroundings.cannotDraw(question)}</p>`;
    this.#notes ??= notesOn(question).map(
      (what) => document.createElement(`consulta-question-${what}`) as QuestionNotes,
    );
    this.#fill();
    return html`<div class="question" part="question">${this.#control}${this.#surroundings.beside(question)}${this.#notes}</div>`;
  }

  /** Sets properties only: Lit compares, so that an unchanged one costs nothing. */
  #fill(): void {
    const {session, languages, showsProblems, unreadIn} = this.#surroundings;
    const question = session.filled(this.#question);
    const control = this.#control;
    if (control) {
      if ('noOpinion' in control) control.noOpinion = session.noteOn(question.id)?.noOpinion ?? [];
      if ('paradata' in control) control.paradata = session.paradataOn(question.id);
      if ('unreadParts' in control) control.unreadParts = unreadIn(question.id);
      else if ('unread' in control) control.unread = unreadIn(question.id)[0];
      if ('entries' in control) control.entries = session.entriesOf(question.id);
      fillControl(control, {
        name: question.id,
        question,
        languages,
        required: session.isRequired(question.id) === true,
        value: session.answerTo(question.id) ?? null,
        problems: showsProblems(question.id) ? session.filled(session.problemsOf(question.id)) : NO_PROBLEMS,
      });
    }
    for (const notes of this.#notes ?? [])
      Object.assign(notes, {
        question,
        languages,
        note: session.noteOn(question.id),
        answer: session.answerTo(question.id),
      });
  }
}

/** What may be noted beside an answer: what is there of a level and what is aimed at, or in words. */
export function notesOn(question: Question): readonly ('notes' | 'aims')[] {
  const {comment, evidence, target, importance, confidence} = question;
  const isTicked = 'levels' in question && question.levels?.some(({checks}) => checks);
  return [
    ...(target || importance || confidence || isTicked ? (['aims'] as const) : []),
    ...(comment || evidence ? (['notes'] as const) : []),
  ];
}

export const questionView = directive(QuestionView);
