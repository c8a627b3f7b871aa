import type {SurveySession} from '@consulta/engine';
import type {Question, Section} from '@consulta/schema';

/** A question with the section that it stands in. */
export interface Step {
  readonly section: Section;
  readonly question: Question;
}

/** The way through a survey with one question on the screen. */
export class QuestionPath {
  readonly #session: SurveySession;
  #at: string | undefined;
  /** Where that was, for when it is hidden by then. */
  #place = 0;

  /** Begins where the person left the section: at its first question without an answer. */
  constructor(session: SurveySession) {
    this.#session = session;
    this.goToSection(session.section, true);
  }

  get steps(): readonly Step[] {
    const session = this.#session;
    return session
      .sections()
      .flatMap((section) => session.questions(section.id).map((question) => ({section, question})));
  }

  /** Counted from 0. */
  get place(): number {
    const {steps} = this;
    const found = steps.findIndex(({question}) => question.id === this.#at);
    return found >= 0 ? found : Math.max(0, Math.min(this.#place, steps.length - 1));
  }

  get current(): Step | undefined {
    return this.steps[this.place];
  }

  /** False at the end and at the beginning. */
  move(by: 1 | -1): boolean {
    const target = this.steps[this.place + by];
    if (target) this.#go(target);
    return target !== undefined;
  }

  goToQuestion(questionId: string): void {
    const target = this.steps.find(({question}) => question.id === questionId);
    if (target) this.#go(target);
  }

  goToSection(sectionId: string, toUnanswered = false): void {
    const within = this.steps.filter(({section}) => section.id === sectionId);
    const open = toUnanswered && within.find(({question}) => this.#session.answerTo(question.id) === undefined);
    const target = open || within[0];
    if (target) this.#go(target);
  }

  #go({section, question}: Step): void {
    this.#at = question.id;
    this.#session.goTo(section.id);
    this.#place = this.place;
  }
}
