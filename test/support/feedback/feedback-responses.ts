import type {FeedbackResult, FeedbackResultOptions, Summary, SummaryByType} from '@consulta/analysis';
import {feedbackResult, readFeedback} from '@consulta/analysis';
import type {Question, QuestionOf, QuestionType, Response, Survey} from '@consulta/schema';

/** A survey of these questions, and what else is to be said of it. */
export function feedbackSurvey(questions: readonly Question[], more: Partial<Survey> = {}): Survey {
  return {
    id: 'feedback-sample',
    version: '1',
    title: 'Feedback',
    languages: ['en'],
    sections: [{id: 'all', title: 'All', questions: [...questions]}],
    ...more,
  };
}

let made = 0;

/** A response to it with an id of its own. Answers may be anything: files hold what they hold. */
export function feedbackResponse(
  answers: {readonly [questionId: string]: unknown},
  more: Partial<Response> = {},
): Response {
  made += 1;
  return {
    format: 1,
    id: `00000000-0000-7000-8000-${String(made).padStart(12, '0')}`,
    kind: 'individual',
    surveyId: 'feedback-sample',
    surveyVersion: '1',
    surveyHash: '0'.repeat(64),
    language: 'en',
    startedAt: '2026-01-01T10:00:00.000Z',
    submittedAt: '2026-01-01T10:05:00.000Z',
    answers: answers as Response['answers'],
    origin: {site: 'https://example.org', mode: 'own'},
    ...more,
  };
}

/** The result of one question `q`, answered with each of these; `undefined` leaves it open. */
export function resultOf<T extends QuestionType>(
  question: Omit<QuestionOf<T>, 'id' | 'title'> & {readonly type: T},
  answers: readonly unknown[],
): {readonly counts: FeedbackResult['questions'][number]['counts']; readonly summary: SummaryByType[T]} {
  const survey = feedbackSurvey([{id: 'q', title: 'Q', ...question} as unknown as Question]);
  const responses = answers.map((answer) => feedbackResponse(answer === undefined ? {} : {q: answer}));
  const [result] = feedbackResult(readFeedback(survey, responses)).questions;
  if (!result?.summary) throw new Error('The question has no result.');
  const summary: Summary = result.summary;
  return {counts: result.counts, summary: summary as SummaryByType[T]};
}

/** Reads and sums up in one go. */
export function feedbackOf(
  survey: Survey,
  responses: readonly Response[],
  options?: FeedbackResultOptions,
): FeedbackResult {
  return feedbackResult(readFeedback(survey, responses), options);
}
