import type {Draft} from '@consulta/schema';

import {contentOf} from './same-content.js';

/** The parts of a draft that are kept per question. */
const PARTS = ['answers', 'notes', 'paradata'] as const;
type Parts = Pick<Draft, (typeof PARTS)[number]>;

/**
 * One draft out of two states of it, so that neither tab loses an answer: per question the higher counter in
 * `edits` wins; where counters are equal the choice is arbitrary but the same everywhere, and an answer beats none.
 * A counter without an answer is a removal. What belongs to no question (section, language, name) follows the
 * later `savedAt`. The result is the same in whatever order, and however often, states are merged.
 */
export function mergeDrafts(one: Draft, other: Draft): Draft {
  const ids = new Set(
    [one, other]
      .flatMap((draft) => [draft.edits, ...PARTS.map((part) => draft[part])])
      .flatMap((part) => Object.keys(part ?? {})),
  );
  const winners = [...ids].map((id) => [id, wins(one, other, id) ? one : other] as const);
  const merged = {
    ...(contentOf(frameOf(one)) > contentOf(frameOf(other)) ? one : other),
    edits: Object.fromEntries(
      winners.flatMap(([id, winner]) => {
        const counter = own(winner.edits, id);
        return counter === undefined ? [] : [[id, counter]];
      }),
    ),
  };
  return {...merged, ...partsOf(one, other, winners)};
}

/** True when `mine` holds a change that `stored` has not seen. */
export function isAhead(mine: Draft, stored: Draft): boolean {
  return Object.entries(mine.edits).some(([id, counter]) => counter > (own(stored.edits, id) ?? 0));
}

function partsOf(one: Draft, other: Draft, winners: readonly (readonly [string, Draft])[]): Parts {
  const parts = PARTS.filter((part) => one[part] !== undefined || other[part] !== undefined).map((part) => [
    part,
    Object.fromEntries(
      winners.flatMap(([id, winner]) => {
        const content = own<unknown>(winner[part], id);
        return content === undefined ? [] : [[id, content]];
      }),
    ),
  ]);
  return Object.fromEntries(parts) as Parts;
}

/** A total order on the states of one question: by counter, then by content, nothing being the lowest. */
function wins(one: Draft, other: Draft, id: string): boolean {
  const [counter, otherCounter] = [own(one.edits, id) ?? 0, own(other.edits, id) ?? 0];
  if (counter !== otherCounter) return counter > otherCounter;
  return questionContent(one, id) > questionContent(other, id);
}

/** Per part a digit before the content, so that something is always above nothing, the answer first. */
function questionContent(draft: Draft, id: string): string {
  return [own(draft.edits, id), ...PARTS.map((part) => own<unknown>(draft[part], id))]
    .map((content) => (content === undefined ? '0' : `1${contentOf(content)}`))
    .join('\n');
}

/** What belongs to no question, the clock first: it decides, and content only between equal clocks. */
function frameOf({answers: _answers, notes: _notes, paradata: _paradata, edits: _edits, ...frame}: Draft): unknown {
  return [frame.savedAt, frame];
}

/** Question ids may be words that every object inherits, such as "constructor". */
function own<T>(record: {readonly [id: string]: T} | undefined, id: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}
