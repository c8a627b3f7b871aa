import type {Problem} from '@consulta/engine';
import type {LitElement} from 'lit';

import type {LazyPart} from '../../base/lazy-part.js';
import {focusQuestion, focusSection, focusTop} from './page-focus.js';
import type {SurveyFlow, SurveyPlace} from '../survey-flow.js';
import type {SurveyQuestions} from '../survey-questions.js';
import type {SurveyVisit} from '../survey-visit.js';

/** What is drawn on a page, as far as a move needs it. */
export interface MovedParts {
  readonly questions: SurveyQuestions;
  readonly review: LazyPart;
  readonly submitted: LazyPart;
  /** Another page is drawn now. */
  changed(): void;
}

/** The steps from one page to another, each of which ends with the reader where it led. */
export class PageMoves {
  readonly #host: LitElement;
  readonly #visit: SurveyVisit;
  readonly #parts: MovedParts;

  constructor(host: LitElement, visit: SurveyVisit, parts: MovedParts) {
    this.#host = host;
    this.#visit = visit;
    this.#parts = parts;
  }

  readonly pressed = (event: KeyboardEvent): void => {
    const {flow} = this.#visit;
    if (flow?.place && flow.phase === 'answering' && goesOn(event)) this.forward(flow);
  };

  forward(flow: SurveyFlow): void {
    if (flow.phase !== 'review') void this.#parts.review.fetch();
    void this.move(() => (flow.phase === 'review' ? this.#visit.submit() : flow.next()));
  }

  /** To a section or a question by its id, or to where the person has been; nowhere when it is not there now. */
  async goTo(where: string | SurveyPlace): Promise<void> {
    const {flow} = this.#visit;
    const place = typeof where === 'string' ? flow?.find(where) : where;
    if (!flow || !place || !flow.show(place)) return;
    const {phase, section, question} = place;
    if (phase === 'review') void this.#parts.review.fetch();
    await this.#drawn();
    const alone = flow.place !== undefined;
    if (phase === 'review' || (alone && question === undefined)) return focusTop(this.#host.renderRoot, '.problems');
    if (question !== undefined) return this.focusQuestion({questionId: question});
    const at = flow.sections().findIndex(({id}) => id === section);
    focusSection(this.#host.renderRoot, at);
  }

  /** After a move the reader is at the top of what is new: its heading, or the list of what stopped the move. */
  async move(step: () => unknown, first = '.problems'): Promise<void> {
    const done = step();
    // A step in the same turn is drawn in the same turn.
    if (done instanceof Promise) await done;
    await this.#drawn();
    await focusTop(this.#host.renderRoot, first);
  }

  /** Leads to the first thing that keeps the answers from being submitted; what is wrong on its page is shown. */
  async showProblems(): Promise<void> {
    const problem = this.#visit.flow?.firstProblem;
    await this.move(() => this.#visit.flow?.canSubmit());
    if (problem) await this.focusQuestion(problem);
  }

  async focusQuestion(problem: Pick<Problem, 'questionId' | 'part'>): Promise<void> {
    this.#parts.questions.drawAll();
    await focusQuestion(this.#host.renderRoot, problem);
  }

  async #drawn(): Promise<void> {
    this.#parts.changed();
    this.#host.requestUpdate();
    if (this.#visit.response) await this.#parts.submitted.fetch();
    await this.#host.updateComplete;
  }
}

/** Whether a key goes on to the next question: Enter in a field of one line, unless it does something there. */
function goesOn(event: KeyboardEvent): boolean {
  return (
    event.key === 'Enter' &&
    !event.defaultPrevented &&
    !event.isComposing &&
    event.composedPath()[0] instanceof HTMLInputElement
  );
}
