import {
  type FeedbackAnswers,
  type FeedbackResult,
  feedbackResult,
  feedbackResultInTurns,
  type FeedbackResultOptions,
  type Grouping,
  groupingsInTurns,
  groupingsOf,
  readFeedback,
  readFeedbackInTurns,
} from '@consulta/analysis';
import type {Response, Survey} from '@consulta/schema';

import {asksTheSame} from '../result-page/answered-versions.js';
import type {FeedbackChoices} from './feedback-view.js';

/** Responses times questions: up to here all takes no longer than drawing, and the numbers are there at once. */
const AT_ONCE = 10_000;

/**
 * The numbers, worked out again when answers or choices change; responses are read once. Very many are read and summed up
 * in turns with the page. What is shown stays until the new is there.
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
  #reading = new AbortController();
  #summing = new AbortController();
  #wanted: FeedbackChoices | undefined;
  /** Those that `result` shows. */
  #shown: FeedbackChoices | undefined;
  #error: Error | undefined;

  /** `changed` is called when there is something to draw that `work` did not bring about. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** What is shown is not yet what the person chose. */
  get isBehind(): boolean {
    return this.result !== undefined && this.#wanted !== this.#shown;
  }

  /** Throws what went wrong; the next call tries again. */
  work(survey: Survey, responses: readonly Response[], choices: FeedbackChoices): void {
    const error = this.#error;
    this.#error = undefined;
    if (error) throw error;
    this.#wanted = choices;
    const {withoutLate} = choices;
    const of = [survey, responses, withoutLate];
    if (of.some((value, index) => value !== this.#readOf[index])) {
      this.#reading.abort();
      if (this.#answers && !asksTheSame(this.#answers.survey, survey)) this.#forget();
      if (isMuch(survey, responses)) this.#readInTurns(survey, responses, withoutLate);
      else {
        const answers = readFeedback(survey, responses, {withoutLate});
        this.#take(answers, groupingsOf(answers));
      }
      this.#readOf = of;
    }
    if (this.#answers && choices !== this.#choices) this.#sumUp(this.#answers, choices);
  }

  #forget(): void {
    this.#summing.abort();
    this.#answers = this.result = undefined;
  }

  #take(answers: FeedbackAnswers, groupings: readonly Grouping[]): void {
    this.#answers = answers;
    this.groupings = groupings;
    this.#choices = undefined;
  }

  #show(result: FeedbackResult, choices: FeedbackChoices): void {
    this.result = result;
    this.#shown = choices;
    this.read = undefined;
  }

  #sumUp(answers: FeedbackAnswers, choices: FeedbackChoices): void {
    this.#summing.abort();
    if (isMuch(answers.survey, answers.responses)) this.#sumUpInTurns(answers, choices);
    else this.#show(feedbackResult(answers, optionsOf(choices)), choices);
    // Last: what could not be worked out is tried again.
    this.#choices = choices;
  }

  #readInTurns(survey: Survey, responses: readonly Response[], withoutLate: boolean): void {
    const {signal} = (this.#reading = new AbortController());
    let told = 0;
    if (!this.result?.everybody) this.read = 0;
    const onProgress = ({done, total}: {readonly done: number; readonly total: number}): void => {
      if (signal.aborted || this.read === undefined || done - told < total / 20) return;
      this.read = told = done;
      this.#changed();
    };
    const read = async () => {
      const answers = await readFeedbackInTurns(survey, responses, {withoutLate, signal, onProgress});
      const groupings = await groupingsInTurns(answers, signal);
      return () => this.#take(answers, groupings);
    };
    void this.#inTurns(signal, read, () => (this.#readOf = []));
  }

  #sumUpInTurns(answers: FeedbackAnswers, choices: FeedbackChoices): void {
    const {signal} = (this.#summing = new AbortController());
    const sumUp = async () => {
      const result = await feedbackResultInTurns(answers, {...optionsOf(choices), signal});
      return () => this.#show(result, choices);
    };
    void this.#inTurns(signal, sumUp, () => (this.#choices = undefined));
  }

  /** What `work` resolves to is done when nothing newer took its place; what goes wrong, the next `work` throws. */
  async #inTurns(signal: AbortSignal, work: () => Promise<() => void>, failed: () => void): Promise<void> {
    try {
      const finish = await work();
      if (signal.aborted) return;
      finish();
    } catch (error) {
      if (signal.aborted) return;
      failed();
      this.read = undefined;
      this.#error = error instanceof Error ? error : new Error(String(error));
    }
    this.#changed();
  }
}

function optionsOf({filters, compare}: FeedbackChoices): FeedbackResultOptions {
  return {filters, ...(compare ? {compare} : {})};
}

function isMuch(survey: Survey, responses: readonly Response[]): boolean {
  return responses.length * countOf(survey) > AT_ONCE;
}
function countOf({sections}: Survey): number {
  return sections.reduce((sum, {questions}) => sum + questions.length, 0);
}
