/** Lowest and highest value that can be drawn. */
export type Scale = readonly [low: number, high: number];
export interface Point {
  readonly x: number;
  readonly y: number;
}
/** Where a radar lies: its middle, its size, how many axes, and whether it turns to the left, as one reads Arabic. */
export interface RadarFrame {
  readonly radius: number;
  readonly count: number;
  readonly mirrored: boolean;
}

/** How far along the scale a value lies, from 0 to 1; values outside lie on its ends. */
export function shareOf(value: number, [low, high]: Scale): number {
  return high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0;
}

/** A point on an axis, the middle being (0, 0): the first axis points up, the others follow in reading direction. */
export function pointOn({radius, count, mirrored}: RadarFrame, axis: number, share: number): Point {
  const angle = (2 * Math.PI * axis) / count;
  const x = Math.sin(angle) * radius * share;
  return {x: mirrored ? -x : x, y: -Math.cos(angle) * radius * share};
}

/** Values at which a ring is drawn: round steps, six at most, always with the high end. */
export function ringValues([low, high]: Scale): readonly number[] {
  const span = high - low;
  if (!(span > 0)) return [high];
  const step = roundStep(span / 6);
  const rings: number[] = [];
  for (let value = Math.floor(low / step + 1 + 1e-9) * step; value < high - step * 1e-6; value += step) {
    rings.push(Number(value.toPrecision(12)));
  }
  return [...rings, high];
}

/** The smallest of …, 0.5, 1, 2, 5, 10, … that is not below what is wanted. */
function roundStep(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= wanted - 1e-9) ?? 10;
  return factor * power;
}

/** Stretches of neighbouring axes that all have a value; `closed` when they go all the way round. */
export function runsOf(values: readonly (number | null)[]): {
  readonly closed: boolean;
  readonly runs: readonly (readonly number[])[];
} {
  const count = values.length;
  const first = values.indexOf(null);
  if (first === -1) return {closed: true, runs: [values.map((_, axis) => axis)]};
  const runs: number[][] = [];
  let run: number[] = [];
  for (let step = 1; step <= count; step += 1) {
    const axis = (first + step) % count;
    if (values[axis] === null || values[axis] === undefined) {
      if (run.length > 0) runs.push(run);
      run = [];
    } else {
      run.push(axis);
    }
  }
  return {closed: false, runs};
}

/** The line through the values, broken where an axis has none: a missing value is not drawn as a zero. */
export function linePath(frame: RadarFrame, scale: Scale, values: readonly (number | null)[]): string {
  const {closed, runs} = runsOf(values);
  return runs.map((run) => `M${corners(frame, scale, values, run)}${closed ? 'Z' : ''}`).join('');
}

/** The surface below the line: each stretch of the line with the middle. */
export function areaPath(frame: RadarFrame, scale: Scale, values: readonly (number | null)[]): string {
  const {closed, runs} = runsOf(values);
  return runs
    .filter((run) => run.length > 1)
    .map((run) => `M${closed ? '' : '0,0L'}${corners(frame, scale, values, run)}Z`)
    .join('');
}

/** What lies between two closed lines (to be filled by `evenodd`): the values that are still possible. */
export function bandPath(frame: RadarFrame, scale: Scale, ranges: readonly Scale[]): string {
  return (
    linePath(
      frame,
      scale,
      ranges.map(([, high]) => high),
    ) +
    linePath(
      frame,
      scale,
      ranges.map(([low]) => low),
    )
  );
}

function corners(frame: RadarFrame, scale: Scale, values: readonly (number | null)[], run: readonly number[]): string {
  return run.map((axis) => asPair(pointOn(frame, axis, shareOf(values[axis] ?? scale[0], scale)))).join('L');
}

function asPair({x, y}: Point): string {
  return `${round(x)},${round(y)}`;
}

/** A hundredth is finer than any screen, and keeps the paths short. */
export function round(length: number): number {
  return Math.round(length * 100) / 100 || 0;
}
