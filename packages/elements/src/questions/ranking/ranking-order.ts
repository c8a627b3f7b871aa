import type {RankedItem, RankingAnswer} from '@consulta/schema';

/** One line of a ranking, best first. */
export interface Row {
  readonly item: RankedItem;
  /** Tells rows apart: the item's id, or `other:` and the own text. */
  readonly name: string;
  /** Shares the place of the row above. */
  readonly tied: boolean;
}
export type Rows = readonly Row[];

/** An item's id, or `other:` and the own text. */
export function nameOf(item: RankedItem): string {
  return typeof item === 'string' ? item : `other:${item.other}`;
}

/** The answer as rows. What has not the shape of a ranking, or comes twice, is left out: a host page may set anything. */
export function rowsOf(answer: RankingAnswer | null): Rows {
  if (!Array.isArray(answer)) return [];
  const seen = new Set<string>();
  return (answer as readonly unknown[]).flatMap((step) => {
    let tied = false;
    return (Array.isArray(step) ? (step as readonly unknown[]) : [step]).filter(isRankedItem).flatMap((item) => {
      const name = nameOf(item);
      if (seen.has(name)) return [];
      seen.add(name);
      const row = {item, name, tied};
      tied = true;
      return [row];
    });
  });
}

/** Rows as an answer; null when nothing is ranked. */
export function answerOf(rows: Rows): RankingAnswer | null {
  const steps: RankedItem[][] = [];
  for (const {item, tied} of rows) {
    if (tied && steps.length > 0) steps.at(-1)?.push(item);
    else steps.push([item]);
  }
  return steps.length === 0 ? null : steps.map((step) => (step.length > 1 ? step : (step[0] as RankedItem)));
}

/** The item as the last one. What is ranked already stays where it is. */
export function add(rows: Rows, item: RankedItem): Rows {
  const name = nameOf(item);
  return rows.some((row) => row.name === name) ? rows : [...rows, {item, name, tied: false}];
}

function isRankedItem(value: unknown): value is RankedItem {
  if (typeof value === 'string') return value !== '';
  return typeof value === 'object' && value !== null && 'other' in value && typeof value.other === 'string';
}
