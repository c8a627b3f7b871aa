import type {Comparison} from '@consulta/schema';

/** One item preferred to another; `share` is 1, or one half where the person saw no difference. */
type Outcome = (winner: number, loser: number, share: number) => void;

/**
 * What a choice among a few items says of pairs of them: the best is preferred to all others, and all others to the
 * worst. "No difference" is one half each way for every pair. Items that are not among `indexes` are left out.
 */
export function pairOutcomes({shown, best, worst}: Comparison, indexes: ReadonlyMap<string, number>, tell: Outcome) {
  const present = [...new Set(shown)].filter((id) => indexes.has(id));
  present.forEach((a, at) => {
    for (const b of present.slice(at + 1)) {
      const [x, y] = [indexes.get(a)!, indexes.get(b)!];
      if (a === best || (b === worst && b !== best)) tell(x, y, 1);
      else if (b === best || a === worst) tell(y, x, 1);
      else if (best === 'none' && !present.includes('none')) {
        tell(x, y, 0.5);
        tell(y, x, 0.5);
      }
    }
  });
}
