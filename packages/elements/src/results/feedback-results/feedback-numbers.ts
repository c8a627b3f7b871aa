import {
  type FeedbackAnswers,
  type FeedbackResult,
  feedbackResult,
  type Grouping,
  groupingsOf,
  readFeedback,
} from '@consulta/analysis';
import type {Response, Survey} from '@consulta/schema';

import type {FeedbackChoices} from './feedback-view.js';

/** The numbers, worked out again when answers or choices change; responses are read once. */
export class FeedbackNumbers {
  result: FeedbackResult | undefined;
  groupings: readonly Grouping[] = [];

  #answers: FeedbackAnswers | undefined;
  #readOf: readonly unknown[] = [];
  #choices: FeedbackChoices | undefined;

  work(survey: Survey, responses: readonly Response[], choices: FeedbackChoices): void {
    const of = [survey, responses, choices.withoutLate];
    const isRead = this.#answers !== undefined && of.every((value, index) => value === this.#readOf[index]);
    if (isRead && choices === this.#choices) return;
    if (!isRead) {
      this.#answers = readFeedback(survey, responses, {withoutLate: choices.withoutLate});
      this.groupings = groupingsOf(this.#answers);
      this.#readOf = of;
    }
    const {filters, compare} = choices;
    this.result = this.#answers && feedbackResult(this.#answers, {filters, ...(compare ? {compare} : {})});
    // Last: what could not be worked out is tried again.
    this.#choices = choices;
  }
}
