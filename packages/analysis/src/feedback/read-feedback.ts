import {readResponse} from '@consulta/engine';
import {isLate, type Question, type Response, type Survey} from '@consulta/schema';

import {countedResponses} from '../responses/counted-responses.js';
import {summaryOf} from './registry.js';
import type {Said} from './type-summary.js';

/** What to read of responses. */
export interface ReadFeedbackOptions {
  /** Leaves out what was submitted after the survey closed. */
  readonly withoutLate?: boolean;
}

/** The responses to a survey, read question by question. Results for any filter are worked out from it. */
export interface FeedbackAnswers {
  readonly survey: Survey;
  readonly responses: readonly Response[];
  readonly late: number;
  /** For each question that asks or works out something, in the order of the survey: what every response says to it. */
  readonly questions: readonly {readonly question: Question; readonly said: readonly Said[]}[];
}

/**
 * Reads the responses to any versions of the survey: what was asked, and what was answered in a way that fits its
 * question. Tests and corrected responses are left out, late ones count unless `withoutLate`.
 */
export function readFeedback(
  survey: Survey,
  responses: Iterable<Response>,
  {withoutLate = false}: ReadFeedbackOptions = {},
): FeedbackAnswers {
  const all = [...responses];
  const counted = countedResponses(survey, all, withoutLate);
  const withLate = withoutLate ? countedResponses(survey, all, false) : counted;
  const questions = survey.sections
    .flatMap((section) => section.questions)
    .filter((question) => summaryOf(question) !== undefined)
    .map((question) => ({question, said: [] as Said[]}));
  for (const response of counted) {
    const reader = readResponse(survey, response);
    for (const {question, said} of questions) {
      const {asked, answer} = reader.read(question.id);
      said.push({response, asked, answer, entries: answer === undefined ? [] : reader.entries(question.id)});
    }
  }
  return {survey, responses: counted, late: withLate.filter((one) => isLate(survey, one)).length, questions};
}
