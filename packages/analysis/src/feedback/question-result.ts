import type {Question, Survey} from '@consulta/schema';

import {answerCounts} from './answer-counts.js';
import type {QuestionResult, WrittenText} from './contract.js';
import {summaryOf} from './registry.js';
import {writtenText} from './written-text.js';
import type {Given, Said, SummaryContext, TypeSummary} from './type-summary.js';

/** Sums up what people said to a question; `undefined` for a type that asks nothing. */
export function questionResult(
  survey: Survey,
  question: Question,
  said: readonly Said[],
  mayShow: SummaryContext['mayShow'],
  isShown = mayShow(({answer}) => answer !== undefined),
): QuestionResult | undefined {
  const type = summaryOf(question);
  if (!type) return undefined;
  if (!isShown) return {questionId: question.id, counts: undefined, summary: undefined, comments: []};
  const given = said.filter((one): one is Given<Question['type']> => one.answer !== undefined);
  const context: SummaryContext = {
    survey,
    mayShow,
    // Whether somebody may be recognised was asked of the question around it.
    resultOf: (inner, answers, mayBeShown) => questionResult(survey, inner, answers, () => true, mayBeShown),
  };
  return {
    questionId: question.id,
    counts: answerCounts(said.map((one) => stateOf(type, one))),
    summary: type.summarise(question, given, context),
    comments: commentsOn(survey, question, said, mayShow),
  };
}

/**
 * Of those who were asked, also where they left the answer open, unless that would show what few people wrote. Inside a
 * repeat, and where answers are sensitive, there are none.
 */
function commentsOn(
  survey: Survey,
  question: Question,
  said: readonly Said[],
  mayShow: SummaryContext['mayShow'],
): readonly WrittenText[] {
  if (question.sensitive) return [];
  const commentOf = ({asked, answer, response}: Said) => {
    const comment: unknown = asked || answer !== undefined ? response.notes?.[question.id]?.comment : undefined;
    return typeof comment === 'string' && comment.trim() !== '' ? comment : undefined;
  };
  const hasOpen = said.some((one) => one.answer === undefined && commentOf(one) !== undefined);
  const withOpen = hasOpen && mayShow((one) => one.answer !== undefined || commentOf(one) !== undefined);
  return said.flatMap((one) => {
    const comment = withOpen || one.answer !== undefined ? commentOf(one) : undefined;
    return comment === undefined ? [] : [writtenText(survey, one.response, comment)];
  });
}

function stateOf(
  {stateOf: state}: TypeSummary<Question['type']>,
  {asked, answer}: Said,
): Parameters<typeof answerCounts>[0][number] {
  if (answer === undefined) return asked ? 'unanswered' : 'notAsked';
  return state?.(answer) ?? 'answered';
}
