import type {Question, Survey} from '@consulta/schema';

import {answerGroups, shownGroups} from '../responses/answer-groups.js';
import {MINIMUM_GROUP} from '../ranking/result/ranking-settings.js';
import type {FeedbackAnswers} from './read-feedback.js';
import {summaryOf} from './registry.js';

/** Something by whose answers people can be selected or compared. */
export interface Grouping {
  /** Id of the question, or `group` for where people answered. */
  readonly questionId: string;
  /** Those that may be shown apart, largest first. */
  readonly groups: readonly {readonly group: string; readonly responses: number}[];
  /** How many may not. */
  readonly hidden: number;
}

/** The questions that make groups and that somebody answered, and the groups that responses name. */
export function groupingsOf({survey, responses}: Pick<FeedbackAnswers, 'survey' | 'responses'>): readonly Grouping[] {
  const entries = responses.map((response) => ({response}));
  const minimum = survey.results?.minimumGroup ?? MINIMUM_GROUP;
  return [...questionsToGroupBy(survey).map(({id}) => ({id})), 'group' as const].flatMap((by) => {
    const {shown, hidden} = shownGroups(answerGroups(entries, by), entries, minimum);
    if (shown.length + hidden.length === 0) return [];
    const groups = shown.map(({group, entries: members}) => ({group, responses: members.length}));
    return [{questionId: by === 'group' ? by : by.id, groups, hidden: hidden.length}];
  });
}

function questionsToGroupBy({sections}: Survey): readonly Question[] {
  return sections.flatMap(({questions}) => questions.filter((question) => summaryOf(question)?.makesGroups));
}
