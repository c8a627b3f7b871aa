import type {Localization} from '../../base/localization.js';
import type {ChartWords} from '../words/chart-words.js';
import type {RadarAxis} from './radar-data.js';
import type {Scale} from './radar-geometry.js';

/** The picture in words: every value, then what is not answered yet. */
export function radarSummary(
  {axes, scale}: {readonly axes: readonly RadarAxis[]; readonly scale: Scale},
  localization: Localization<ChartWords>,
): string {
  const number = (value: number) => localization.number(value, {maximumFractionDigits: 2});
  const answered = axes.flatMap(({title, value}) =>
    value === null
      ? []
      : [localization.term('chart.axis', title, localization.term('chart.of', number(value), number(scale[1])))],
  );
  const open = axes.filter(({value}) => value === null).map(({title}) => title);
  return [
    ...(answered.length > 0 ? [localization.term('chart.summary', answered)] : []),
    ...(open.length > 0 ? [localization.term('chart.summary-open', localization.list(open))] : []),
  ].join(' ');
}
