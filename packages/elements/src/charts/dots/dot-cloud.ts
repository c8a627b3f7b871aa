import {round, type Scale, shareOf} from '../radar/radar-geometry.js';

/** The dots of one value, in pixels around the place of the value on the axis. */
export interface DotStack {
  readonly value: number;
  /** One stroke of no length per dot: round ends make a dot of it, and one element is drawn quicker than hundreds. */
  readonly path: string;
  readonly size: number;
}

/** The narrowest place, in pixels, that the picture is drawn in. */
const NARROW = 250;
const HEIGHT = 48;
const LARGEST = 9;
const GAP = 1.5;
/** More different values than this lie so close that they are put together. */
const STACKS = 24;

/** Puts one dot per value above the axis; the more people said the same, the smaller and the more beside each other. */
export function dotCloud(values: readonly number[], scale: Scale, levels: number): readonly DotStack[] {
  const stacks = stacked(values, scale);
  const width = Math.max(LARGEST, NARROW / Math.max(levels, stacks.size) - 2 * GAP);
  const most = Math.max(0, ...stacks.values());
  const pitch = pitchFor(most, width);
  const columns = Math.max(1, Math.floor(width / pitch));
  return [...stacks].map(([value, count]) => ({value, path: stack(count, pitch, columns), size: round(pitch * 0.82)}));
}

/** How many lie on each value. */
function stacked(values: readonly number[], scale: Scale): ReadonlyMap<number, number> {
  const distinct = new Set(values);
  const [low, high] = scale;
  const placed = (value: number) =>
    distinct.size <= STACKS ? value : low + (Math.round(shareOf(value, scale) * STACKS) / STACKS) * (high - low);
  const stacks = new Map<number, number>();
  for (const value of values) stacks.set(placed(value), (stacks.get(placed(value)) ?? 0) + 1);
  return stacks;
}

/** The largest distance between dots at which so many fit into the room above a value. */
function pitchFor(count: number, width: number): number {
  let pitch = LARGEST + GAP;
  while (pitch > 0.5 && Math.max(1, Math.floor(width / pitch)) * Math.max(1, Math.floor(HEIGHT / pitch)) < count) {
    pitch *= 0.95;
  }
  return pitch;
}

/** Rows from the axis upwards, each one in the middle. */
function stack(count: number, pitch: number, columns: number): string {
  let path = '';
  for (let dot = 0; dot < count; dot += 1) {
    const row = Math.floor(dot / columns);
    const inRow = Math.min(columns, count - row * columns);
    const x = ((dot % columns) - (inRow - 1) / 2) * pitch;
    path += `M${round(x)},${round(-(row + 0.65) * pitch)}h0`;
  }
  return path;
}
