import type {Scale} from './radar-geometry.js';

/** One direction of the radar. */
export interface RadarAxis {
  readonly id: string;
  readonly title: string;
  /** Language of the title, where it is not the page's. */
  readonly lang?: string;
  /** Null while there is none. */
  readonly value: number | null;
  /** What the value can still become. */
  readonly range?: Scale;
  /** Where its values lie; without it on the scale of the radar. */
  readonly scale?: Scale;
  /** What the value is called. */
  readonly band?: string;
}
/** The scale of all axes; undefined where they differ. `scale` is that of axes that do not say theirs. */
export function sharedScale(axes: readonly RadarAxis[], scale: Scale): Scale | undefined {
  const [first = scale, ...others] = axes.map((axis) => axis.scale ?? scale);
  return others.every(([low, high]) => low === first[0] && high === first[1]) ? first : undefined;
}
/** Further values to compare with, one per axis. */
export interface RadarSeries {
  readonly title: string;
  readonly values: readonly (number | null)[];
  /** Others' answers (default), where one wants to be, or what somebody else found and names as orientation. */
  readonly kind?: 'answers' | 'target' | 'reference';
}
