import {readResponse} from '@consulta/engine';
import {isLate, type Question, type Response, type Survey} from '@consulta/schema';

import {atOnce, inTurns, type Steps} from '../in-turns.js';
import {countedResponses} from '../responses/counted-responses.js';
import {summaryOf} from './registry.js';
import type {Said} from './type-summary.js';

/** What to read of responses. */
export interface ReadFeedbackOptions {
  /** Leaves out what was submitted after the survey closed. */
  readonly withoutLate?: boolean;
}

interface Progress {
  readonly done: number;
  readonly total: number;
}
/** The same of many. */
export interface ReadInTurnsOptions extends ReadFeedbackOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
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
  options: ReadFeedbackOptions = {},
): FeedbackAnswers {
  return atOnce(oneByOne(survey, responses, options));
}

/** The same for so many that reading them at once would stop the page: it takes turns with everything else. */
export function readFeedbackInTurns(
  survey: Survey,
  responses: Iterable<Response>,
  {signal, onProgress, ...options}: ReadInTurnsOptions = {},
): Promise<FeedbackAnswers> {
  return inTurns(oneByOne(survey, responses, options), {signal, onProgress});
}

function* oneByOne(
  survey: Survey,
  responses: Iterable<Response>,
  {withoutLate = false}: ReadFeedbackOptions,
): Steps<FeedbackAnswers, Progress> {
  const all = [...responses];
  const counted = countedResponses(survey, all, withoutLate);
  const withLate = withoutLate ? countedResponses(survey, all, false) : counted;
  const questions = survey.sections
    .flatMap((section) => section.questions)
    .filter((question) => summaryOf(question) !== undefined)
    .map((question) => ({question, said: [] as Said[]}));
  for (const [done, response] of counted.entries()) {
    yield {done, total: counted.length};
    const reader = readResponse(survey, response);
    for (const {question, said} of questions) {
      const {asked, answer} = reader.read(question.id);
      said.push({response, asked, answer, entries: answer === undefined ? [] : reader.entries(question.id)});
    }
  }
  return {survey, responses: counted, late: withLate.filter((one) => isLate(survey, one)).length, questions};
}
