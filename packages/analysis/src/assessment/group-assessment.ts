import {MINIMUM_GROUP} from '../ranking/result/ranking-settings.js';
import {type AnswerGroup, answerGroups, type GroupedBy, shownGroups} from '../responses/answer-groups.js';
import type {GroupAssessment, GroupAssessmentOptions} from './contract.js';
import {groupPicture, isConsensus} from './group-picture.js';
import type {ReadAssessment, ReadAssessments} from './read-assessments.js';

/** So many numbers are added up for one statement before a group is taken for one from which others could be worked out. */
const EFFORT = 20_000;

/**
 * What a group said, statement by statement: everybody, or one picture per role, side by side. Groups of fewer than the
 * minimum are not shown, nor others from which they could be worked out; nor, in any of them, a statement that fewer
 * answered, or from which it could be worked out. A consensus is meant to be seen.
 */
export function groupAssessment(
  {survey, responses, late}: ReadAssessments,
  {groupBy, minimumGroup, pooled = false}: GroupAssessmentOptions = {},
): GroupAssessment {
  const minimum = minimumGroup ?? survey.results?.minimumGroup ?? MINIMUM_GROUP;
  const by: GroupedBy = groupBy === undefined || groupBy === 'group' ? groupBy : {id: groupBy};
  const groups = by === undefined ? [] : answerGroups(responses, by);
  const {shown, hidden} = shownGroups(groups, responses, minimum);
  const everybody = mayBeShown(responses, minimum) ? [groupPicture(responses, minimum, {survey})] : [];
  const isNamed = new Set(groups.flatMap(({entries}) => entries));
  const inHidden = new Set(hidden.flatMap(({entries}) => entries));
  const all = by === undefined;
  const beside = all ? new Map<string, ReadonlySet<string>>() : hiddenBeside(groups, responses, minimum);
  return {
    responses: responses.length,
    late,
    minimumGroup: minimum,
    groups: all
      ? everybody
      : shown.map(({group, entries}) => groupPicture(entries, minimum, {group, hidden: beside.get(group)})),
    smallGroups: all
      ? {
          groups: responses.length > 0 ? 1 - everybody.length : 0,
          responses: everybody.length > 0 ? 0 : responses.length,
        }
      : {groups: hidden.length, responses: inHidden.size},
    withoutGroup: all ? 0 : responses.length - isNamed.size,
    ...(pooled && everybody[0] && {pooled: everybody[0]}),
  };
}

function mayBeShown(entries: readonly ReadAssessment[], minimum: number): boolean {
  return entries.length > 0 && (entries.length >= minimum || isConsensus(entries));
}

/**
 * By group the ids of statements and scores that must not stand beside those of the others: too few in it gave a value, or
 * those of another group come out by subtracting. Where everybody gave one, the groups are as safe as they are themselves.
 */
function hiddenBeside(
  groups: readonly AnswerGroup<ReadAssessment>[],
  responses: readonly ReadAssessment[],
  minimum: number,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map(groups.map(({group}) => [group, new Set<string>()]));
  const look = (id: string, hasValue: (entry: ReadAssessment) => boolean): void => {
    const gave = responses.filter(hasValue);
    if (gave.length === responses.length) return;
    const own = groups
      .map(({group, entries}) => ({group, entries: entries.filter(hasValue)}))
      .filter(({entries}) => entries.length > 0);
    for (const {group} of shownGroups(own, gave, minimum, [], {left: EFFORT}).hidden) found.get(group)?.add(id);
  };
  for (const [index, {id}] of (responses[0]?.statements ?? []).entries()) {
    look(id, ({statements}) => typeof statements[index]?.value === 'number');
  }
  for (const id of Object.keys(responses[0]?.scores ?? {})) {
    look(id, ({scores}) => typeof scores[id]?.value === 'number');
  }
  return found;
}
