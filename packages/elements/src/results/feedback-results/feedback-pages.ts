import type {Question, Text} from '@consulta/schema';

import {type FeedbackView, questionsById} from './feedback-view.js';
import {comparedView, questionResultView} from './question-page.js';

/** One question, as a meeting looks at it. */
export interface FeedbackPage {
  readonly question: Question;
  /** The title of the section that begins here, in a survey of several. */
  readonly section: Text | undefined;
  readonly content: (view: FeedbackView) => unknown;
}

/** A page for each question, in the order of the survey; `wanted` names those to show, with spaces between. */
export function feedbackPages({survey, result}: FeedbackView, wanted: string): readonly FeedbackPage[] {
  const questions = questionsById(survey);
  const sections = sectionTitles(survey);
  const ids = wanted.split(/\s+/u).filter(Boolean);
  let before: Text | undefined;
  const pageOf = (questionId: string, content: (view: FeedbackView, question: Question) => unknown) => {
    const question = questions.get(questionId);
    if (!question || (ids.length > 0 && !ids.includes(questionId))) return [];
    const title = sections.get(questionId);
    const section = title === before ? undefined : title;
    before = title;
    return [{question, section, content: (view: FeedbackView) => content(view, question)}];
  };
  if (result.comparison?.pair) {
    return result.comparison.questions.flatMap((compared) =>
      pageOf(compared.questionId, (view, question) => comparedView(view, question, compared)),
    );
  }
  return result.questions.flatMap((one) =>
    pageOf(one.questionId, (view, question) => questionResultView(view, question, one)),
  );
}

/** By question; none where there is only one section. */
function sectionTitles({sections}: FeedbackView['survey']): ReadonlyMap<string, Text> {
  if (sections.length < 2) return new Map();
  return new Map(sections.flatMap(({title, questions}) => questions.map(({id}) => [id, title] as const)));
}
