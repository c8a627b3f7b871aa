import type {Asking, Problem, SurveySession} from '@consulta/engine';
import type {Question, Section} from '@consulta/schema';

import {type Unread, withUnread} from '../base/unread.js';
import type {QuestionPath} from './question-path.js';

export type SurveyLayout = 'pages' | 'single' | 'one-at-a-time';
type PathKind = typeof QuestionPath;
export type SurveyPhase = 'answering' | 'review';

/** A page of a survey: a section, with one question at a time the question in it, or the check of all answers. */
export interface SurveyPlace {
  readonly phase: SurveyPhase;
  readonly section: string;
  readonly question?: string;
}

/** Where the person is in a survey, and whose mistakes are shown by now. Headless: the element draws it. */
export class SurveyFlow {
  phase: SurveyPhase = 'answering';
  /** What stopped the person from going on; listed at the top of the page. */
  stoppedBy: readonly Problem[] = [];
  #session: Asking & Partial<Pick<SurveySession, 'goTo' | 'next' | 'back'>>;
  #layout: SurveyLayout;
  /** With one question at a time. */
  #path: QuestionPath | undefined;
  #Path: PathKind | undefined;
  readonly #answered = new Set<string>();
  readonly #tried = new Set<string>();
  /** Asked for softly, and the person was told: once. */
  readonly #told = new Set<string>();
  readonly #unread = new Map<string, readonly Unread[]>();
  #reviewed = false;

  /** Nobody moves while the first answers are all there is: what leads through one question at a time comes with a session. */
  constructor(session: Asking | SurveySession, layout: SurveyLayout, Path?: PathKind) {
    this.#session = session;
    this.#layout = layout;
    this.#Path = Path;
    this.#path = this.#pathIn();
  }

  /** The session of these first answers is there. */
  goOnWith(session: SurveySession, Path: PathKind): void {
    this.#session = session;
    this.#Path = Path;
    this.#path = this.#pathIn();
  }

  /** Another layout of the same answers; the person stays in the section. False when it is the same. */
  setLayout(layout: SurveyLayout): boolean {
    if (layout === this.#layout) return false;
    this.#layout = layout;
    this.#path = this.#pathIn();
    return true;
  }

  /** The sections on the page now. */
  sections(): readonly Section[] {
    const sections = this.#session.sections();
    if (this.#layout === 'single') return sections;
    const id = this.#path?.current?.section.id ?? this.#session.section;
    const current = sections.find((section) => section.id === id) ?? sections[0];
    return current ? [current] : [];
  }

  /** Those questions of a section that are on the page now. */
  questions(sectionId: string): readonly Question[] {
    const only = this.#path?.current?.question;
    const questions = this.#session.questions(sectionId);
    return this.#path ? questions.filter(({id}) => id === only?.id) : questions;
  }

  /** With one question at a time: which one it is, counted from 1, and of how many. */
  get place(): {readonly at: number; readonly of: number} | undefined {
    return this.#path && {at: this.#path.place + 1, of: this.#path.steps.length};
  }

  get isFirst(): boolean {
    if (this.place) return this.place.at === 1;
    return this.#layout === 'single' || this.#session.sections()[0]?.id === this.sections()[0]?.id;
  }
  get isLast(): boolean {
    if (this.place) return this.place.at >= this.place.of;
    return this.#layout === 'single' || this.#session.sections().at(-1)?.id === this.sections()[0]?.id;
  }
  /** What stopped the person is only asked for softly: the next step goes on. */
  get maySkip(): boolean {
    return this.stoppedBy.length > 0 && this.stoppedBy.every(isSoft);
  }

  /** A problem is shown once its question was answered or the person tried to go on past it. */
  showsProblems(questionId: string): boolean {
    return this.#answered.has(questionId) || this.#tried.has(questionId);
  }
  answered(questionId: string): void {
    this.#answered.add(questionId);
  }

  /** What the person wrote that is no answer, kept for when its control is drawn again. */
  unreadIn(questionId: string): readonly Unread[] {
    return this.#unread.get(questionId) ?? [];
  }
  leftUnread(questionId: string, unread: readonly Unread[]): void {
    this.#unread.set(questionId, unread);
  }

  /** One page on, or to the review after the last one; stays when an answer of this page is wrong or missing. */
  next(): boolean {
    if (this.#stops(this.#shown()) || this.#tells()) return false;
    if (this.isLast) this.phase = 'review';
    else if (this.#path) this.#path.move(1);
    else this.#session.next?.();
    return true;
  }
  back(): void {
    this.stoppedBy = [];
    if (this.phase === 'review') this.phase = 'answering';
    else if (this.#path) this.#path.move(-1);
    else this.#session.back?.();
  }
  /** To any section, from the list of sections or the review: going somewhere is never refused. */
  goTo(sectionId: string): void {
    this.stoppedBy = [];
    this.#reviewed ||= this.phase === 'review';
    this.phase = 'answering';
    this.#session.goTo?.(sectionId);
    this.#path?.goToSection(sectionId);
  }
  /** Where the person is, to come back to. */
  get here(): SurveyPlace {
    const step = this.#path?.current;
    const section = step?.section.id ?? this.sections()[0]?.id ?? '';
    return {phase: this.phase, section, ...(step && {question: step.question.id})};
  }
  /** Where a section or a question is by its id; undefined when there is none, or it is hidden. */
  find(id: string): SurveyPlace | undefined {
    const sections = this.#session.sections();
    if (sections.some((section) => section.id === id)) return {phase: 'answering', section: id};
    const around = sections.find((section) => this.#session.questions(section.id).some((one) => one.id === id));
    return around && {phase: 'answering', section: around.id, question: id};
  }
  /** To a place where the person has been, or that a link names; false when it is not there now. */
  show({phase, section, question}: SurveyPlace): boolean {
    if (this.find(question ?? section)?.section !== section) return false;
    this.goTo(section);
    if (question !== undefined) this.#path?.goToQuestion(question);
    this.phase = phase;
    return true;
  }
  /** Back to the review, from what the person changed; stays when that is wrong or missing now. */
  review(): void {
    if (!this.#stops(this.#shown())) this.phase = 'review';
  }
  /** Whether the person came here from the review, and is not at the page before it. */
  get offersReview(): boolean {
    return this.#reviewed && this.phase === 'answering' && !this.isLast;
  }
  /** Whether everything may be submitted; otherwise goes to the first page with a problem. */
  canSubmit(): boolean {
    const sections = this.#session.sections();
    const first = sections.find((section) => this.#stopping(this.#session.questions(section.id)).length > 0);
    if (!first) return true;
    this.goTo(first.id);
    const wrong = this.#stopping(this.#session.questions(first.id))[0];
    if (wrong) this.#path?.goToQuestion(wrong.questionId);
    this.#stops(this.#layout === 'single' ? sections.flatMap(({questions}) => questions) : this.#shown());
    return false;
  }

  /** The first thing that keeps the answers from being submitted. */
  get firstProblem(): Problem | undefined {
    for (const {id} of this.#session.sections()) {
      const [first] = this.#stopping(this.#session.questions(id));
      if (first) return first;
    }
    return undefined;
  }

  #pathIn(): QuestionPath | undefined {
    return this.#layout === 'one-at-a-time' ? this.#Path && new this.#Path(this.#session as SurveySession) : undefined;
  }
  #shown(): readonly Question[] {
    return this.sections().flatMap(({id}) => this.questions(id));
  }
  #stops(questions: readonly Question[]): boolean {
    for (const {id} of questions) this.#tried.add(id);
    this.stoppedBy = this.#stopping(questions);
    return this.stoppedBy.length > 0;
  }
  /** Of what is asked for softly and left open the person is told once; the second time it is left on purpose. */
  #tells(): boolean {
    const open = this.#problems(this.#shown()).filter(
      (problem) => isSoft(problem) && !this.#told.has(problem.questionId),
    );
    for (const {questionId} of open) this.#told.add(questionId);
    this.stoppedBy = open;
    return open.length > 0;
  }
  #stopping(questions: readonly Question[]): readonly Problem[] {
    return this.#problems(questions).filter((problem) => !isSoft(problem));
  }
  #problems(questions: readonly Question[]): readonly Problem[] {
    const session = this.#session;
    return questions.flatMap(({id}) => {
      const problems = session.problemsOf(id);
      const unread = this.unreadIn(id);
      return unread.length === 0 ? problems : withUnread(id, problems, unread, session.entriesOf(id));
    });
  }
}

/** An answer that is asked for softly is missed, not insisted on. */
function isSoft({code}: Problem): boolean {
  return code === 'required-soft';
}
