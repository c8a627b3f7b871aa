import {type AnswerGroup, answerGroups, type GroupedBy, shownGroups} from '@consulta/analysis';
import {type Text, textIn, unmarked} from '@consulta/schema';

import type {Voice} from './group/voice.js';
import type {SeveralView} from './several-view.js';

/** People who gave the same answer to the question that makes the groups. */
export interface Role {
  readonly id: string;
  readonly title: string;
  readonly voices: readonly Voice[];
}
/** The groups that may be shown, largest first, and how many may not. */
export interface Roles {
  readonly shown: readonly Role[];
  readonly hidden: number;
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

/** Groups of fewer people than the survey allows are hidden, and so are others from which these could be worked out. */
export function rolesBy(view: SeveralView, groupBy: string): Roles {
  const by: GroupedBy = groupBy === 'group' ? 'group' : {id: groupBy};
  const {shown, hidden} = shownGroups(answerGroups(view.voices, by), view.voices, view.minimum);
  const role = ({group, entries}: AnswerGroup<Voice>) => ({
    id: group,
    title: titleOf(view, groupBy, group),
    voices: entries,
  });
  return {shown: shown.map(role), hidden: hidden.length};
}

function titleOf({survey, words, languages}: SeveralView, groupBy: string, group: string): string {
  if (groupBy === 'group') return group;
  const question = survey.sections.flatMap(({questions}) => questions).find(({id}) => id === groupBy);
  const option = question && 'options' in question ? question.options?.find((one) => one.id === group) : undefined;
  if (option) return unmarked(textIn(option.title, languages).text);
  if (group === 'other') return words.term('group.other');
  return group === 'none' ? words.term('group.none-of-these') : group;
}
