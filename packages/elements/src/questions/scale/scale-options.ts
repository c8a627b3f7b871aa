import type {Level, ScaleQuestion, Text} from '@consulta/schema';

/** How a scale is drawn. */
export type ScaleDisplay = NonNullable<ScaleQuestion['display']>;
const SCALE_DISPLAYS: readonly ScaleDisplay[] = ['buttons', 'stars', 'levels', 'nps'];

/** One point of a scale as it is drawn. */
export interface ScaleOption {
  readonly value: number;
  readonly title?: Text;
  readonly description?: Text;
}

/** More points than this are no scale that a person can use, and a slip of the pen must not freeze the page. */
const MOST_POINTS = 101;

/** The points of a scale: its levels, or every whole number `from` … `to`, of which the ends have labels. */
export function scaleOptions({levels, from, to, labels}: Partial<ScaleQuestion>): readonly ScaleOption[] {
  if (Array.isArray(levels) && levels.length > 0) return levels.filter(isLevel);
  if (from === undefined || to === undefined || !Number.isInteger(from) || !(to >= from)) return [];
  const count = Math.min(Math.floor(to) - from + 1, MOST_POINTS);
  return Array.from({length: count}, (_, index) => {
    const value = from + index;
    const title = index === 0 ? labels?.from : index === count - 1 ? labels?.to : undefined;
    return {value, title};
  });
}

/** Drawn as asked for; else levels in words as rows, plain numbers as buttons. */
export function scaleDisplay({display, levels}: Partial<ScaleQuestion>): ScaleDisplay {
  if (display !== undefined && SCALE_DISPLAYS.includes(display)) return display;
  return levels && levels.length > 0 ? 'levels' : 'buttons';
}

function isLevel(level: Level | null | undefined): level is Level {
  return typeof level?.value === 'number';
}
