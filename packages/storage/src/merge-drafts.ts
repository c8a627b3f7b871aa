import type {Draft} from '@consulta/schema';

import {contentOf} from './same-content.js';

/** The parts of a draft that are kept per question, and go together. */
const PARTS = ['edits', 'answers', 'notes', 'paradata'] as const;
type Parts = Pick<Draft, (typeof PARTS)[number]>;

/**
 * One draft out of two states of it, so that neither tab loses an answer: per question the higher counter in
 * `edits` wins; where counters are equal the choice is arbitrary but the same everywhere, and an answer beats none.
 * A counter without an answer is a removal. What belongs to no question (section, language, name) follows the
 * later `savedAt`. The result is the same in whatever order, and however often, states are merged; it is `one`
 * itself when `other` adds nothing.
 */
export function mergeDrafts(one: Draft, other: Draft): Draft {
  const taken = questionsOf(other).filter((id) => beats(other, one, id));
  const isLater = isLaterFrame(other, one);
  const isPartMissing = PARTS.some((part) => one[part] === undefined && other[part] !== undefined);
  if (taken.length === 0 && !isLater && !isPartMissing) return one;
  return {...(isLater ? other : one), ...takeQuestions(one, other, taken)};
}

/** True when `mine` holds a change that `stored` has not seen. */
export function isAhead(mine: Draft, stored: Draft): boolean {
  return Object.entries(mine.edits).some(([id, counter]) => counter > (own(stored.edits, id) ?? 0));
}

function takeQuestions(one: Draft, other: Draft, ids: readonly string[]): Parts {
  const parts = PARTS.filter((part) => one[part] !== undefined || other[part] !== undefined).map((part) => {
    const content: {[id: string]: unknown} = {...one[part]};
    for (const id of ids) {
      const better = own<unknown>(other[part], id);
      if (better === undefined) delete content[id];
      else content[id] = better;
    }
    return [part, content];
  });
  return Object.fromEntries(parts) as Parts;
}

function questionsOf(draft: Draft): string[] {
  return [...new Set(PARTS.flatMap((part) => Object.keys(draft[part] ?? {})))];
}

/** A total order on the states of one question: by counter, then by content, nothing being the lowest. */
function beats(one: Draft, other: Draft, id: string): boolean {
  const counter = own(one.edits, id) ?? 0;
  const otherCounter = own(other.edits, id) ?? 0;
  if (counter !== otherCounter) return counter > otherCounter;
  // Nearly always; the rest is for what differs.
  if (PARTS.every((part) => one[part]?.[id] === other[part]?.[id])) return false;
  return rankOf(one, id) > rankOf(other, id);
}

/** What the person said, then what was shown. A session that takes a draft over decides in the same way. */
function rankOf({answers, notes, paradata}: Draft, id: string): string {
  const [answer, note, shown] = [own(answers, id), own(notes, id), own(paradata, id)];
  const said = answer === undefined && note === undefined ? '' : contentOf([answer ?? null, note ?? null]);
  return `${said}\n${shown === undefined ? '' : contentOf(shown)}`;
}

/** The clock decides, and content only between equal clocks. */
function isLaterFrame(one: Draft, other: Draft): boolean {
  if (one.savedAt !== other.savedAt) return one.savedAt > other.savedAt;
  return contentOf(frameOf(one)) > contentOf(frameOf(other));
}

function frameOf({edits: _edits, answers: _answers, notes: _notes, paradata: _paradata, ...frame}: Draft) {
  return frame;
}

/** Question ids may be words that every object inherits, such as "constructor". */
function own<T>(record: {readonly [id: string]: T} | undefined, id: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}
