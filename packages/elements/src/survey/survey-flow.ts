import type {Problem, SurveySession} from '@consulta/engine';
import type {Section} from '@consulta/schema';

export type SurveyLayout = 'pages' | 'single' | 'one-at-a-time';
export type SurveyPhase = 'answering' | 'review';

/** Where the person is in a survey, and whose mistakes are shown by now. Headless: the element draws it. */
export class SurveyFlow {
  phase: SurveyPhase = 'answering';
  /** What stopped the person from going on; listed at the top of the page. */
  stoppedBy: readonly Problem[] = [];
  readonly #session: SurveySession;
  readonly #layout: SurveyLayout;
  readonly #answered = new Set<string>();
  readonly #tried = new Set<string>();
  #reviewed = false;

  constructor(session: SurveySession, layout: SurveyLayout) {
    this.#session = session;
    this.#layout = layout;
  }

  /** The sections on the page now. */
  sections(): readonly Section[] {
    const sections = this.#session.sections();
    if (this.#layout === 'single') return sections;
    const current = sections.find(({id}) => id === this.#session.section) ?? sections[0];
    return current ? [current] : [];
  }

  get isFirst(): boolean {
    return this.#layout === 'single' || this.#session.sections()[0]?.id === this.sections()[0]?.id;
  }
  get isLast(): boolean {
    return this.#layout === 'single' || this.#session.sections().at(-1)?.id === this.sections()[0]?.id;
  }

  /** A problem is shown once its question was answered or the person tried to go on past it. */
  showsProblems(questionId: string): boolean {
    return this.#answered.has(questionId) || this.#tried.has(questionId);
  }
  answered(questionId: string): void {
    this.#answered.add(questionId);
  }

  /** One page on, or to the review after the last one; stays when an answer of this page is wrong or missing. */
  next(): boolean {
    if (this.#stops(this.sections())) return false;
    if (this.isLast) this.phase = 'review';
    else this.#session.next();
    return true;
  }
  back(): void {
    this.stoppedBy = [];
    if (this.phase === 'review') this.phase = 'answering';
    else this.#session.back();
  }
  /** To any section, from the list of sections or the review: going somewhere is never refused. */
  goTo(sectionId: string): void {
    this.stoppedBy = [];
    this.#reviewed ||= this.phase === 'review';
    this.phase = 'answering';
    this.#session.goTo(sectionId);
  }
  /** Back to the review, from what the person changed; stays when that is wrong or missing now. */
  review(): void {
    if (!this.#stops(this.sections())) this.phase = 'review';
  }
  /** Whether the person came here from the review, and is not at the page before it. */
  get offersReview(): boolean {
    return this.#reviewed && this.phase === 'answering' && !this.isLast;
  }
  /** Whether everything may be submitted; otherwise goes to the first page with a problem. */
  canSubmit(): boolean {
    const sections = this.#session.sections();
    const first = sections.find((section) => this.#stopping(section).length > 0);
    if (!first) return true;
    this.goTo(first.id);
    this.#stops(this.#layout === 'single' ? sections : [first]);
    return false;
  }

  #stops(sections: readonly Section[]): boolean {
    for (const section of sections) for (const {id} of section.questions) this.#tried.add(id);
    this.stoppedBy = sections.flatMap((section) => this.#stopping(section));
    return this.stoppedBy.length > 0;
  }
  /** An answer that is asked for softly is missed, not insisted on. */
  #stopping(section: Section): readonly Problem[] {
    return this.#session.problems(section.id).filter(({code}) => code !== 'required-soft');
  }
}
