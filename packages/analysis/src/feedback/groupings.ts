import type {Question, Survey} from '@consulta/schema';

import {atOnce, inTurns, type Steps} from '../in-turns.js';
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

type Grouped = Pick<FeedbackAnswers, 'survey' | 'responses'>;

/** The questions that make groups and that somebody answered, and the groups that responses name. */
export function groupingsOf(answers: Grouped): readonly Grouping[] {
  return atOnce(oneByOne(answers));
}

/** The same for so many that it takes turns with everything else. */
export function groupingsInTurns(answers: Grouped, signal?: AbortSignal): Promise<readonly Grouping[]> {
  return inTurns(oneByOne(answers), {signal});
}

function* oneByOne({survey, responses}: Grouped): Steps<readonly Grouping[]> {
  const entries = responses.map((response) => ({response}));
  const minimum = survey.results?.minimumGroup ?? MINIMUM_GROUP;
  const groupings: Grouping[] = [];
  for (const by of [...questionsToGroupBy(survey).map(({id}) => ({id})), 'group' as const]) {
    yield;
    const {shown, hidden} = shownGroups(answerGroups(entries, by), entries, minimum);
    if (shown.length + hidden.length === 0) continue;
    const groups = shown.map(({group, entries: members}) => ({group, responses: members.length}));
    groupings.push({questionId: by === 'group' ? by : by.id, groups, hidden: hidden.length});
  }
  return groupings;
}

function questionsToGroupBy({sections}: Survey): readonly Question[] {
  return sections.flatMap(({questions}) => questions.filter((question) => summaryOf(question)?.makesGroups));
}
