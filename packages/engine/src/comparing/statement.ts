import type {Comparison} from '@consulta/schema';

/** One thing that a comparison says about two items. */
export interface Statement {
  readonly better: string;
  readonly worse: string;
  /** True when the person saw no difference. */
  readonly alike: boolean;
  /** Which of the comparisons said it, counted from 0. */
  readonly comparison: number;
}

/** What a person may say. */
export interface StatementOptions {
  /** Whether "no difference" is an answer; without it such a comparison says nothing. */
  readonly ties?: boolean | undefined;
}

/**
 * What comparisons say about pairs of the given items, in the order in which it was said: the best of those shown is
 * better than each other, the worst worse. A draft may hold anything, so that what makes no sense says nothing.
 */
export function statementsOf(
  items: readonly string[],
  comparisons: readonly Comparison[],
  {ties = false}: StatementOptions = {},
): readonly Statement[] {
  const known = new Set(items);
  return comparisons.flatMap(({shown, best, worst}, comparison): readonly Statement[] => {
    const among = [...new Set(shown)].filter((id) => known.has(id));
    const say = (better: string, worse: string, alike = false): Statement => ({better, worse, alike, comparison});
    const [one, other] = among;
    if (best === 'none' && !among.includes(best)) {
      return ties && shown.length === 2 && one !== undefined && other !== undefined ? [say(one, other, true)] : [];
    }
    const above = among.includes(best) ? among.filter((id) => id !== best).map((id) => say(best, id)) : [];
    if (worst === undefined || worst === best || !among.includes(worst)) return above;
    return [...above, ...among.filter((id) => id !== best && id !== worst).map((id) => say(id, worst))];
  });
}
