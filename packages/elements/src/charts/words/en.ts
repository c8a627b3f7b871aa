import type {ChartWords} from './chart-words.js';

export const words: ChartWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'chart.show-table': 'Show as table',
  'chart.number': 'No.',
  'chart.dimension': 'Dimension',
  'chart.value': 'Value',
  'chart.scale': 'Scale',
  'chart.own-scales': 'Each direction has a scale of its own: its highest value lies on the edge.',
  'chart.band': 'Level',
  'chart.range': 'Still possible',
  'chart.not-answered': 'Not answered yet',
  'chart.of': (value, high) => `${value} of ${high}`,
  'chart.from-to': (low, high) => `${low} to ${high}`,
  'chart.axis': (title, value) => `${title}: ${value}`,
  'chart.summary': (axes) => `${axes.join('; ')}.`,
  'chart.line': (name, values) => `${name} – ${values}`,
  'chart.summary-open': (titles) => `Not answered yet: ${titles}.`,
};
