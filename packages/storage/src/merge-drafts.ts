import {contentOf, type Draft, type Entry, mergeEntry} from '@consulta/schema';

import {isSameContent} from './same-content.js';
import {isWhole} from './whole-records.js';

/** The parts of a draft that are kept per question, and what each is in an entry. */
const PARTS = {edits: 'counter', answers: 'answer', notes: 'note', paradata: 'paradata'} as const;
type Part = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as readonly Part[];

/**
 * One draft out of two states of it, so that neither tab loses an answer: question by question as `mergeEntry` of the
 * schema says, which a session that takes a draft over follows too. What belongs to no question (section, language,
 * name) follows the later `savedAt`, a plan the higher `planEdits`. The result is the same in whatever order, and however often, states are merged;
 * it is `one` itself when `other` adds nothing. A damaged one adds nothing.
 */
export function mergeDrafts(one: Draft, other: Draft): Draft {
  if (!isWhole(other)) return one;
  if (!isWhole(one)) return other;
  const taken = additions(one, other);
  const isLater = isLaterFrame(other, one);
  const isLaterPlan = hasLaterPlan(other, one);
  const isPartMissing = NAMES.some((part) => one[part] === undefined && other[part] !== undefined);
  if (taken.size === 0 && !isLater && !isLaterPlan && !isPartMissing) return one;
  return {...frameOf(isLater ? other : one), ...planOf(isLaterPlan ? other : one), ...takeEntries(one, other, taken)};
}

/** True when `mine` holds something that `stored` has not. */
export function isAhead(mine: Draft, stored: Draft): boolean {
  return additions(stored, mine).size > 0 || hasLaterPlan(mine, stored);
}

/** What the questions to which `other` adds something become. */
function additions(one: Draft, other: Draft): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const seen = new Set<string>();
  for (const part of NAMES) {
    for (const id of Object.keys(other[part] ?? {})) {
      if (seen.has(id)) continue;
      seen.add(id);
      // Nearly every question of a draft that is saved again is as it was, or further.
      if ((own(one.edits, id) ?? 0) > (own(other.edits, id) ?? 0)) continue;
      const before = entryOf(one, id);
      const merged = mergeEntry(before, entryOf(other, id));
      if (merged !== before) entries.set(id, merged);
    }
  }
  return entries;
}

function takeEntries(one: Draft, other: Draft, entries: ReadonlyMap<string, Entry>): Pick<Draft, Part> {
  const parts = NAMES.filter((part) => one[part] !== undefined || other[part] !== undefined).map((part) => {
    const content = new Map<string, unknown>(Object.entries(one[part] ?? {}));
    for (const [id, entry] of entries) {
      const value = entry[PARTS[part]];
      // A counter of nothing is none.
      if (value === undefined || (part === 'edits' && value === 0)) content.delete(id);
      else content.set(id, value);
    }
    return [part, Object.fromEntries(content)];
  });
  return Object.fromEntries(parts) as Pick<Draft, Part>;
}

function entryOf({edits, answers, notes, paradata}: Draft, id: string): Entry {
  return {
    counter: own(edits, id) ?? 0,
    answer: own(answers, id),
    note: own(notes, id),
    paradata: own(paradata, id),
  };
}

/** The clock decides, and content only between equal clocks. */
function isLaterFrame(one: Draft, other: Draft): boolean {
  if (one.savedAt !== other.savedAt) return one.savedAt > other.savedAt;
  const [mine, theirs] = [frameOf(one), frameOf(other)];
  return !isSameContent(mine, theirs) && contentOf(mine) > contentOf(theirs);
}

function frameOf({edits: _1, answers: _2, notes: _3, paradata: _4, plan: _5, planEdits: _6, ...frame}: Draft) {
  return frame;
}

function planOf({plan, planEdits}: Draft): Pick<Draft, 'plan' | 'planEdits'> {
  return {...(plan && {plan}), ...(planEdits !== undefined && {planEdits})};
}

/** The counter decides, and content only between equal counters. */
function hasLaterPlan(one: Draft, other: Draft): boolean {
  const [edits, before] = [one.planEdits ?? 0, other.planEdits ?? 0];
  if (one.plan === undefined && other.plan === undefined && edits === before) return false;
  return edits === before ? contentOf(one.plan ?? []) > contentOf(other.plan ?? []) : edits > before;
}

/** Question ids may be words that every object inherits, such as "constructor". */
function own<T>(record: {readonly [id: string]: T} | undefined, id: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}
