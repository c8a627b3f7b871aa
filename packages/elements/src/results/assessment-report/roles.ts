import {groupAssessment, type GroupPicture} from '@consulta/analysis';
import {type Text, textIn, unmarked} from '@consulta/schema';

import type {SeveralView} from './several-view.js';

/** People who gave the same answer to the question that makes the groups. */
export interface Role {
  readonly id: string;
  readonly title: string;
  readonly picture: GroupPicture;
}
/** The groups that may be shown, largest first, and how many may not. */
export interface Roles {
  readonly shown: readonly Role[];
  readonly hidden: number;
  /** Everybody together, where that may be shown. */
  readonly everybody: GroupPicture | undefined;
}

/** What answers can be grouped by: questions with options, and the group that responses name. */
export function groupings({survey, voices}: SeveralView): readonly {readonly id: string; readonly title?: Text}[] {
  const questions = survey.sections
    .flatMap((section) => section.questions)
    .filter(
      (question) => 'options' in question && voices.some(({response}) => response.answers[question.id] !== undefined),
    )
    .map(({id, title}) => ({id, title}));
  return voices.some(({response}) => response.group !== undefined) ? [...questions, {id: 'group'}] : questions;
}

/** What may be shown of each group, and of everybody; without a question that makes groups, of everybody alone. */
export function rolesBy(view: SeveralView, groupBy: string | undefined): Roles {
  const {survey, voices, minimum} = view;
  const {groups, smallGroups, pooled} = groupAssessment(
    {survey, responses: voices, late: 0},
    {minimumGroup: minimum, pooled: true, ...(groupBy !== undefined && {groupBy})},
  );
  const role = (picture: GroupPicture) => {
    const id = picture.group ?? '';
    return {id, title: titleOf(view, groupBy ?? '', id), picture};
  };
  return {shown: groupBy === undefined ? [] : groups.map(role), hidden: smallGroups.groups, everybody: pooled};
}

function titleOf({survey, words, languages}: SeveralView, groupBy: string, group: string): string {
  if (groupBy === 'group') return group;
  const question = survey.sections.flatMap(({questions}) => questions).find(({id}) => id === groupBy);
  const option = question && 'options' in question ? question.options?.find((one) => one.id === group) : undefined;
  if (option) return unmarked(textIn(option.title, languages).text);
  if (group === 'other') return words.term('group.other');
  return group === 'none' ? words.term('group.none-of-these') : group;
}
