import {type AnswerGroup, type Entry, type GroupedBy, groupNames, shownGroups} from '../responses/answer-groups.js';
import type {Condition} from './contract.js';

/** The selections that may be shown of a set of people, and those that may not, by `selectionKey`. */
export interface Selections<E extends Entry> {
  readonly shown: ReadonlyMap<string, readonly E[]>;
  readonly hidden: ReadonlyMap<string, readonly E[]>;
}

/** What one answer to each of some questions is called. */
export function selectionKey(conditions: readonly Condition[]): string {
  const pairs = conditions.map(({questionId, value}) => [questionId, value]);
  return JSON.stringify(pairs.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}

/**
 * Which selections by the answers to these questions, alone and together, may be shown: a selection needs `minimum`
 * people, and nothing that fewer people said must come out of all that may be asked for, one after the other. Selections
 * by one question are decided first, those by two beside them, and so on; one of which a wider one is hidden stays
 * hidden.
 */
export function shownSelections<E extends Entry>(
  entries: readonly E[],
  questionIds: readonly string[],
  minimum: number,
): Selections<E> {
  const shown = new Map<string, readonly E[]>();
  const hidden = new Map<string, readonly E[]>();
  const ids = [...new Set(questionIds)].sort();
  for (const chosen of subsets(ids)) {
    const groups = crossed(entries, chosen);
    const possible = groups.filter(({conditions}) => everyWiderIsShown(conditions, shown));
    const found = shownGroups(possible, entries, minimum, [...shown.values()]);
    for (const group of groups) hidden.set(group.group, group.entries);
    for (const {group, entries: members} of found.shown) {
      shown.set(group, members);
      hidden.delete(group);
    }
  }
  return {shown, hidden};
}

/** All but the empty one, smaller ones first. */
function subsets(ids: readonly string[]): readonly (readonly string[])[] {
  const all = ids.reduce<readonly (readonly string[])[]>(
    (sets, id) => [...sets, ...sets.map((set) => [...set, id])],
    [[]],
  );
  return all.filter(({length}) => length > 0).sort((a, b) => a.length - b.length);
}

interface Crossed<E extends Entry> extends AnswerGroup<E> {
  readonly conditions: readonly Condition[];
}

function crossed<E extends Entry>(entries: readonly E[], ids: readonly string[]): readonly Crossed<E>[] {
  const found = new Map<string, {conditions: readonly Condition[]; entries: E[]}>();
  for (const entry of entries) {
    for (const conditions of conditionsOf(entry, ids)) {
      const key = selectionKey(conditions);
      const known = found.get(key);
      if (known) known.entries.push(entry);
      else found.set(key, {conditions, entries: [entry]});
    }
  }
  return [...found].map(([group, {conditions, entries: members}]) => ({group, conditions, entries: members}));
}

/** Every way in which a response answers all of these questions; none where it leaves one open. */
function conditionsOf({response}: Entry, ids: readonly string[]): readonly (readonly Condition[])[] {
  return ids.reduce<readonly (readonly Condition[])[]>(
    (ways, questionId) => {
      const by: GroupedBy = questionId === 'group' ? 'group' : {id: questionId};
      const values = [...groupNames(response, by)];
      return ways.flatMap((way) => values.map((value) => [...way, {questionId, value}]));
    },
    [[]],
  );
}

function everyWiderIsShown(conditions: readonly Condition[], shown: ReadonlyMap<string, unknown>): boolean {
  if (conditions.length < 2) return true;
  return conditions.every((left) => shown.has(selectionKey(conditions.filter((one) => one !== left))));
}
