import type {PointsAnswer} from '@consulta/schema';

/** The points of an answer; what has not the shape of one is left out, and so is an item with no points. */
export function pointsIn(value: unknown): PointsAnswer {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, number] => Number.isFinite(entry[1]) && entry[1] !== 0),
  );
}

/** How many points are left; negative when there are too many. */
export function pointsLeft(points: PointsAnswer, total: number): number {
  return tidy(Object.values(points).reduce((left, given) => left - given, total));
}

/** The points with another number for one item; none is none, and less than none there is not. */
export function withPoints(points: PointsAnswer, id: string, given: number): PointsAnswer {
  const others = Object.entries(points).filter(([other]) => other !== id);
  return Object.fromEntries(given > 0 ? [...others, [id, tidy(given)]] : others);
}

/** One press of a button more or less: no more than what is left, no less than nothing. */
export function stepped(points: PointsAnswer, id: string, step: number, total: number): PointsAnswer {
  const more = Math.min(step, Math.max(0, pointsLeft(points, total)));
  return withPoints(points, id, (points[id] ?? 0) + more);
}

/** How many points one press of a button moves: a twentieth of a hundred, and single ones where there are few. */
export function pointsStep(total: number): number {
  if (total >= 50) return 5;
  return total > 2 ? 1 : tidy(total / 10);
}

/** Without what computing with decimal fractions leaves behind. */
function tidy(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}
