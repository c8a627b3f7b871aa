import type {Response} from '@consulta/schema';

import {type Entry, groupNames, shownGroups} from '../responses/answer-groups.js';
import type {Effort} from '../responses/told-apart.js';
import type {Condition} from './contract.js';

/** The selections that may be shown of a set of people, and those that may not, by `selectionKey`. */
export interface Selections {
  readonly shown: ReadonlyMap<string, readonly Entry[]>;
  readonly hidden: ReadonlyMap<string, readonly Entry[]>;
}

/** What one answer to each of some questions is called. */
export function selectionKey(conditions: readonly Condition[]): string {
  const pairs = conditions.map(({questionId, value}) => [questionId, value]);
  return JSON.stringify(pairs.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}

/** Whether a response gave this answer. */
export function holds({questionId, value}: Condition, response: Response): boolean {
  return namesOf(response, questionId).has(value);
}

/**
 * So much is added up in one sitting to prove what is safe to show, about half a second's work; what is not proved by then
 * is hidden. A few groups need a thousandth of it, crossed questions with many options all.
 */
const EFFORT = 1e8;

/** Those who gave one answer to each of some questions. */
interface Selection {
  readonly key: string;
  /** By one answer less each. */
  readonly wider: readonly string[];
  readonly members: readonly number[];
}

/**
 * All that may be asked for of some people by their answers to some questions, one after the other, so that sums of it must
 * not tell a few of them apart.
 */
export class Sitting {
  readonly minimum: number;
  readonly #entries: readonly Entry[];
  /** By one question, by two, and so on. */
  readonly #selections: readonly (readonly Selection[])[];
  readonly #known = new Map<string, Selections>();
  readonly #effort: Effort = {left: EFFORT};

  constructor(responses: readonly Response[], questionIds: readonly string[], minimum: number) {
    this.minimum = minimum;
    this.#entries = responses.map((response) => ({response}));
    const ids = [...new Set(questionIds)].sort();
    this.#selections = subsets(ids).map((chosen) => selectionsBy(responses, chosen));
  }

  /**
   * Which selections, alone and together, may be shown of everybody, or of those for whom `isAmong` holds: a selection needs
   * `minimum` people, and nothing that fewer people said must come out of all of them. Selections by one question are
   * decided first, those by two beside them, and so on; one of which a wider one is hidden stays hidden.
   */
  selections(isAmong: (index: number) => boolean = () => true): Selections {
    const among = this.#entries.map((_, index) => isAmong(index));
    // Nearly all questions are answered by the same people, and two groups ask for the same.
    const mask = among.map(Number).join('');
    const known = this.#known.get(mask) ?? this.#decide(among);
    this.#known.set(mask, known);
    return known;
  }

  #decide(among: readonly boolean[]): Selections {
    const shown = new Map<string, readonly Entry[]>();
    const hidden = new Map<string, readonly Entry[]>();
    const everybody = this.#entries.filter((_, index) => among[index]);
    for (const selections of this.#selections) {
      const groups = selections.flatMap(({key, wider, members}) => {
        const entries = members.flatMap((index) => (among[index] ? [this.#entries[index]!] : []));
        return entries.length > 0 ? [{group: key, wider, entries}] : [];
      });
      const possible = groups.filter(({wider}) => wider.every((key) => shown.has(key)));
      const found = shownGroups(possible, everybody, this.minimum, [...shown.values()], this.#effort);
      for (const {group, entries} of groups) hidden.set(group, entries);
      for (const {group, entries} of found.shown) {
        shown.set(group, entries);
        hidden.delete(group);
      }
    }
    return {shown, hidden};
  }
}

/** All but the empty one, smaller ones first. */
function subsets(ids: readonly string[]): readonly (readonly string[])[] {
  const all = ids.reduce<readonly (readonly string[])[]>(
    (sets, id) => [...sets, ...sets.map((set) => [...set, id])],
    [[]],
  );
  return all.filter(({length}) => length > 0).sort((a, b) => a.length - b.length);
}

function selectionsBy(responses: readonly Response[], ids: readonly string[]): readonly Selection[] {
  const found = new Map<string, {wider: readonly string[]; members: number[]}>();
  for (const [index, response] of responses.entries()) {
    for (const conditions of conditionsOf(response, ids)) {
      const key = selectionKey(conditions);
      const known = found.get(key);
      if (known) known.members.push(index);
      else found.set(key, {wider: widerKeys(conditions), members: [index]});
    }
  }
  return [...found].map(([key, selection]) => ({key, ...selection}));
}

/** Every way in which a response answers all of these questions; none where it leaves one open. */
function conditionsOf(response: Response, ids: readonly string[]): readonly (readonly Condition[])[] {
  return ids.reduce<readonly (readonly Condition[])[]>(
    (ways, questionId) => {
      const values = [...namesOf(response, questionId)];
      return ways.flatMap((way) => values.map((value) => [...way, {questionId, value}]));
    },
    [[]],
  );
}

function widerKeys(conditions: readonly Condition[]): readonly string[] {
  if (conditions.length < 2) return [];
  return conditions.map((left) => selectionKey(conditions.filter((one) => one !== left)));
}

function namesOf(response: Response, questionId: string): ReadonlySet<string> {
  return groupNames(response, questionId === 'group' ? 'group' : {id: questionId});
}
