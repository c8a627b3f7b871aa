import type {Response} from '@consulta/schema';

import {type Effort, tellsFewApart} from './told-apart.js';

/** What one response says of something; whoever counts adds what it read. */
export interface Entry {
  readonly response: Response;
}
/** Answers that are looked at together. */
export interface AnswerGroup<E extends Entry> {
  /** The option's id or the group's name; `other` for own texts, `yes` and `no`. */
  readonly group: string;
  readonly entries: readonly E[];
}
/** The groups that may be shown apart, largest first, and those that may not. */
export interface ShownGroups<E extends Entry> {
  readonly shown: readonly AnswerGroup<E>[];
  readonly hidden: readonly AnswerGroup<E>[];
}
/** The question whose answers make the groups, or `group` for the group a response names itself. */
export type GroupedBy = {readonly id: string} | 'group' | undefined;

/** Puts answers into groups; one that names several groups counts in each, one that names none in no group. */
export function answerGroups<E extends Entry>(entries: readonly E[], groupBy: GroupedBy): AnswerGroup<E>[] {
  const groups = new Map<string, E[]>();
  for (const entry of entries) {
    for (const name of groupNames(entry.response, groupBy)) {
      const members = groups.get(name);
      if (members) members.push(entry);
      else groups.set(name, [entry]);
    }
  }
  return [...groups].map(([group, members]) => ({group, entries: members}));
}

/** The groups that a response says it is in. */
export function groupNames(response: Response, groupBy: GroupedBy): ReadonlySet<string> {
  if (groupBy === undefined) return new Set();
  if (groupBy === 'group') return new Set(response.group === undefined ? [] : [response.group]);
  const answer: unknown = response.answers[groupBy.id];
  const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return new Set(chosen.flatMap(nameOf));
}

function nameOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  return typeof value === 'object' && value !== null && 'other' in value ? ['other'] : [];
}

/**
 * Decides which groups may be shown apart. A group needs `minimum` answers, unless it answered as one: then all its
 * answers are consensus responses, which are meant to be seen. What fewer people said must not come out by adding up
 * and subtracting what is shown, also where groups overlap: while it does, the smallest shown group is hidden too
 * (complementary suppression; A. Hundepool et al., Statistical Disclosure Control, 2012, section 4). Answers that name no
 * group are not protected by themselves: nothing says whose they are. `beside` are people whose answers are shown
 * elsewhere, so that somebody can do sums with them as well. Where `effort` does not suffice to prove a group safe, it is
 * hidden.
 */
export function shownGroups<E extends Entry>(
  groups: readonly AnswerGroup<E>[],
  everybody: readonly E[],
  minimum: number,
  beside: readonly (readonly E[])[] = [],
  effort?: Effort,
): ShownGroups<E> {
  const bySize = [...groups].sort((a, b) => b.entries.length - a.entries.length || (a.group < b.group ? -1 : 1));
  const open = bySize.filter(({entries}) => answeredAsOne(entries));
  const seen = new Set(open.flatMap(({entries}) => entries));
  const named = new Set([...groups.flatMap(({entries}) => entries), ...beside.flat()]);
  const others = everybody.filter((entry) => !seen.has(entry));
  const apart = bySize.filter((group) => !open.includes(group) && group.entries.length >= minimum);
  const crowd = () => ({
    groups: [...apart.map(({entries}) => entries), ...beside],
    everybody: others,
    isProtected: (entry: E) => named.has(entry),
  });
  while (apart.length > 0 && tellsFewApart(crowd(), minimum, effort)) apart.pop();
  const isShown = (group: AnswerGroup<E>) => open.includes(group) || apart.includes(group);
  return {shown: bySize.filter(isShown), hidden: bySize.filter((group) => !isShown(group))};
}

function answeredAsOne(entries: readonly Entry[]): boolean {
  return entries.every(({response}) => response.kind === 'consensus');
}
