import type {Localization} from '../../base/localization.js';
import type {ChartWords} from '../words/chart-words.js';
import type {RadarAxis, RadarSeries} from './radar-data.js';
import type {Scale} from './radar-geometry.js';

interface Summarised {
  readonly axes: readonly RadarAxis[];
  readonly scale: Scale;
  readonly seriesTitle: string;
  readonly series: readonly RadarSeries[];
}

/** The picture in words: every value of every line, then what is not answered yet. */
export function radarSummary(
  {axes, scale, seriesTitle, series}: Summarised,
  localization: Localization<ChartWords>,
): string {
  const number = (value: number) => localization.number(value, {maximumFractionDigits: 2});
  const line = (name: string, values: readonly (number | null)[]) => {
    const said = axes.flatMap(({title, scale: own = scale}, axis) => {
      const value = values[axis] ?? null;
      if (value === null) return [];
      return [localization.term('chart.axis', title, localization.term('chart.of', number(value), number(own[1])))];
    });
    if (said.length === 0) return [];
    const summary = localization.term('chart.summary', said);
    return [name === '' ? summary : localization.term('chart.line', name, summary)];
  };
  const own = axes.map(({value}) => value);
  const open = axes.filter(({value}) => value === null).map(({title}) => title);
  return [
    ...line(series.length > 0 ? seriesTitle : '', own),
    ...series.flatMap(({title, values}) => line(title, values)),
    ...(open.length > 0 ? [localization.term('chart.summary-open', localization.list(open))] : []),
  ].join(' ');
}
