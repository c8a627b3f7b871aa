import type {NumberQuestion} from '@consulta/schema';

/** One step up or down from a number, or to where counting begins from none; it stays within the bounds. */
export function steppedNumber(
  {min, max, step = 1}: Pick<NumberQuestion, 'min' | 'max' | 'step'>,
  number: number | undefined,
  direction: 1 | -1,
): number {
  const from = min ?? 0;
  if (number === undefined) return within(from, min, max);
  // Of a number between two steps the next one on that side.
  const steps = (number - from) / step;
  const nearest = Math.round(steps);
  const onStep = Math.abs(steps - nearest) <= 1e-9 * Math.max(1, Math.abs(steps));
  const next = onStep ? nearest + direction : direction > 0 ? Math.ceil(steps) : Math.floor(steps);
  // What binary leaves over far behind the point is no part of the number.
  const wanted = Number((from + next * step).toPrecision(12));
  return outside(wanted, min, max) ? within(number, min, max) : wanted;
}

function outside(number: number, min = -Infinity, max = Infinity): boolean {
  return number < min || number > max;
}

function within(number: number, min = -Infinity, max = Infinity): number {
  return Math.max(min, Math.min(max, number));
}
