import type {QuestionParadata, RankedItem, RankingAnswer} from '@consulta/schema';

import {rowsOf} from './ranking-order.js';

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

/** What the browser kept of an answer, and of what was said beside it. */
interface Kept {
  readonly value: string | null;
  readonly noOpinion: readonly string[];
  readonly paradata?: QuestionParadata | undefined;
}

/** The answer alone, or with those on which there is no opinion and what was shown and chosen. */
export function keptState(state: unknown): Kept {
  if (typeof state !== 'string') return {value: null, noOpinion: []};
  try {
    const kept = JSON.parse(state) as {value?: unknown; noOpinion?: unknown; paradata?: unknown} | null;
    if (Array.isArray(kept?.noOpinion))
      return {
        value: JSON.stringify(kept.value),
        noOpinion: (kept.noOpinion as readonly unknown[]).filter((id) => typeof id === 'string'),
        paradata: isParadata(kept.paradata) ? kept.paradata : undefined,
      };
  } catch {
    // Another version of this page may have written anything: the base class judges it.
  }
  return {value: state, noOpinion: []};
}

function isParadata(value: unknown): value is QuestionParadata {
  if (typeof value !== 'object' || value === null) return false;
  const {shown, comparisons, points} = value as {[K in keyof QuestionParadata]: unknown};
  const isList = (list: unknown) => list === undefined || Array.isArray(list);
  return (
    isList(shown) && isList(comparisons) && (points === undefined || (typeof points === 'object' && points !== null))
  );
}
