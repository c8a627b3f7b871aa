import type {RankingResult} from '@consulta/analysis';
import type {RankedItem, RankingAnswer, RankingQuestion} from '@consulta/schema';

/** One item in the table of both orders. */
export interface ReceiptRow {
  /** The item's id, or the person's own words. */
  readonly item: RankedItem;
  /** From 1, equal items share the best place they could have; absent when the person did not rank it. */
  readonly own?: number;
  readonly noOpinion: boolean;
  /** Absent for an item of the person's own, which nobody else was asked about. */
  readonly group?: number;
}

/** Every item once: in the person's own order, then as the group has them. */
export function receiptRows(
  question: RankingQuestion,
  answer: RankingAnswer,
  noOpinion: readonly string[],
  result: RankingResult | undefined,
): readonly ReceiptRow[] {
  const place = result?.overall.place ?? {};
  const ranked: ReceiptRow[] = [];
  for (const step of answer) {
    const equal = (Array.isArray(step) ? step : [step]) as readonly RankedItem[];
    const own = ranked.length + 1;
    for (const item of equal) {
      ranked.push({item, own, noOpinion: false, ...(typeof item === 'string' && groupPlace(place[item]))});
    }
  }
  const rest = question.items
    .filter(({id, parent}) => parent === undefined && !ranked.some(({item}) => item === id))
    .map(({id}): ReceiptRow => ({item: id, noOpinion: noOpinion.includes(id), ...groupPlace(place[id])}))
    .sort((a, b) => (a.group ?? 0) - (b.group ?? 0));
  return [...ranked, ...rest];
}

function groupPlace(group: number | undefined): {readonly group?: number} {
  return group === undefined ? {} : {group};
}
