import type {Chosen, Response} from '@consulta/schema';

import type {RankingEntry} from './ranking-entry.js';
import type {RankingSettings} from './ranking-settings.js';
import {tellsFewApart} from './told-apart.js';

/** Answers that are looked at together. */
export interface AnswerGroup {
  /** The option's id or the group's name; `other` for own texts. */
  readonly group: string;
  readonly entries: readonly RankingEntry[];
}
/** The groups that may be shown apart, largest first, and those that may not. */
export interface ShownGroups {
  readonly shown: readonly AnswerGroup[];
  readonly hidden: readonly AnswerGroup[];
}

/** Puts answers into groups; one that names several groups counts in each, one that names none in no group. */
export function answerGroups(entries: readonly RankingEntry[], groupBy: RankingSettings['groupBy']): AnswerGroup[] {
  const groups = new Map<string, RankingEntry[]>();
  for (const entry of entries) {
    for (const name of groupNames(entry.response, groupBy)) {
      const members = groups.get(name);
      if (members) members.push(entry);
      else groups.set(name, [entry]);
    }
  }
  return [...groups].map(([group, members]) => ({group, entries: members}));
}

function groupNames(response: Response, groupBy: RankingSettings['groupBy']): ReadonlySet<string> {
  if (groupBy === undefined) return new Set();
  if (groupBy === 'group') return new Set(response.group === undefined ? [] : [response.group]);
  const answer = response.answers[groupBy.id];
  const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return new Set(chosen.filter(isChosen).map((one) => (typeof one === 'string' ? one : 'other')));
}

function isChosen(value: unknown): value is Chosen {
  return typeof value === 'string' || (typeof value === 'object' && value !== null && 'other' in value);
}

/**
 * Decides which groups may be shown apart. A group needs `minimum` answers, unless it answered as one: then all its
 * answers are consensus responses, which are meant to be seen. What fewer people said must not come out by adding up
 * and subtracting what is shown, also where groups overlap: while it does, the smallest shown group is hidden too
 * (complementary suppression; A. Hundepool et al., Statistical Disclosure Control, 2012, section 4). Answers that name no
 * group are not protected by themselves: nothing says whose they are.
 */
export function shownGroups(
  groups: readonly AnswerGroup[],
  everybody: readonly RankingEntry[],
  minimum: number,
): ShownGroups {
  const bySize = [...groups].sort((a, b) => b.entries.length - a.entries.length || (a.group < b.group ? -1 : 1));
  const open = bySize.filter(({entries}) => answeredAsOne(entries));
  const seen = new Set(open.flatMap(({entries}) => entries));
  const named = new Set(groups.flatMap(({entries}) => entries));
  const others = everybody.filter((entry) => !seen.has(entry));
  const apart = bySize.filter((group) => !open.includes(group) && group.entries.length >= minimum);
  const crowd = () => ({
    groups: apart.map(({entries}) => entries),
    everybody: others,
    isProtected: (entry: RankingEntry) => named.has(entry),
  });
  while (apart.length > 0 && tellsFewApart(crowd(), minimum)) apart.pop();
  const isShown = (group: AnswerGroup) => open.includes(group) || apart.includes(group);
  return {shown: bySize.filter(isShown), hidden: bySize.filter((group) => !isShown(group))};
}

function answeredAsOne(entries: readonly RankingEntry[]): boolean {
  return entries.every(({response}) => response.kind === 'consensus');
}
