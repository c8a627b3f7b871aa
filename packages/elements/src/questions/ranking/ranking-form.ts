import type {Item, RankedItem, RankingAnswer} from '@consulta/schema';

import {type Row, rowsOf} from './ranking-order.js';

/** The entries of a form, best first: one per place, what shares a place joined by `=`. */
export function formEntries(answer: RankingAnswer): readonly string[] {
  const entries: string[] = [];
  for (const {item, tied} of rowsOf(answer)) {
    if (tied) entries.push(`${entries.pop() ?? ''}=${entryOf(item)}`);
    else entries.push(entryOf(item));
  }
  return entries;
}

/** An own text must not read as a tie: its `=` and `\` stand behind a `\`. */
function entryOf(item: RankedItem): string {
  return typeof item === 'string' ? item : item.other.replaceAll(/[\\=]/g, '\\$&');
}

/** The order that the markup gives: `value="a b=c"`. */
export function answerInMarkup(value: string | null): readonly (RankedItem | readonly RankedItem[])[] | null {
  const steps = (value ?? '')
    .split(/\s+/)
    .map((step) => step.split('=').filter(Boolean))
    .filter((step) => step.length > 0)
    .map((step) => (step.length > 1 ? step : (step[0] as string)));
  return steps.length > 0 ? steps : null;
}

/** The items that `<option>` children give; `data-parent` names the item that a sub-item explains. */
export function itemsInMarkup(host: Element): readonly Item[] {
  return [...host.querySelectorAll('option')].map((option) => ({
    id: option.value,
    title: option.text,
    description: option.title || undefined,
    parent: option.dataset['parent'] || undefined,
  }));
}

/** The items in the order in which this person sees them; what that order does not name comes last. */
export function inShownOrder(items: readonly Item[], shown: readonly string[]): readonly Item[] {
  const places = new Map(shown.map((id, place) => [id, place]));
  const placeOf = ({id}: Item) => places.get(id) ?? shown.length;
  return items.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Each order equally likely (Fisher and Yates); `random` gives numbers from 0 to below 1. */
export function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}

/** Ids of those on which the person said to have no opinion; what is ranked is none of them. */
export function withoutOpinion(ids: readonly string[], rows: readonly Row[]): readonly string[] {
  const ranked = new Set(rows.map(({name}) => name));
  // A host page may set anything.
  return [...((ids as Iterable<string> | undefined) ?? [])].filter((id) => !ranked.has(id));
}

/** What the browser kept: the answer alone, or with those on which there is no opinion. */
export function keptState(state: unknown): {readonly value: string | null; readonly noOpinion: readonly string[]} {
  if (typeof state !== 'string') return {value: null, noOpinion: []};
  try {
    const {value, noOpinion} = JSON.parse(state) as {value?: unknown; noOpinion?: unknown};
    if (Array.isArray(noOpinion))
      return {
        value: JSON.stringify(value),
        noOpinion: (noOpinion as readonly unknown[]).filter((id) => typeof id === 'string'),
      };
  } catch {
    // Null is no record, and another version of this page may have written anything: the base class judges it.
  }
  return {value: state, noOpinion: []};
}
