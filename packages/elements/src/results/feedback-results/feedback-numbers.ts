import {
  type FeedbackAnswers,
  type FeedbackResult,
  feedbackResult,
  type Grouping,
  groupingsOf,
  readFeedback,
  readFeedbackInTurns,
} from '@consulta/analysis';
import type {Response, Survey} from '@consulta/schema';

import type {FeedbackChoices} from './feedback-view.js';

/** Responses times questions: up to here reading takes no longer than drawing, and the numbers are there at once. */
const AT_ONCE = 10_000;

/**
 * The numbers, worked out again when answers or choices change; responses are read once, very many in turns with the
 * page. What is shown stays until the new is there.
 */
export class FeedbackNumbers {
  result: FeedbackResult | undefined;
  groupings: readonly Grouping[] = [];
  /** How many are read so far, while nothing can be shown; undefined at any other time. */
  read: number | undefined;

  readonly #changed: () => void;
  #answers: FeedbackAnswers | undefined;
  #readOf: readonly unknown[] = [];
  #choices: FeedbackChoices | undefined;
  #abort = new AbortController();
  #error: Error | undefined;

  /** `changed` is called when there is something to draw that `work` did not bring about. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Throws what went wrong; the next call tries again. */
  work(survey: Survey, responses: readonly Response[], choices: FeedbackChoices): void {
    const error = this.#error;
    this.#error = undefined;
    if (error) throw error;
    const {filters, compare, withoutLate} = choices;
    const of = [survey, responses, withoutLate];
    if (of.some((value, index) => value !== this.#readOf[index])) {
      this.#abort.abort();
      if (this.#answers?.survey !== survey) this.#answers = this.result = undefined;
      if (responses.length * countOf(survey) <= AT_ONCE) this.#take(readFeedback(survey, responses, {withoutLate}));
      else void this.#readInTurns(survey, responses, withoutLate);
      this.#readOf = of;
    }
    if (!this.#answers || choices === this.#choices) return;
    this.result = feedbackResult(this.#answers, {filters, ...(compare ? {compare} : {})});
    // Last: what could not be worked out is tried again.
    this.#choices = choices;
  }

  #take(answers: FeedbackAnswers): void {
    this.#answers = answers;
    this.groupings = groupingsOf(answers);
    this.#choices = this.read = undefined;
  }

  async #readInTurns(survey: Survey, responses: readonly Response[], withoutLate: boolean): Promise<void> {
    const {signal} = (this.#abort = new AbortController());
    let told = 0;
    if (!this.result) this.read = 0;
    try {
      const onProgress = ({done, total}: {readonly done: number; readonly total: number}): void => {
        if (signal.aborted || this.read === undefined || done - told < total / 20) return;
        this.read = told = done;
        this.#changed();
      };
      const answers = await readFeedbackInTurns(survey, responses, {withoutLate, signal, onProgress});
      if (signal.aborted) return;
      this.#take(answers);
    } catch (error) {
      if (signal.aborted) return;
      // Thrown by the next `work`, which `changed` brings about.
      this.#error = error instanceof Error ? error : new Error(String(error));
      this.#readOf = [];
      this.read = undefined;
    }
    this.#changed();
  }
}

function countOf({sections}: Survey): number {
  return sections.reduce((sum, {questions}) => sum + questions.length, 0);
}
