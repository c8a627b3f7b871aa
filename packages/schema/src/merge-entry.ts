import {contentOf} from './content-of.js';
import type {Answer} from './question.js';
import type {Note, QuestionParadata} from './response.js';

/** All of one question that travels between tabs together. */
export interface Entry {
  /** How often it was changed: `edits` of a draft. */
  readonly counter: number;
  readonly answer?: Answer | undefined;
  readonly note?: Note | undefined;
  readonly paradata?: QuestionParadata | undefined;
}

/**
 * One entry out of two states of it, so that no tab loses what it was told. The higher counter wins with all it has
 * and has not: without an answer it is a removal. At equal counters both stay: whichever answer there is, whichever
 * field of the note, of two different ones the later in the order of their texts. The result is the same in whatever
 * order, and however often, states are merged; it is `one` itself when `other` adds nothing.
 */
export function mergeEntry(one: Entry, other: Entry): Entry {
  if (one.counter !== other.counter) return one.counter > other.counter ? one : other;
  const answer = later(one.answer, other.answer);
  const note = mergeFields(one.note, other.note);
  const paradata = mergeFields(one.paradata, other.paradata);
  const isAsBefore = answer === one.answer && note === one.note && paradata === one.paradata;
  return isAsBefore ? one : {counter: one.counter, answer, note, paradata};
}

function mergeFields<F extends object>(one: F | undefined, other: F | undefined): F | undefined {
  if (one === other || !other) return one;
  if (!one) return other;
  const added = (Object.keys(other) as (keyof F)[]).filter((name) => later(one[name], other[name]) !== one[name]);
  return added.length === 0 ? one : {...one, ...Object.fromEntries(added.map((name) => [name, other[name]]))};
}

/** `one` unless `other` comes after it; nothing comes before everything. */
function later<V>(one: V, other: V): V {
  if (one === other || other === undefined) return one;
  return one === undefined || contentOf(other) > contentOf(one) ? other : one;
}
