import type {ChoiceQuestion, Text} from '@consulta/schema';

import {readText} from '../reading.js';
import type {ResultView} from './result-view.js';

/** What answers can be grouped by. */
export interface Grouping {
  readonly id: string;
  /** Undefined for the group that was written into each response. */
  readonly title: Text | undefined;
}

/** The choice questions of the survey, and the groups in which people answered. */
export function groupings({survey, responses}: Pick<ResultView, 'survey' | 'responses'>): readonly Grouping[] {
  const questions = choiceQuestions(survey).map(({id, title}) => ({id, title}));
  return responses.some(({group}) => group !== undefined) ? [...questions, {id: 'group', title: undefined}] : questions;
}

/** What a group is called: the option's title, or the name it was given. */
export function groupTitle(view: ResultView, groupBy: string, group: string): string {
  const question = choiceQuestions(view.survey).find(({id}) => id === groupBy);
  const option = question?.options?.find(({id}) => id === group);
  if (option) return readText(view, option.title);
  if (question && group === 'other') return view.words.term('result.groups-other');
  if (question && group === 'none') return view.words.term('result.groups-none-of-these');
  return group;
}

/** The questions in which people chose among options. */
export function choiceQuestions({sections}: ResultView['survey']): readonly ChoiceQuestion[] {
  return sections.flatMap(({questions}) => questions.filter((question) => question.type === 'choice'));
}
