import type {Chosen, Response} from '@consulta/schema';

import type {RankingEntry} from './ranking-entry.js';
import type {RankingSettings} from './ranking-settings.js';

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
 * answers are consensus responses, which are meant to be seen. What is hidden must not come out by subtracting the
 * shown groups from everybody: while those in no shown group are fewer than `minimum`, the smallest shown group is
 * hidden too (complementary suppression; A. Hundepool et al., Statistical Disclosure Control, 2012, section 4).
 */
export function shownGroups(
  groups: readonly AnswerGroup[],
  everybody: readonly RankingEntry[],
  minimum: number,
): ShownGroups {
  const bySize = [...groups].sort((a, b) => b.entries.length - a.entries.length || (a.group < b.group ? -1 : 1));
  const mayShow = ({entries}: AnswerGroup) => entries.length >= minimum || answeredAsOne(entries);
  const shown = bySize.filter(mayShow);
  const hidden = bySize.filter((group) => !mayShow(group));
  while (hidden.length > 0) {
    const seen = new Set(shown.flatMap(({entries}) => entries));
    const rest = everybody.filter((entry) => !seen.has(entry));
    if (rest.length >= minimum) break;
    const next = shown.findLastIndex(({entries}) => !answeredAsOne(entries));
    if (next < 0) break;
    hidden.push(...shown.splice(next, 1));
  }
  return {shown, hidden};
}

function answeredAsOne(entries: readonly RankingEntry[]): boolean {
  return entries.every(({response}) => response.kind === 'consensus');
}
